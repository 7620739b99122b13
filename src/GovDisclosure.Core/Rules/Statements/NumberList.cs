namespace GovDisclosure.Rules.Statements;

/// <summary>A number of the text and the numbers that the text lists as its parts, whatever they count: sums only.</summary>
internal struct NumberList
{
    // Sums beyond this are not added up.
    private const decimal Greatest = 1_000_000_000_000_000m;

    private const PartNames Disjoint = PartNames.Organ | PartNames.Channel | PartNames.Format;

    private const PartNames Channels = PartNames.Online | PartNames.Media | PartNames.Account | PartNames.Site;

    private PartNames _channels;
    private PartNames _any;
    private PartNames _all;
    private bool _isDoubtful;
    private bool _isSpoiled;
    private bool _addedUp;
    private decimal _step;
    private int _deed;

    public bool IsOpen { get; private set; }

    public ListClaim Claim { get; private set; }

    public Token Whole { get; private set; }

    public int Count { get; private set; }

    public decimal Sum { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether the text says that nothing is missing.</summary>
    public readonly bool IsComplete => Count > 1 && !_isDoubtful && (Claim == ListClaim.All || (Claim == ListClaim.Listed && AreOfOneKind));

    /// <summary>Whether it can be judged at all: the list is complete, or no part can be counted twice.</summary>
    public readonly bool IsClear => IsOpen && Count > 0 && !_isSpoiled
        && (IsComplete || (Count > 1 && Claim == ListClaim.All) || AreDisjoint);

    /// <summary>Whether the parts agree with the whole.</summary>
    public readonly bool Holds => _addedUp || (IsComplete ? Math.Abs(Sum - Whole.Value) <= Tolerance : Sum - Whole.Value <= Tolerance);

    public void Open(Token whole, ListClaim claim) =>
        this = new NumberList { IsOpen = true, Whole = whole, Claim = claim, Start = whole.Start, End = whole.End, _step = whole.Step };

    /// <summary>Opens a list whose whole is not met yet.</summary>
    public void OpenBefore(Token first) =>
        this = new NumberList { IsOpen = true, Whole = first, Claim = ListClaim.All, Start = first.Start, End = first.End, _step = first.Step };

    /// <summary>Ends a list with its whole: a件、b件，共N件.</summary>
    public void Close(Token whole)
    {
        Whole = whole;
        End = whole.End;
        _addedUp = Sum == whole.Value;
        _step = Math.Max(_step, whole.Step);
    }

    /// <summary>Takes a part.</summary>
    /// <param name="number">The number.</param>
    /// <param name="names">What its name tells.</param>
    /// <param name="deed">What was done, if the name ends with that: 网站公开60条、公众号公开40条 is one list, 受理60件、办结40件 is none.</param>
    public void Add(Token number, PartNames names, int deed)
    {
        var isSame = Count == 0 || deed == _deed;
        var isDeedOfEach = deed > 0 && (names & (PartNames.Organ | PartNames.Channel)) != PartNames.None;
        _deed = deed;
        _isSpoiled |= number.Value >= Greatest || Whole.Value >= Greatest || !isSame
            || (names.HasFlag(PartNames.Deed) && !isDeedOfEach && Claim != ListClaim.All);
        _channels |= names & Channels;
        names &= ~(PartNames.Deed | Channels);
        _any |= names;
        _all = Count == 0 ? names : _all & names;
        _step = Math.Max(_step, number.Step);
        Count++;
        Sum += number.Value < Greatest && Sum < Greatest ? number.Value : 0;
        End = number.End;

        // What follows is no part any more.
        _addedUp |= Count > 1 && Claim != ListClaim.Some && Sum == Whole.Value;
    }

    /// <summary>There may be other parts than those that are listed.</summary>
    public void Doubt() => _isDoubtful = true;

    /// <summary>The reader does not know what the numbers are.</summary>
    public void Spoil() => _isSpoiled = true;

    /// <summary>Every part is named, and by the same kind of name.</summary>
    public readonly bool AreDisjoint => _all == _any && (_any & Disjoint) != PartNames.None && !HoldEachOther;

    // 网络 and 网站, 新媒体 and 公众号: one holds the other.
    private readonly bool HoldEachOther =>
        (_channels.HasFlag(PartNames.Online) && _channels != PartNames.Online) || (_channels.HasFlag(PartNames.Media) && _channels.HasFlag(PartNames.Account));

    private readonly bool AreOfOneKind => _any == PartNames.None || (_all == _any && (_any & (PartNames.Term | PartNames.Period)) == PartNames.None && !HoldEachOther);

    // Amounts in 万元 are rounded, each for itself; counts are not.
    private readonly decimal Tolerance => _step == 1 ? 0 : _step * (Count + 1);
}
