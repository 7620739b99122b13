using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Reads the statements of numbers of one report: paragraph by paragraph, each token once.</summary>
internal sealed class StatementParser
{
    // Brackets within brackets deeper than this are read as if they were no brackets.
    private const int DeepestBracket = 4;
    private const int LongestHeading = 30;

    private readonly AnnualReport _report;
    private readonly Lexicon _lexicon;
    private readonly StatementEmitter _emitter;
    private readonly ClauseReader _reader;
    private readonly PeriodReader _periods;
    private readonly WordReader _words;
    private readonly ListReader _lists;
    private readonly AnnouncedLists _announced;
    private readonly Stack<(Clause Clause, Context Context, Breakdown Breakdown)> _brackets = new();
    private string _text = "";
    private int _ignoredBrackets;
    private bool _isQuoted;
    private bool _sawNumber;

    public StatementParser(AnnualReport report, IStatementSink sink)
    {
        _report = report;
        _lexicon = Lexicon.Of(report.Edition);
        _emitter = new StatementEmitter(report, sink);
        _reader = new ClauseReader(_emitter);
        _periods = new PeriodReader(report, _reader);
        _words = new WordReader(_reader, _periods, _emitter);
        _lists = new ListReader(_emitter);
        _announced = new AnnouncedLists(sink);
    }

    /// <summary>How many tokens were taken, so that tests can see that the work is linear.</summary>
    public long Work { get; private set; }

    /// <summary>Reads the preface and every section. Each paragraph starts afresh, but one below a heading is about what the heading says.</summary>
    public void ReadReport()
    {
        ReadText(null);
        foreach (var section in ReportSection.All)
        {
            ReadText(section);
        }
    }

    private void ReadText(ReportSection? section)
    {
        var usual = section == ReportSection.Applications ? Topic.Applications : Topic.Other;
        var topic = usual;
        var paragraphs = _report.TextOf(section).Paragraphs;
        _reader.BeginSection();
        _announced.BeginSection(section);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            _reader.Begin(new Context { Topic = topic });
            ReadParagraph(section, i, paragraph.Text);
            if (paragraph.Level > 0 || (!_sawNumber && paragraph.Text.Length <= LongestHeading))
            {
                topic = _reader.Context.Topic == Topic.Applications ? Topic.Applications : usual;
            }
        }
    }

    private void ReadParagraph(ReportSection? section, int index, string text)
    {
        _text = text;
        _emitter.Begin(section, index, text);
        _words.Begin();
        _lists.Begin(text);
        _announced.Begin(index, text);
        _periods.Begin();
        _brackets.Clear();
        _ignoredBrackets = 0;
        _isQuoted = false;
        _sawNumber = false;
        var tokenizer = new Tokenizer(text, _lexicon, _report.Agency.Name);
        for (var token = tokenizer.Next(); token.Kind != TokenKind.End; token = tokenizer.Next())
        {
            Work++;
            if (!_isQuoted || token.Kind is TokenKind.QuoteClose or TokenKind.Stop || text[token.Start] == '"')
            {
                TakeInTurn(token);
                _lists.Take(token);
                _announced.Take(token);
            }
        }

        if (_periods.Release() is { } last)
        {
            Take(last);
        }

        while (_brackets.Count > 0)
        {
            CloseBracket(text.Length);
        }

        _reader.EndSentence(text.Length);
        _lists.End();
        _announced.End();
    }

    // A mark between two years waits for the token behind it.
    private void TakeInTurn(Token token)
    {
        var isTaken = _periods.TryTake(token, out var released);
        if (released is { } earlier)
        {
            Take(earlier);
            _words.Leave(earlier);
        }

        if (!isTaken)
        {
            Take(token);
            _words.Leave(token);
        }
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Number:
                _sawNumber = true;
                _reader.Clause.IsChange |= _words.IsChange;
                _reader.TakeNumber(_words.IsApproximate ? token with { IsApproximate = true } : token);
                if (!_reader.Clause.IsChange)
                {
                    _emitter.MeetNumber();
                }

                break;
            case TokenKind.Word:
                _words.Take(token, token.Word!);
                break;
            case TokenKind.Unknown or TokenKind.Range:
                _reader.TakeUnknown();
                break;
            case TokenKind.OtherNumber:
                _reader.Clause.DropTerms();
                break;
            case TokenKind.Year:
                _periods.TakeYear(token);
                break;
            case TokenKind.Date:
                _reader.Flush();
                _reader.Context.IsPartOfYear = true;
                break;
            case TokenKind.YearEdge:
                break;
            default:
                TakeMark(token);
                break;
        }
    }

    private void TakeMark(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Comma:
                _reader.EndClause(token.End);
                break;
            case TokenKind.ListMark:
                _reader.TakeConnector(token.End, true);
                break;
            case TokenKind.Colon:
                TakeColon();
                break;
            case TokenKind.Semicolon:
                _reader.EndClause(token.End);
                _emitter.EndPart();
                _reader.EndPart();
                break;
            case TokenKind.Stop:
                _isQuoted = false;
                _reader.EndSentence(token.End);
                break;
            case TokenKind.Open:
                OpenBracket(token);
                break;
            case TokenKind.Close:
                CloseBracket(token.End);
                break;
            case TokenKind.QuoteOpen when !_isQuoted:
                _reader.Flush();
                _reader.Clause.HasUnknownAfterTerms |= _reader.Clause.HasTerms;
                _isQuoted = true;
                break;
            default:
                _isQuoted = false;
                break;
        }
    }

    // A colon behind a number begins the list of its parts; behind a term it changes nothing.
    private void TakeColon()
    {
        var followsNumber = _reader.Clause.Ready.Count > 0;
        _reader.Flush();
        _reader.Clause.Current.IsHeading = _reader.Clause.Current.Fee != FeeFigures.None;
        if (followsNumber)
        {
            _emitter.OpenBreakdown(false, ref _reader.Context);
            _reader.Settle();
        }
    }

    private void OpenBracket(Token token)
    {
        var followsNumber = _reader.Clause.Ready.Count > 0;
        var years = _reader.Context.Years;
        _reader.Context.Years = (followsNumber ? _periods.ReadBracket(_text, token.End, _lexicon) : null) ?? years;
        _reader.Flush();
        _reader.Context.Years = years;
        if (_brackets.Count == DeepestBracket)
        {
            _ignoredBrackets++;
            return;
        }

        _brackets.Push((_reader.Clause, _reader.Context, _emitter.Breakdown));
        _emitter.BeginBracket(followsNumber, ref _reader.Context);
        _reader.StartInBracket(token.End);
    }

    private void CloseBracket(int end)
    {
        if (_ignoredBrackets > 0)
        {
            _ignoredBrackets--;
            return;
        }

        _reader.EndClause(end);
        if (_brackets.TryPop(out var outer))
        {
            _emitter.EndBreakdown();
            _emitter.Breakdown = outer.Breakdown;
            _reader.Resume(outer.Clause, outer.Context);
        }
    }
}
