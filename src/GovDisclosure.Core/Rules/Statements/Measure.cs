using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Statements;

/// <summary>What a frame means on one edition of the form: the cells of each lawful reading, and the rule that compares them.</summary>
internal sealed record Measure(RuleDescriptor Rule)
{
    private static readonly ProceedingBlocks[] EachBlock = [ProceedingBlocks.Review, ProceedingBlocks.Direct, ProceedingBlocks.AfterReview];

    public ImmutableArray<ImmutableArray<Cell>> Readings { get; init; } = [];

    public ImmutableArray<KnownDifference> Explanations { get; init; } = [];

    public FeeFigures Fees { get; init; }

    public bool IsAmbiguous { get; init; }

    public bool IsAboutApplications { get; init; }

    public bool IsMoney { get; init; }

    /// <summary>Whether a number with this word behind it may count what is measured.</summary>
    public bool Accepts(Counter counter) =>
        IsMoney ? counter == Counter.Money
        : IsAboutApplications ? counter is Counter.Case or Counter.Entry or Counter.None
        : counter is Counter.Case or Counter.Thing or Counter.None
            || (counter == Counter.Item && (Rule == NarrativeRules.DocumentsStated || Rule == NarrativeRules.DecisionsStated));

    /// <summary>The meaning of a frame, or <see langword="null"/> where it has none.</summary>
    /// <param name="frame">The terms.</param>
    /// <param name="edition">The edition of the form.</param>
    /// <param name="context">What the text speaks of.</param>
    /// <param name="rowsAlone">The rows of the only number before, of which 办结 may speak.</param>
    public static Measure? Of(Frame frame, Edition edition, in Context context, ImmutableArray<ImmutableArray<ApplicationRow>> rowsAlone)
    {
        if (frame.IsConflict)
        {
            return null;
        }

        if (frame.Fee != FeeFigures.None)
        {
            return new Measure(NarrativeRules.FeesStated) { Fees = frame.Fee, IsMoney = frame.Fee != FeeFigures.Notices };
        }

        if (frame.Cell is { } cell)
        {
            var isMoney = cell is AmountCell;
            return new Measure(isMoney ? NarrativeRules.FeesStated : NarrativeRules.DecisionsStated) { Readings = [[cell]], IsMoney = isMoney };
        }

        return frame.Blocks != ProceedingBlocks.None ? OfProceeding(frame)
            : frame.Document is { } document ? OfDocument(document, frame.Action, edition)
            : frame.Action == DocumentAction.None && frame.Result is null ? OfApplications(frame, context, rowsAlone)
            : null;
    }

    /// <summary>That every applicant is of the kinds named: the other columns are zero.</summary>
    public static Measure OthersAreZero(Frame frame) => new(NarrativeRules.ApplicantsStated)
    {
        Readings = [[.. Applicant.Entered.Where(applicant => !frame.Columns.Contains(applicant)).Select(ApplicationRow.NewlyReceived.Of)]],
        IsAboutApplications = true,
    };

    private static Measure OfProceeding(Frame frame)
    {
        var proceedings = Proceedings(frame.Blocks);
        var result = frame.Result ?? CaseResult.Total;
        return new Measure(NarrativeRules.ProceedingsStated)
        {
            // 行政复议351件、行政诉讼46件，纠正69件: of the lawsuits, or of both.
            Readings = [Cells(proceedings, result), .. (frame.BlocksTold & ~frame.Blocks) == ProceedingBlocks.None ? [] : ImmutableArray.Create(Cells(Proceedings(frame.Blocks | frame.BlocksTold), result))],
            Explanations = frame.Result is null ? KnownDifference.OfProceedings(proceedings) : [],
        };
    }

    private static Measure? OfDocument(FormElement document, DocumentAction action, Edition edition)
    {
        ImmutableArray<ImmutableArray<Cell>> readings = [.. DocumentCells.Of(document, action, edition).Select(cell => ImmutableArray.Create<Cell>(cell))];
        return readings.IsEmpty ? null : new Measure(NarrativeRules.DocumentsStated) { Readings = readings, IsAmbiguous = action == DocumentAction.None };
    }

    private static Measure? OfApplications(Frame frame, in Context context, ImmutableArray<ImmutableArray<ApplicationRow>> rowsAlone)
    {
        var received = FormTerms.RowsOf(RowClass.Received);
        var rows = !frame.Rows.IsEmpty ? frame.Rows
            : frame.Columns.IsEmpty ? (frame.HasApplication ? received : [])
            : context.Rows.IsEmpty ? received
            : context.Rows;
        if (rows.IsEmpty)
        {
            return null;
        }

        // 商业企业新收53件，办结53件: those of the companies, or all.
        var applicants = frame.Columns.IsEmpty && !frame.Rows.IsEmpty ? context.Applicants : [];
        ImmutableArray<Applicant> columns = frame.Columns.IsEmpty ? [Applicant.Total] : frame.Columns;
        return new Measure(RuleOf(frame))
        {
            Readings =
            [
                .. rows.Select(sum => Cells(sum, columns)),
                .. applicants.IsEmpty ? [] : rows.Select(sum => Cells(sum, applicants)),
                .. frame is { RowClass: RowClass.Concluded, Columns.IsEmpty: true } ? rowsAlone.Select(sum => Cells(sum, columns)) : [],
            ],
            Explanations = KnownDifference.OfApplications(rows, columns),
            IsAmbiguous = frame.RowClass == RowClass.Carried || !frame.HasTerms,
            IsAboutApplications = true,
        };
    }

    private static RuleDescriptor RuleOf(Frame frame) =>
        !frame.Columns.IsEmpty ? NarrativeRules.ApplicantsStated
        : frame.RowClass switch
        {
            RowClass.New => NarrativeRules.NewlyReceivedStated,
            RowClass.CarriedIn => NarrativeRules.CarriedInStated,
            RowClass.CarriedOut or RowClass.Carried => NarrativeRules.CarriedOutStated,
            RowClass.Concluded => NarrativeRules.ConcludedStated,
            RowClass.Outcome => NarrativeRules.OutcomesStated,
            _ => NarrativeRules.ReceivedStated,
        };

    private static ImmutableArray<Proceeding> Proceedings(ProceedingBlocks blocks) =>
        [.. Proceeding.All.Zip(EachBlock).Where(pair => blocks.HasFlag(pair.Second)).Select(pair => pair.First)];

    private static ImmutableArray<Cell> Cells(ImmutableArray<Proceeding> proceedings, CaseResult result) =>
        [.. proceedings.Select(proceeding => proceeding.Of(result))];

    private static ImmutableArray<Cell> Cells(ImmutableArray<ApplicationRow> rows, ImmutableArray<Applicant> columns) =>
        [.. rows.SelectMany(row => columns, (row, column) => row.Of(column))];
}
