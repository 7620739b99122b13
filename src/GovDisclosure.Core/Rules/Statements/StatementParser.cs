using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Reads the statements of numbers of one report: a state machine that takes each token once, clause by clause.</summary>
internal sealed class StatementParser(AnnualReport report, IStatementSink sink)
{
    // Brackets within brackets deeper than this are read as if they were no brackets.
    private const int DeepestBracket = 4;
    private const int LongestHeading = 30;

    private readonly StatementEmitter _emitter = new(report, sink);
    private readonly Lexicon _lexicon = Lexicon.Of(report.Edition);
    private readonly Stack<(Clause Clause, Context Context, Breakdown Breakdown)> _brackets = new();
    private Clause _clause = new();
    private Context _context = new();
    private Context _beforeClause;
    private int _ignoredBrackets;
    private bool _isQuoted;
    private bool _isApproximate;
    private bool _sawNumber;
    private int _numberEnd;
    private Token _previous;
    private bool _wasEarlierYear;

    /// <summary>How many tokens were taken, so that tests can see that the work is linear.</summary>
    public long Work { get; private set; }

    /// <summary>Reads every section. Each paragraph starts afresh, but one below a heading is about what the heading says.</summary>
    public void ReadReport()
    {
        foreach (var section in ReportSection.All)
        {
            var topic = section == ReportSection.Applications ? Topic.Applications : Topic.Other;
            var heading = topic;
            var paragraphs = report[section].Paragraphs;
            for (var i = 0; i < paragraphs.Length; i++)
            {
                _context = new Context { Topic = heading };
                ReadParagraph(section, i, paragraphs[i].Text);
                var isHeading = paragraphs[i].Level > 0 || (!_sawNumber && paragraphs[i].Text.Length <= LongestHeading);
                heading = !isHeading ? (paragraphs[i].Text.Length <= LongestHeading ? heading : topic)
                    : _context.Topic == Topic.Applications ? Topic.Applications
                    : topic;
            }
        }
    }

    private void ReadParagraph(ReportSection section, int paragraph, string text)
    {
        _emitter.Begin(section, paragraph, text);
        _brackets.Clear();
        _ignoredBrackets = 0;
        _isQuoted = false;
        _sawNumber = false;
        _numberEnd = -1;
        _previous = default;
        Start(0);
        var tokenizer = new Tokenizer(text, _lexicon, report.Agency.Name);
        for (var token = tokenizer.Next(); token.Kind != TokenKind.End; token = tokenizer.Next())
        {
            Work++;
            if (!_isQuoted || token.Kind is TokenKind.QuoteClose or TokenKind.Stop || text[token.Start] == '"')
            {
                Take(token);
                _previous = token;
            }
        }

        while (_brackets.Count > 0)
        {
            CloseBracket(text.Length);
        }

        EndSentence(text.Length);
    }

