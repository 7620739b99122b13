using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>
/// Adds up lists that a paragraph announces and the next ones hold: 通过公开平台公开信息28条…具体如下： and then 1.公开平台：通知公告20条、计划总结8条。
/// It sees every token once.
/// </summary>
/// <remarks>The label before the colon must stand in exactly one clause of the paragraph before, with one number; otherwise nobody knows the whole.</remarks>
internal sealed class AnnouncedLists(IStatementSink sink)
{
    private const int MostWholes = 16;
    private const int ShortestLabel = 3;
    private const int LongestLabel = 20;
    private const int LongestClause = 80;
    private const string Announcement = "如下";
    private const string Numbering = "0123456789０１２３４５６７８９.．、（）()一二三四五六七八九十第是 \u3000";

    private static readonly ImmutableArray<string> Complete = ["具体", "详细", "分别", "各类", "各项", "政府", "信息", "公开", "类别", "分类", "构成", "组成", "明细", "情况", "数量", "数据", "的"];

    private readonly List<Whole> _announced = [];
    private readonly List<Whole> _met = [];
    private ReportSection? _section;
    private int _paragraph;
    private string _text = "";
    private int _end;
    private int _depth;
    private Whole? _whole;
    private NumberList _list;
    private TokenKind? _separator;
    private bool _isOver;

    // The clause or the part that is being read.
    private int _start;
    private Token? _number;
    private bool _isPlain;

    private readonly record struct Whole(Token Number, char Counter, int Paragraph, int Start, string Text);

    public void BeginSection(ReportSection? section)
    {
        _section = section;
        _announced.Clear();
    }

    public void Begin(int paragraph, string text)
    {
        (_paragraph, _text, _depth, _separator, _isOver) = (paragraph, text, 0, null, false);
        _end = text.AsSpan().TrimEnd().Length;
        _met.Clear();
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel * 2)).IndexOfAny('：', ':');
        _whole = colon < 0 || _announced.Count == 0 ? null : WholeOf(text.AsSpan(0, colon).TrimStart(Numbering).Trim());
        _list = default;
        if (_whole is { } whole)
        {
            _list.Open(whole.Number, ListClaim.Listed);
        }

        StartPart(_whole is null ? 0 : colon + 1);
    }

    public void Take(Token token)
    {
        if (token.Start < _start)
        {
            return;
        }

        if (_isOver)
        {
            // Another sentence may go on with the list.
            _list.Doubt();
            return;
        }

        switch (token.Kind)
        {
            case TokenKind.Open:
                _depth++;
                break;
            case TokenKind.Close:
                _depth -= _depth > 0 ? 1 : 0;
                break;
            case var _ when _depth > 0:
                break;
            default:
                TakePlain(token);
                break;
        }
    }

    /// <summary>Ends the paragraph: tells of its list, and remembers what it announces.</summary>
    public void End()
    {
        EndPart(TokenKind.End);
        if (_whole is { } whole)
        {
            Tell(whole);
            return;
        }

        _announced.Clear();
        if (AnnouncesAll(_text.AsSpan(0, _end).TrimEnd("：:。")))
        {
            _announced.AddRange(_met);
        }
    }

    // 具体情况如下 announces all; 其中 …, 重点 … and 部分 … 如下 some. The last clause holds nothing but words that leave nothing out.
    private static bool AnnouncesAll(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith(Announcement, StringComparison.Ordinal))
        {
            return false;
        }

        text = text[..^Announcement.Length];
        var clause = text[(text.LastIndexOfAny("，。；,;") + 1)..].TrimStart();
        while (!clause.IsEmpty)
        {
            var length = 0;
            foreach (var word in Complete)
            {
                length = clause.StartsWith(word, StringComparison.Ordinal) ? word.Length : length;
            }

            if (length == 0)
            {
                return false;
            }

            clause = clause[length..];
        }

        return true;
    }

    private void TakePlain(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Number:
                _isPlain &= _number is null && token.Counter is not (Counter.None or Counter.Other) && !token.IsApproximate;
                _number = token;
                break;
            case TokenKind.ListMark or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop when _whole is not null || token.Kind != TokenKind.ListMark:
                EndPart(token.Kind);
                StartPart(token.End);
                break;
            case TokenKind.Word:
                _isPlain &= IsPlain(token.Word!.Kind);
                TakeTail();
                break;
            case TokenKind.OtherNumber or TokenKind.Range or TokenKind.Date or TokenKind.Colon:
                _isPlain = false;
                break;
            case TokenKind.Unknown:
                _isPlain &= _whole is null || _text[token.Start] != '等';
                TakeTail();
                break;
            default:
                break;
        }
    }

    private void TakeTail()
    {
        if (_number is not null && _list.IsOpen)
        {
            _list.Doubt();
        }
    }

    private void EndPart(TokenKind mark)
    {
        if (_whole is not { } whole)
        {
            AddWhole();
            return;
        }

        if (_number is { } number && _isPlain && CounterOf(number) == whole.Counter && number.Start - _start <= LongestClause)
        {
            var name = _text.AsSpan(_start, number.Start - _start);
            _list.Add(number, ListWords.NamesIn(name), ListWords.DeedAtEnd(name));
        }
        else if (_start < _end)
        {
            _list.Spoil();
        }

        if (mark == TokenKind.Stop)
        {
            _isOver = true;
        }
        else if (mark != TokenKind.End && (_separator ??= mark) != mark)
        {
            _list.Spoil();
        }
    }

    private void AddWhole()
    {
        if (_number is { } number && _isPlain && number.End - _start <= LongestClause && _met.Count < MostWholes)
        {
            _met.Add(new Whole(number, CounterOf(number), _paragraph, _start, _text[_start..number.End].Trim()));
        }
    }

    private void StartPart(int at)
    {
        _start = at;
        _number = null;
        _isPlain = true;
    }

    private Whole? WholeOf(ReadOnlySpan<char> label)
    {
        Whole? found = null;
        if (label.Length is < ShortestLabel or > LongestLabel)
        {
            return null;
        }

        foreach (var whole in _announced)
        {
            if (whole.Text.AsSpan().Contains(label, StringComparison.Ordinal))
            {
                if (found is not null)
                {
                    return null;
                }

                found = whole;
            }
        }

        return found;
    }

    private void Tell(Whole whole)
    {
        var start = whole.Start + (whole.Number.End - whole.Start - whole.Text.Length);
        var statement = new BreakdownStatement(whole.Number.Value, _list.Sum, _list.IsComplete, _section, whole.Paragraph, start, whole.Text);
        if (_list.IsClear && _list.IsComplete && _list.Holds == statement.Holds)
        {
            sink.Take(statement);
        }
    }

    private char CounterOf(Token number) => _text[number.End - 1];

    private static bool IsPlain(WordKind kind) => kind is WordKind.Light or WordKind.Term or WordKind.Application or WordKind.Disclosure or WordKind.Leading
        or WordKind.Organ or WordKind.Own or WordKind.Channel or WordKind.ThisYear or WordKind.WholeYear or WordKind.Together or WordKind.Within or WordKind.Connector;
}
