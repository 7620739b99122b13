using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Reads the years and parts of years that a text speaks of, and joins those that belong together: 去年、今年; 2022年至2024年.</summary>
internal sealed class PeriodReader(AnnualReport report, ClauseReader reader)
{
    private Token? _joint;
    private bool _isAfterYear;
    private bool _isAfterUntil;
    private Years _before;

    private Clause Clause => reader.Clause;

    public void Begin()
    {
        _joint = null;
        _isAfterYear = false;
        _isAfterUntil = false;
        _before = default;
    }

    /// <summary>Takes a token that joins two years, or two numbers of a list, and the second of the two. Every token is shown to it first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="released">A token that was taken and joined nothing: it is to be read as if it were never taken.</param>
    /// <returns>Whether the token is taken.</returns>
    public bool TryTake(Token token, out Token? released)
    {
        released = null;
        if (_joint is { } joint)
        {
            _joint = null;
            if (Joins(joint, token))
            {
                return true;
            }

            released = joint;
            Notice(joint);
        }

        if ((_isAfterYear && (IsRange(token) || IsListMark(token))) || (Clause.IsRespectivelyAlone && Clause.Ready.Count > 0 && IsListMark(token)))
        {
            _joint = token;
            return true;
        }

        Notice(token);
        return false;
    }

    /// <summary>The token that waits when the text ends.</summary>
    public Token? Release()
    {
        var joint = _joint;
        _joint = null;
        return joint;
    }

    /// <summary>A year in digits: that of the report, or another one.</summary>
    public void TakeYear(Token token)
    {
        var frame = Clause.Ready is [.., var ready] ? ready.Frame : Clause.Current;
        if (frame.RowClass == RowClass.Carried && token.Value == report.Year + 1)
        {
            frame.CarryOut();
            _isAfterYear = false;
            return;
        }

        reader.Flush();
        _before = reader.Context.Years;
        if (!Clause.IsChange)
        {
            // 比2023年多: the clause compares, it does not tell of that year.
            Name(DistanceOf(token));
        }
    }

    /// <summary>A word for a period; false if the word is none.</summary>
    public bool TryTakeWord(WordKind kind)
    {
        switch (kind)
        {
            case WordKind.ThisYear:
                Name(0);
                reader.Context.EndPart();
                return true;
            case WordKind.WholeYear:
                reader.Context.IsPartOfYear = false;
                reader.Context.EndPart();
                reader.Context.IsCumulative = false;
                reader.Context.IsYearNamed = !_isAfterUntil;
                return true;
            case WordKind.EarlierYear:
                Name(Years.Another);
                return true;
            case WordKind.PartOfYear:
                reader.Context.IsPartOfYear = true;
                return true;
            case WordKind.Since:
                // 今年以来 and 2020年以来: the year tells; 施行以来: something else, at another time.
                reader.Context.IsPartOfYear |= !_isAfterYear;
                return true;
            case WordKind.SamePeriod:
                // 较2023年同期: compared with; 2023年同期: the year tells.
                reader.Context.Years = Clause.IsChange || _isAfterYear ? reader.Context.Years : Years.Of(Years.Another);
                return true;
            default:
                return false;
        }
    }

    /// <summary>2022年结转 in the report on 2023 was carried in, and the year is not what the clause is about.</summary>
    public Term InYear(Term term, Token previous)
    {
        if (term.RowClass != RowClass.Carried || previous.Kind != TokenKind.Year || previous.Value != report.Year - 1)
        {
            return term;
        }

        reader.Context.Years = _before;
        return term with { RowClass = RowClass.CarriedIn, Rows = FormTerms.RowsOf(RowClass.CarriedIn) };
    }

    /// <summary>The year that stands alone in a bracket behind a number, and is the one that the number is about: 68件（2023年）.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Behind the opening bracket.</param>
    /// <param name="lexicon">The words.</param>
    public Years? ReadBracket(ReadOnlySpan<char> text, int at, Lexicon lexicon)
    {
        at = Dates.SkipSpaces(text, at);
        if (at >= text.Length)
        {
            return null;
        }

        var token = Numerals.DigitOf(text[at]) >= 0 ? NumberReader.Read(text, at, ' ')
            : lexicon.Find(text, at) is { } word ? new Token(TokenKind.Word, at, at + word.Text.Length) { Word = word }
            : new Token(TokenKind.Unknown, at, at + 1);
        var end = Dates.SkipSpaces(text, token.End);
        return IsYear(token) && end < text.Length && (text[end] is '）' or ')') ? Years.Of(DistanceOf(token)) : null;
    }

    private bool Joins(Token joint, Token token)
    {
        if (!_isAfterYear && token.Kind == TokenKind.Number)
        {
            // 分别收到68件、83件: one thing with two numbers, and nobody knows of what.
            Clause.Ready.Clear();
            return true;
        }

        // 2024年，今年: once more the same year.
        var years = reader.Context.Years;
        if (!_isAfterYear || !IsYear(token) || (joint.Kind == TokenKind.Comma && years.HasOwn && DistanceOf(token) == 0))
        {
            return false;
        }

        if (!Clause.IsChange)
        {
            reader.Context.Years = IsRange(joint) ? years.Through(DistanceOf(token)) : years.And(DistanceOf(token));
            reader.Context.IsYearNamed &= !reader.Context.Years.AreOther;
        }

        return true;
    }

    // What a token tells of the words around it, whatever else it means.
    private void Notice(Token token)
    {
        if (token.Word?.Kind == WordKind.YearEnd)
        {
            reader.Context.IsYearNamed = false;
            return;
        }

        if (token.Word?.Kind == WordKind.Until)
        {
            reader.Context.IsYearNamed = false;
            _isAfterUntil = true;
        }
        else if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop)
        {
            _isAfterUntil = false;
        }

        // A day belongs to the year before it; what 以来 and 同期 belong to they ask themselves.
        _isAfterYear = IsYear(token) || (_isAfterYear && (token.Kind is TokenKind.YearEdge or TokenKind.Date || token.Word?.Kind is WordKind.Since or WordKind.SamePeriod));
    }

    private void Name(int distance)
    {
        reader.Context.Years = Years.Of(distance);
        reader.Context.IsCumulative = false;
        reader.Context.IsYearNamed = !_isAfterUntil && distance == 0;
    }

    private int DistanceOf(Token token) =>
        token.Word is { } word ? word.Kind == WordKind.ThisYear ? 0 : Years.Another
        : report.Year is { } year ? (int)token.Value - year
        : Years.Another;

    private static bool IsYear(Token token) => token.Kind == TokenKind.Year || token.Word?.Kind is WordKind.ThisYear or WordKind.EarlierYear;

    private static bool IsListMark(Token token) =>
        token.Kind is TokenKind.ListMark or TokenKind.Comma || (token.Word is { Kind: WordKind.Connector } word && word.Text is not ("或" or "或者"));

    private static bool IsRange(Token token) => token.Kind == TokenKind.Range || token.Word?.Text is "至" or "到";
}