    private void Take(Token token)
    {
        var wasApproximate = _isApproximate;
        _isApproximate = false;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _sawNumber = true;
                TakeNumber(wasApproximate ? token with { IsApproximate = true } : token);
                _numberEnd = token.End;
                break;
            case TokenKind.Word:
                TakeWord(token, token.Word!);
                break;
            case TokenKind.Unknown:
                TakeUnknown();
                break;
            case TokenKind.OtherNumber:
                _sawNumber = true;
                _clause.DropTerms();
                break;
            case TokenKind.Year:
                TakeYear(token);
                break;
            case TokenKind.Date:
                Flush();
                _context.IsPartOfYear = true;
                break;
            case TokenKind.Colon:
                TakeColon();
                break;
            case TokenKind.Comma:
                EndClause(token.End);
                break;
            case TokenKind.ListMark:
                TakeConnector(token.End);
                break;
            case TokenKind.Semicolon:
                EndClause(token.End);
                _emitter.EndBreakdown();
                _context.IsChannel = false;
                _beforeClause.IsChannel = false;
                break;
            case TokenKind.Stop:
                _isQuoted = false;
                EndSentence(token.End);
                break;
            case TokenKind.Open:
                OpenBracket(token);
                break;
            case TokenKind.Close:
                CloseBracket(token.End);
                break;
            case TokenKind.QuoteOpen when !_isQuoted:
                Flush();
                _clause.HasUnknownAfterTerms |= _clause.HasTerms;
                _isQuoted = true;
                break;
            default:
                _isQuoted = false;
                break;
        }
    }

    private void TakeUnknown()
    {
        if (_clause.Ready.Count > 0)
        {
            // 收到12件群众来信: the number counts something else.
            _clause.Ready.Clear();
            Forget();
        }

        if (_clause.Number is not null)
        {
            _clause.IsNumberFollowedByUnknown = true;
        }
        else if (_clause.HasTerms)
        {
            _clause.HasUnknownAfterTerms = true;
        }
        else
        {
            _clause.HasUnknownBeforeTerms = true;
        }
    }

    private void TakeNumber(Token number)
    {
        if (_clause.Ready.Count > 0 && _clause.NumberCameFirst)
        {
            // 3件予以公开2件: which number belongs to the term?
            _clause.Ready.Clear();
        }

        Flush();
        if (_clause.IsChange)
        {
            return;
        }

        if (!_clause.HasTerms)
        {
            _clause.Number = number;
            _clause.IsNumberFollowedByUnknown = false;
            return;
        }

        if (_clause.IsNegated)
        {
            _clause.DropTerms();
            _clause.IsNegated = false;
            return;
        }

        if (_clause.HasUnknownAfterTerms)
        {
            _clause.DropTerms();
            Forget();
            return;
        }

        _clause.NumberCameFirst = false;
        Bind(number);
    }

    private void Bind(Token number)
    {
        if (_clause.IsRespectively && _clause.ListLength > 0)
        {
            _clause.Ready.Add((_clause.TakeFirst(), number));
            return;
        }

        var items = _clause.TakeItems();
        if (items.Count == 1 || _clause.IsEach || number is { Value: 0, IsApproximate: false })
        {
            foreach (var item in items)
            {
                _clause.Ready.Add((item, number));
            }
        }
        else if (_clause.IsTogether && items.Skip(1).All(items[0].TrySum))
        {
            _clause.Ready.Add((items[0], number));
        }
    }

    private void TakeWord(Token token, Word word)
    {
        switch (word.Kind)
        {
            case WordKind.Light:
                break;
            case WordKind.Term:
                TakeTerm(token, word.Term!);
                break;
            case WordKind.Application:
                TakeApplication(token, word);
                break;
            case WordKind.Connector:
                TakeConnector(token.End);
                break;
            case WordKind.Organ:
                TakeOrgan(token);
                return;
            default:
                Flush();
                TakeSign(token, word.Kind);
                break;
        }

        _clause.HasKnownWords = true;
    }

    private void TakeSign(Token token, WordKind kind)
    {
        switch (kind)
        {
            case WordKind.Each:
                _clause.IsEach = true;
                break;
            case WordKind.Together:
                _clause.IsTogether = true;
                break;
            case WordKind.AllAre:
                _clause.IsEach = true;
                _clause.IsAllAre = !_clause.HasTerms && _clause.Number is null;
                break;
            case WordKind.Respectively when _clause.ListLength > 0 && !_clause.Current.IsEmpty:
                _clause.IsRespectively = true;
                break;
            case WordKind.Respectively:
                _emitter.OpenBreakdown(true);
                break;
            case WordKind.Among:
                EndClause(token.End);
                _emitter.OpenBreakdown(false);
                _beforeClause = _context;
                break;
            case WordKind.Beside:
                EndClause(token.End);
                _emitter.EndBreakdown();
                break;
            case WordKind.Negation when !_clause.HasTerms && _clause.Number is null:
                _clause.IsNegated = true;
                break;
            case WordKind.Negation:
                _clause.HasUnknownAfterTerms = true;
                break;
            case WordKind.Own:
                TakeOrgan(StatementScope.Own);
                break;
            case WordKind.Region:
                TakeOrgan(_emitter.IsGovernment ? StatementScope.Own : StatementScope.Region);
                break;
            case WordKind.Others:
                TakeOrgan(StatementScope.OtherOrgan);
                break;
            case WordKind.Channel:
                _context.IsChannel = true;
                break;
            case WordKind.ThisYear:
                _context.IsEarlierYear = false;
                break;
            case WordKind.EarlierYear:
                _context.IsEarlierYear = true;
                break;
            case WordKind.PartOfYear:
                _context.IsPartOfYear = true;
                break;
            case WordKind.Change:
                _clause.IsChange = true;
                break;
            case WordKind.Approximate:
                _isApproximate = true;
                break;
        }
    }

    private void TakeTerm(Token token, Term term)
    {
        Flush();
        if (term.RowClass == RowClass.Carried && _previous.Kind == TokenKind.Year && report.Year is { } year && _previous.Value == year - 1)
        {
            // 2022年结转 in the report on 2023.
            term = term with { RowClass = RowClass.CarriedIn, Rows = FormTerms.RowsOf(RowClass.CarriedIn) };
            _context.IsEarlierYear = _wasEarlierYear;
        }

        if (_clause.Number is { } number && !_clause.HasTerms)
        {
            _clause.Number = null;
            if (term.MayFollow && !_clause.IsNumberFollowedByUnknown && number.Counter is not (Counter.None or Counter.Other))
            {
                var frame = new Frame();
                frame.Add(term, token.Start, token.End);
                _clause.Ready.Add((frame, number));
                _clause.NumberCameFirst = true;
                return;
            }
        }

        if (_clause.IsConnected && !_clause.Current.IsEmpty)
        {
            _clause.NextItem();
        }

        _clause.Current.Add(term, token.Start, token.End);
    }

    // Only 申请 itself can be counted; 依申请公开 is the name of the work.
    private void TakeApplication(Token token, Word word)
    {
        _context.Topic = Topic.Applications;
        var isCounted = word.Text.EndsWith("申请", StringComparison.Ordinal) || _clause.IsNegated;
        if (_clause.Ready.Count > 0 || _clause.Number is not null || !(isCounted || _clause.HasTerms))
        {
            return;
        }

        if (_clause.IsConnected && !_clause.Current.IsEmpty)
        {
            _clause.NextItem();
        }

        _clause.Current.HasApplication = true;
        _clause.Current.Start = _clause.Current.Start < 0 ? token.Start : _clause.Current.Start;
        _clause.Current.End = token.End;
    }

    private void TakeConnector(int end)
    {
        if (_clause.IsRespectively)
        {
            Flush();
        }
        else if (_clause.Ready.Count == 0 && _clause.HasTerms)
        {
            _clause.IsConnected = true;
        }
        else if (_clause.Ready.Count > 0 || _clause.Number is not null || _previous.Kind == TokenKind.Unknown)
        {
            EndClause(end);
        }
    }

    private void TakeColon()
    {
        var whole = _clause.Ready.Count > 0;
        Flush();
        if (whole)
        {
            _emitter.OpenBreakdown(false);
            _beforeClause = _context;
        }
    }

    private void TakeYear(Token token)
    {
        if (_clause.Current.RowClass == RowClass.Carried && token.Value == report.Year + 1)
        {
            _clause.Current.CarryOut();
            return;
        }

        Flush();
        _wasEarlierYear = _context.IsEarlierYear;
        _context.IsEarlierYear = token.Value != report.Year;
    }

    // 局 after a name at the head of a clause names the organ that the clause is about.
    private void TakeOrgan(Token token)
    {
        var isAfterName = _previous.Kind == TokenKind.Word && _previous.End == token.Start && _previous.Word!.Kind is WordKind.Region or WordKind.Others or WordKind.Own;
        var isSubject = _clause is { HasKnownWords: false, HasTerms: false, Number: null, HasUnknownBeforeTerms: true };
        if (!isAfterName && !isSubject)
        {
            TakeUnknown();
            return;
        }

        Flush();
        TakeOrgan(_emitter.IsOwnName(_clause.Start, token.End) ? StatementScope.Own : StatementScope.OtherOrgan);
    }

    private void TakeOrgan(StatementScope organ)
    {
        _context.Organ = organ;
        if (_clause.HasTerms)
        {
            _clause.HasUnknownAfterTerms = true;
        }
        else
        {
            _clause.HasUnknownBeforeTerms = false;
        }
    }

    private void OpenBracket(Token token)
    {
        var followsNumber = _clause.Ready.Count > 0 && _numberEnd >= 0;
        Flush();
        if (_brackets.Count == DeepestBracket)
        {
            _ignoredBrackets++;
            return;
        }

        _brackets.Push((_clause, _context, _emitter.Breakdown));
        if (followsNumber)
        {
            _emitter.BeginBracketBreakdown();
        }
        else
        {
            _emitter.SuspendBreakdown();
        }

        Start(token.End);
    }

    private void CloseBracket(int end)
    {
        if (_ignoredBrackets > 0)
        {
            _ignoredBrackets--;
            return;
        }

        EndClause(end);
        if (_brackets.TryPop(out var outer))
        {
            _emitter.EndBreakdown();
            (_clause, _context, _emitter.Breakdown) = outer;
            _beforeClause = _context;
        }
    }

    // The text went on to something that the form does not count; 办结 after it is about that.
    private void Forget()
    {
        if (_emitter.Breakdown.IsOpen)
        {
            _emitter.SpoilBreakdown();
        }
        else
        {
            _context.Topic = Topic.Other;
        }
    }

    private void Flush()
    {
        foreach (var (frame, number) in _clause.Ready)
        {
            _emitter.Emit(frame, number, _clause.HasUnknownBeforeTerms, ref _context);
        }

        _clause.Ready.Clear();
    }

    private void EndClause(int end)
    {
        Flush();
        if (_clause.IsRespectively && _clause.ListLength > 0)
        {
            return;
        }

        var isClear = !_clause.HasUnknownBeforeTerms && !_clause.HasUnknownAfterTerms && _clause.Number is null;
        if (isClear && _clause.HasTerms && _clause.IsNegated)
        {
            foreach (var item in _clause.TakeItems())
            {
                _emitter.EmitNone(item, _context);
            }
        }
        else if (isClear && _clause is { IsAllAre: true, ListLength: 0 })
        {
            _emitter.EmitAllAre(_clause.Current, _context);
        }
        else if (_clause.Number is { } number)
        {
            _emitter.TakeUnnamed(number, _clause.HasUnknownBeforeTerms || _context.Organ != _beforeClause.Organ, _clause.IsNumberFollowedByUnknown, ref _context);
        }

        if (_emitter.Breakdown.IsOpen)
        {
            // A unit or a channel within a list is that of its own item only.
            _context.Organ = _beforeClause.Organ;
            _context.IsChannel = _beforeClause.IsChannel;
        }

        Start(end);
    }

    private void EndSentence(int end)
    {
        EndClause(end);
        _clause.DropTerms();
        Start(end);
        _emitter.EndSentence();
        _context.EndSentence(_emitter.SpokeOfOthers);
        _beforeClause = _context;
    }

    private void Start(int at)
    {
        _clause = new Clause { Start = at };
        _beforeClause = _context;
    }
}
