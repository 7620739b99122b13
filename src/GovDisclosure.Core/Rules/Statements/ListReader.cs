namespace GovDisclosure.Rules.Statements;

/// <summary>Adds up the parts of numbers that the form need not know: 工作信息10条（通知公告6条、政府建设4条）. It sees every token once.</summary>
/// <remarks>
/// It asks how a list is written, not what it is about. A number is a whole only if a list follows it at once, and if no number before it
/// in the sentence might be what the list is of. What <see cref="Breakdown"/> has told of a whole is not told again.
/// </remarks>
internal sealed class ListReader(StatementEmitter emitter)
{
    private const int DeepestBracket = 4;

    private readonly Stack<ListState> _outer = new();
    private int _ignoredBrackets;
    private string _text = "";
    private ListState _now;

    public void Begin(string text)
    {
        _text = text;
        _now = default;
        _outer.Clear();
        _ignoredBrackets = 0;
    }

    /// <summary>Ends what the end of a paragraph leaves open.</summary>
    public void End()
    {
        while (_outer.Count > 0)
        {
            Close();
        }

        _now.Finish(emitter);
    }

    public void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Number:
                TakeNumber(token);
                break;
            case TokenKind.Word:
                TakeWord(token, token.Word!);
                break;
            case TokenKind.Unknown or TokenKind.QuoteOpen:
                _now.TakeName(PartNames.None);
                break;
            case TokenKind.Year or TokenKind.Date:
                _now.TakeName(PartNames.Period);
                break;
            case TokenKind.OtherNumber or TokenKind.Range:
                _now.TakeRiddle();
                break;
            case TokenKind.ListMark or TokenKind.Comma:
                _now.Separate(token, emitter);
                break;
            case TokenKind.Semicolon when _outer.Count > 0:
                _now.Separate(token, emitter);
                break;
            case TokenKind.Semicolon or TokenKind.Stop:
                _now.EndSentence(token, emitter);
                break;
            case TokenKind.Colon:
                _now.TakeColon(token.End);
                break;
            case TokenKind.Open:
                Open(token);
                break;
            case TokenKind.Close:
                Close();
                break;
        }
    }

    private void TakeNumber(Token token)
    {
        var isCounted = token.Counter is not (Counter.None or Counter.Other) && !token.IsApproximate;
        _now.TakeNumber(token, isCounted ? _text[token.End - 1] : ' ', NameOf(token));
    }

    private void TakeWord(Token token, Word word)
    {
        switch (word.Kind)
        {
            case WordKind.Among:
                _now.OpenBehind(word.Text is "包括" or "分为" ? ListClaim.Listed : ListClaim.Some, token.End, emitter);
                break;
            case WordKind.Respectively:
                _now.OpenBehind(ListClaim.All, token.End, emitter);
                break;
            case WordKind.Connector:
                _now.Separate(token, emitter);
                break;
            case WordKind.Together or WordKind.Cumulative:
                _now.TakeTogether(word.Kind == WordKind.Together && word.Text != "共有");
                break;
            case WordKind.Light or WordKind.Application or WordKind.Disclosure:
                _now.TakeLight();
                break;
            case WordKind.Others or WordKind.Region:
                _now.TakeName(PartNames.Organs);
                break;
            case WordKind.Channel:
                _now.TakeName(PartNames.Channel);
                break;
            case WordKind.ThisYear or WordKind.WholeYear or WordKind.EarlierYear or WordKind.PartOfYear or WordKind.SamePeriod or WordKind.YearEnd or WordKind.Since:
                _now.TakeName(PartNames.Period);
                break;
            case WordKind.Term when word.Term!.RowClass is RowClass.Received or RowClass.Accepted or RowClass.New:
                _now.TakeReceived();
                break;
            case WordKind.Term:
                _now.TakeName(word.Term!.IsVerb || word.Term.RowClass is RowClass.CarriedOut or RowClass.Carried || word.Term.Action != DocumentAction.None ? PartNames.Deed : PartNames.Term);
                break;
            case WordKind.Leading or WordKind.Organ or WordKind.Own:
                _now.TakeName(PartNames.None);
                break;
            case WordKind.Approximate or WordKind.Until or WordKind.Within:
                _now.TakeLight();
                break;
            default:
                // 同比, 各, 另有, 未: no plain list.
                _now.TakeRiddle();
                break;
        }
    }

    private ReadOnlySpan<char> NameOf(Token number)
    {
        var start = Math.Max(_now.ItemStart, number.Start - ListWords.LongestName);
        return start < number.Start ? _text.AsSpan(start, number.Start - start) : default;
    }

    private void Open(Token token)
    {
        if (_outer.Count == DeepestBracket)
        {
            _ignoredBrackets++;
            return;
        }

        _outer.Push(_now);
        _now = _now.InBracket(token.End);
    }

    private void Close()
    {
        if (_ignoredBrackets > 0)
        {
            _ignoredBrackets--;
            return;
        }

        if (_outer.TryPop(out var outer))
        {
            _now.Finish(emitter);
            _now = outer;
        }
    }
}
