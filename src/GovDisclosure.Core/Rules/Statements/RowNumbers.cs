using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>Numbers of applications that stand side by side in a sentence: whether a list behind them is of the last alone.</summary>
internal sealed class RowNumbers
{
    private RowClass _last;
    private ImmutableArray<ImmutableArray<ApplicationRow>> _rows = [];
    private bool _hasOther;
    private int _count;
    private int _countInPart;
    private (RowClass Last, bool HasOther) _sentenceBefore;

    public void Forget()
    {
        Clear();
        _sentenceBefore = default;
        (_count, _countInPart) = (0, 0);
    }

    public void Meet(Frame frame, StatementScope scope)
    {
        if (frame.RowClass != RowClass.None && scope == StatementScope.Own)
        {
            _hasOther = _last != RowClass.None;
            _last = frame.RowClass;
            _count++;
            _countInPart++;
            _rows = frame.Rows;
        }
    }

    /// <summary>The rows of the only number of the sentence or of its part, where a deed behind it may be about these alone: 上年结转34件，已办结34件.</summary>
    public ImmutableArray<ImmutableArray<ApplicationRow>> RowsAlone => _last is RowClass.CarriedIn or RowClass.Outcome && (_count == 1 || _countInPart == 1) ? _rows : [];

    public void EndPart() => _countInPart = 0;

    public void EndSentence()
    {
        _sentenceBefore = (_last, _hasOther);
        Clear();
        (_count, _countInPart) = (0, 0);
    }

    public void ContinueSentence() => (_last, _hasOther) = _sentenceBefore;

    /// <summary>Whether the parts are those of the last number alone. Says as well in which rows they are looked up.</summary>
    public bool TryOpen(Frame whole, bool isBracket, ref Context context)
    {
        var isCarried = whole.RowClass is RowClass.CarriedIn or RowClass.CarriedOut or RowClass.Carried;
        var isAlone = isBracket || !_hasOther || !(isCarried || whole.RowClass == RowClass.New);
        if (isCarried)
        {
            // 上年结转7件，其中自然人6件: of these. 新收83件、上年结转7件，其中自然人67件: of both, or of these.
            context.Rows = isAlone ? whole.Rows : [.. FormTerms.RowsOf(RowClass.Received), .. whole.Rows];
        }
        else if (!isAlone)
        {
            context.Rows = [];
        }

        if (!isBracket)
        {
            Clear();
        }

        return isAlone;
    }

    private void Clear() => (_last, _hasOther) = (RowClass.None, false);
}
