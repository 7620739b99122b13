namespace GovDisclosure.Rules.Statements;

/// <summary>Cuts a paragraph into tokens, from left to right, each character once.</summary>
internal ref struct Tokenizer
{
    // A name as long as this is not looked for: matching it at every place would no longer be linear.
    private const int LongestName = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _agency;
    private int _at;

    public Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, string agency)
    {
        _text = text;
        _lexicon = lexicon;
        _agency = agency.Length is > 1 and <= LongestName ? agency : default;
    }

    private static readonly Word OwnName = new("", WordKind.Own);

    public Token Next()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is '\u200B' or '\uFEFF'))
        {
            _at++;
        }

        if (_at >= _text.Length)
        {
            return new Token(TokenKind.End, _text.Length, _text.Length);
        }

        var token = Read();
        _at = token.End;
        return token;
    }

    private readonly Token Read()
    {
        var c = _text[_at];
        var mark = c is '.' or '．' ? EndsSentence() : MarkOf(c);
        if (mark == TokenKind.QuoteOpen && FindQuotedTerm() is { } quoted)
        {
            return new Token(TokenKind.Word, _at, _at + quoted.Text.Length + 2) { Word = quoted };
        }

        if (mark != TokenKind.Unknown)
        {
            return new Token(mark, _at, _at + 1);
        }

        if (Numerals.DigitOf(c) >= 0)
        {
            return NumberReader.Read(_text, _at, Before);
        }

        if (!_agency.IsEmpty && c == _agency[0] && _text[_at..].StartsWith(_agency, StringComparison.Ordinal))
        {
            return new Token(TokenKind.Word, _at, _at + _agency.Length) { Word = OwnName };
        }

        if (_lexicon.Find(_text, _at) is { } word)
        {
            return new Token(TokenKind.Word, _at, _at + word.Text.Length) { Word = word };
        }

        return Numerals.IsChinese(c) ? NumberReader.Read(_text, _at, Before) : new Token(TokenKind.Unknown, _at, _at + 1);
    }

    // “予以公开”31件: a term in quotation marks is a term.
    private readonly Word? FindQuotedTerm() =>
        _at + 1 < _text.Length && _text[_at] != '《' && _lexicon.Find(_text, _at + 1) is { Kind: WordKind.Term } word
        && _at + 1 + word.Text.Length is var end && end < _text.Length && (MarkOf(_text[end]) == TokenKind.QuoteClose || _text[end] == '"')
            ? word
            : null;

    // A narrow full stop ends a sentence unless letters or digits go on behind it.
    private readonly TokenKind EndsSentence() =>
        _at + 1 == _text.Length || !char.IsAsciiLetterOrDigit(_text[_at + 1]) ? TokenKind.Stop : TokenKind.Unknown;

    // A few blanks between a number and the sign before it change nothing; a full stop before a blank ends a sentence.
    private readonly char Before
    {
        get
        {
            var at = _at - 1;
            for (var limit = at - 4; at > limit && at >= 0 && char.IsWhiteSpace(_text[at]); at--)
            {
            }

            return at < 0 || (at < _at - 1 && _text[at] is '.' or '．') ? ' ' : _text[at];
        }
    }

    private static TokenKind MarkOf(char c) => c switch
    {
        '，' or ',' => TokenKind.Comma,
        '、' => TokenKind.ListMark,
        '-' or '－' or '–' or '—' or '~' or '～' => TokenKind.Range,
        '；' or ';' => TokenKind.Semicolon,
        '。' or '！' or '？' or '!' or '?' => TokenKind.Stop,
        '：' or ':' => TokenKind.Colon,
        '（' or '(' or '【' or '［' or '[' or '〔' => TokenKind.Open,
        '）' or ')' or '】' or '］' or ']' or '〕' => TokenKind.Close,
        '“' or '「' or '『' or '《' or '〈' or '"' => TokenKind.QuoteOpen,
        '”' or '」' or '』' or '》' or '〉' => TokenKind.QuoteClose,
        _ => TokenKind.Unknown,
    };
}
