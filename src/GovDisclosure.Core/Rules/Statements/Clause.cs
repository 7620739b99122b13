namespace GovDisclosure.Rules.Statements;

/// <summary>What the reader knows of the clause that it is in.</summary>
internal sealed class Clause
{
    // Longer lists of terms before one number are not read.
    private const int LongestList = 8;

    private const int LongestYears = 12;

    private readonly List<Frame> _list = [];

    /// <summary>The terms since the last number or connector.</summary>
    public Frame Current { get; set; } = new();

    /// <summary>Numbers that have found their terms and wait to see that nothing unknown follows.</summary>
    public List<(Frame Frame, Token Number)> Ready { get; } = [];

    /// <summary>The number in <see cref="Ready"/> stood before its term.</summary>
    public bool NumberCameFirst { get; set; }

    /// <summary>A number that waits for its term.</summary>
    public Token? Number { get; set; }

    public bool IsNumberFollowedByUnknown { get; set; }

    public bool HasUnknownBeforeTerms { get; set; }

    public bool HasUnknownAfterTerms { get; set; }

    public bool IsConnected { get; set; }

    public bool IsNegated { get; set; }

    public bool IsAllAre { get; set; }

    /// <summary>其余 stood first: the clause is about the rest.</summary>
    public bool IsRest { get; set; }

    /// <summary>Where 未 or 均为 stands.</summary>
    public int SignStart { get; set; }

    public bool IsEach { get; set; }

    public bool IsTogether { get; set; }

    public bool IsRespectively { get; set; }

    /// <summary>分别 stood without a list before it: a second number of the same terms is a riddle.</summary>
    public bool IsRespectivelyAlone { get; set; }

    /// <summary>分别 stood behind a list of years: each number is that of one year.</summary>
    public bool IsByYear { get; set; }

    /// <summary>The numbers of the years, in their order.</summary>
    public List<Token> YearNumbers { get; } = [];

    /// <summary>申请 stood behind a term: 办结的申请.</summary>
    public bool HasBareApplication { get; set; }

    /// <summary>The numbers that follow are changes.</summary>
    public bool IsChange { get; set; }

    /// <summary>中 stood last: what follows is a part of what the clause names.</summary>
    public bool IsWithin { get; set; }

    /// <summary>The clause names the organ itself as the one that acts.</summary>
    public bool HasOwn { get; set; }

    /// <summary>A known word was met.</summary>
    public bool HasKnownWords { get; set; }

    public int Start { get; private set; }

    public bool HasTerms => !Current.IsEmpty || _list.Count > 0;

    public int ListLength => _list.Count;

    /// <summary>Puts the current terms on the list and starts the next item.</summary>
    public void NextItem()
    {
        if (_list.Count < LongestList)
        {
            _list.Add(Current);
        }
        else
        {
            HasUnknownAfterTerms = true;
        }

        Current = new Frame();
        IsConnected = false;
    }

    /// <summary>Every item of the list. What one leaves out it takes from its neighbour: 行政复议维持、纠正; 规章、规范性文件制发.</summary>
    public List<Frame> TakeItems()
    {
        List<Frame> items = Current.IsEmpty ? [.. _list] : [.. _list, Current];
        for (var i = 1; i < items.Count; i++)
        {
            var (before, item) = (items[i - 1], items[i]);
            item.Blocks = item.Blocks == ProceedingBlocks.None && item.Result is not null ? before.Blocks : item.Blocks;
            item.Document ??= item.Action != DocumentAction.None ? before.Document : null;
        }

        for (var i = items.Count - 2; i >= 0; i--)
        {
            var (item, after) = (items[i], items[i + 1]);
            item.Action = item.Document is not null && after.Document is not null && item.Action == DocumentAction.None ? after.Action : item.Action;
        }

        DropTerms();
        return items;
    }

    /// <summary>Takes the first item of the list.</summary>
    private Frame TakeFirst()
    {
        if (!Current.IsEmpty)
        {
            var items = TakeItems();
            _list.AddRange(items);
        }

        var first = _list[0];
        _list.RemoveAt(0);
        return first;
    }

    /// <summary>Gives a number to the terms before it; a number that belongs to several terms and says not how is left out.</summary>
    public void Bind(Token number)
    {
        if (IsRespectively && _list.Count > 0)
        {
            Ready.Add((TakeFirst(), number));
            return;
        }

        var items = TakeItems();
        if (items.Count == 1 || IsEach || number is { Value: 0, IsApproximate: false })
        {
            foreach (var item in items)
            {
                Ready.Add((item, number));
            }
        }
        else if (IsTogether && items.Skip(1).All(items[0].TrySum))
        {
            Ready.Add((items[0], number));
        }
    }

    /// <summary>Takes a number of one of the years. What stands in its way is seen when the clause ends.</summary>
    public void TakeYearNumber(Token number)
    {
        HasUnknownAfterTerms |= !HasTerms || _list.Count > 0 || YearNumbers.Count == LongestYears;
        if (!HasUnknownAfterTerms)
        {
            YearNumbers.Add(number);
        }
    }

    /// <summary>Forgets everything, so that the next clause can begin without a new object.</summary>
    public void Restart(int start)
    {
        DropTerms();
        Ready.Clear();
        Number = null;
        NumberCameFirst = false;
        IsNumberFollowedByUnknown = false;
        HasUnknownBeforeTerms = false;
        IsNegated = false;
        IsAllAre = false;
        IsRest = false;
        IsEach = false;
        IsTogether = false;
        IsRespectively = false;
        IsRespectivelyAlone = false;
        IsByYear = false;
        YearNumbers.Clear();
        HasBareApplication = false;
        IsChange = false;
        IsWithin = false;
        HasOwn = false;
        HasKnownWords = false;
        Start = start;
    }

    public void DropTerms()
    {
        _list.Clear();
        Current = Current.IsEmpty ? Current : new Frame();
        IsConnected = false;
        HasUnknownAfterTerms = false;
    }
}
