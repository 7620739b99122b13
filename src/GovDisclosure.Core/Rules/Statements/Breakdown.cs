using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>A number of the text and the parts of it that the text lists: sums only, so that an endless list takes no memory.</summary>
internal struct Breakdown
{
    private enum Kind : byte
    {
        None,
        Columns,
        Outcomes,
        Results,
        Blocks,
        Sources,
        Fates,
        Channels,
        Named,
    }

    private Edition? _edition;
    private Frame? _whole;
    private Token _number;
    private Kind _kind;
    private ulong _members;
    private int _count;
    private bool _isMixed;
    private ProceedingBlocks _told;

    /// <summary>Whether the parts of a whole are being listed.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The text says that the list is complete: 分别为.</summary>
    public bool IsClaimed { get; private set; }

    public readonly decimal Whole => _number.Value;

    public readonly int WholeStart => _number.Start;

    /// <summary>The proceeding whose kinds are all listed, so that results that follow belong to it as a whole.</summary>
    public readonly ProceedingBlocks BlocksListed => IsOpen && _kind == Kind.Blocks && IsComplete ? _whole!.Blocks : ProceedingBlocks.None;

    public decimal Sum { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether the parts can be added up and compared.</summary>
    public readonly bool IsComparable => IsOpen && _count > 0 && !_isMixed && _whole is not null && !_number.IsApproximate && !IsOfAllTold;

    /// <summary>Whether the parts are all there are, so that they must equal the whole.</summary>
    public readonly bool IsComplete => (IsClaimed && _count > 1) || (_members != 0 && _members == Full);

    public void Open(Frame whole, Token number, Edition edition, bool isClaimed, ProceedingBlocks told)
    {
        this = new Breakdown { _told = told, _edition = edition, _whole = whole, _number = number, IsOpen = true, IsClaimed = isClaimed, Start = Math.Min(whole.Start, number.Start), End = number.End };
    }

    public void Claim() => IsClaimed = true;

    /// <summary>The list holds something of which the reader does not know whether it is a part.</summary>
    /// <param name="isOver">What follows is about that, and not about the whole.</param>
    public void Spoil(bool isOver = false)
    {
        _isMixed = true;
        IsOpen &= !isOver;
    }

    /// <summary>Takes a number that has a term as a part; false if it is none, which ends the list.</summary>
    public bool TryTake(Frame frame, Token number, StatementScope scope)
    {
        var (kind, members) = scope switch
        {
            StatementScope.Channel => (Kind.Channels, 0UL),
            StatementScope.OtherOrgan or StatementScope.Part => (Kind.Named, 0UL),
            _ => Classify(frame),
        };
        if (kind == Kind.None || number.Counter != _number.Counter || (_kind != Kind.None && kind != _kind))
        {
            return false;
        }

        Add(kind, members, number);
        return true;
    }

    /// <summary>Whether the parts are those of what was received: 新收3119件，其中已办结3016件.</summary>
    public readonly bool IsOfReceived => IsOpen && _whole is { Columns.IsEmpty: true, RowClass: RowClass.New or RowClass.Received or RowClass.Accepted };

    /// <summary>Whether a number may count a part of the whole alone, and not all that the form counts by this name: 办结3050件，其中本年新收3016件.</summary>
    public readonly bool MayHold(Frame part)
    {
        var (kind, members) = ClassifyWithin(part);
        return IsOpen && !_isMixed && kind != Kind.None && (_members & members) == 0 && (_kind is Kind.None or Kind.Outcomes or Kind.Fates || kind == _kind);
    }

    /// <summary>Takes such a number. Outcomes are parts of 已答复 as well, so that only numbers of one kind are added up.</summary>
    public void TakeWithin(Frame part, Token number)
    {
        var (kind, members) = ClassifyWithin(part);
        if (number.Counter == _number.Counter && (_kind == Kind.None || kind == _kind))
        {
            Add(kind, members, number);
        }
    }

    /// <summary>Takes a number that has only a name that the reader does not know.</summary>
    public void TakeNamed(Token number, bool isChannel)
    {
        if (number.Counter == _number.Counter)
        {
            Add(isChannel ? Kind.Channels : Kind.Named, 0, number);
        }
    }

    // 行政复议351件、行政诉讼46件，其中维持97件: more than the lawsuits alone, so the results may be those of both.
    private readonly bool IsOfAllTold => _kind == Kind.Results && (_told & ~_whole!.Blocks) != ProceedingBlocks.None && Sum > _number.Value;

    private readonly ulong Full => _kind switch
    {
        Kind.Columns => Bits(Applicant.Entered.Select(applicant => applicant.Index)),
        Kind.Results => Bits(CaseResult.All.Where(result => result != CaseResult.Total).Select(result => result.Index)),
        Kind.Blocks => (ulong)_whole!.Blocks,
        Kind.Sources => Bits([ApplicationRow.NewlyReceived.Index, ApplicationRow.CarriedIn.Index]),
        Kind.Fates => Bits([ApplicationRow.OutcomesTotal.Index, ApplicationRow.CarriedOut.Index]),
        Kind.Outcomes when _whole!.RowClass == RowClass.Outcome => Bits(_whole.Rows[0].Select(row => row.Index)),
        Kind.Outcomes => Bits(ApplicationRow.OutcomesIn(_edition!).Select(row => row.Index)),
        _ => 0,
    };

    private void Add(Kind kind, ulong members, Token number)
    {
        _isMixed |= (_kind != Kind.None && _kind != kind) || (_members & members) != 0 || number.IsApproximate;
        _kind = kind;
        _members |= members;
        _count++;
        Sum += number.Value < 1_000_000_000_000_000_000m && Sum < 1_000_000_000_000_000_000m ? number.Value : 0;
        End = Math.Max(End, number.End);
    }

    private readonly (Kind Kind, ulong Members) Classify(Frame part)
    {
        var whole = _whole!;
        if (whole.Blocks != ProceedingBlocks.None)
        {
            return part.Result is { } result && (part.Blocks & ~whole.Blocks) == ProceedingBlocks.None ? (Kind.Results, Bits([result.Index]) | (part.Blocks == whole.Blocks ? 0 : 1UL << 40))
                : part.Result is null && part.Blocks != ProceedingBlocks.None && part.Blocks != whole.Blocks && (part.Blocks & ~whole.Blocks) == ProceedingBlocks.None ? (Kind.Blocks, (ulong)part.Blocks)
                : (Kind.None, 0);
        }

        if (whole.RowClass == RowClass.None)
        {
            return !whole.Columns.IsEmpty && IsWithin(part, whole.Columns) ? (Kind.Columns, Bits(part.Columns.Select(column => column.Index)))
                : whole.HasApplication && !part.Columns.IsEmpty && part.RowClass == RowClass.None ? (Kind.Columns, Bits(part.Columns.Select(column => column.Index)))
                : (Kind.None, 0);
        }

        return part.RowClass == RowClass.None && !part.Columns.IsEmpty ? (Kind.Columns, Bits(part.Columns.Select(column => column.Index)))
            : part.RowClass == RowClass.Outcome && HasPart(whole, part) ? (Kind.Outcomes, Bits(part.Rows[0].Select(row => row.Index)))
            : part.RowClass is RowClass.New or RowClass.CarriedIn && whole.RowClass is RowClass.Received or RowClass.Accepted or RowClass.Handled ? (Kind.Sources, Bits(part.Rows[0].Select(row => row.Index)))
            : part.RowClass == RowClass.CarriedIn && whole.RowClass == RowClass.Concluded ? (Kind.Sources, Bits(part.Rows[0].Select(row => row.Index)))
            : (Kind.None, 0);
    }

    private readonly (Kind Kind, ulong Members) ClassifyWithin(Frame part) =>
        _whole is not { Columns.IsEmpty: true } whole || !part.Columns.IsEmpty ? (Kind.None, 0)
        : (whole.RowClass, part.RowClass) switch
        {
            (RowClass.Concluded, RowClass.New or RowClass.Received or RowClass.Accepted) => (Kind.Sources, Bits(part.Rows[0].Select(row => row.Index))),
            (RowClass.CarriedIn, RowClass.Concluded or RowClass.CarriedOut) => (Kind.Fates, Bits(part.Rows[0].Select(row => row.Index))),
            (RowClass.CarriedIn, RowClass.Outcome) => (Kind.Outcomes, Bits(part.Rows[0].Select(row => row.Index))),
            _ => (Kind.None, 0),
        };

    private static bool IsWithin(Frame part, ImmutableArray<Applicant> columns) =>
        part.RowClass == RowClass.None && !part.Columns.IsEmpty && part.Columns.Length < columns.Length && part.Columns.All(columns.Contains);

    private static bool HasPart(Frame whole, Frame part) =>
        whole.RowClass == RowClass.Concluded
        || (whole.RowClass == RowClass.Outcome && part.Rows[0].Length < whole.Rows[0].Length && part.Rows[0].All(whole.Rows[0].Contains));

    private static ulong Bits(IEnumerable<int> indexes) => indexes.Aggregate(0UL, (bits, index) => bits | (1UL << index));
}
