using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>口径差异: a quantity of the same table, in the same columns or blocks, that a sentence may have left out or added.</summary>
/// <remarks>There are few of them, each for one kind of sentence: with many, almost any error would be explained by chance.</remarks>
/// <param name="Counted">What the sentence is compared with.</param>
/// <param name="Known">The quantity that it may have left out or added.</param>
/// <param name="IsAdded">Whether it is added; otherwise it is left out.</param>
internal readonly record struct KnownDifference(ImmutableArray<Cell> Counted, ImmutableArray<Cell> Known, bool IsAdded)
{
    /// <summary>Reviews and lawsuits may be told without 尚未审结: only those that are decided.</summary>
    public static ImmutableArray<KnownDifference> OfProceedings(ImmutableArray<Proceeding> proceedings) =>
        [new(Cells(proceedings, CaseResult.Total), Cells(proceedings, CaseResult.Pending), false)];

    /// <summary>新收 may be told with 上年结转; 办结 with 结转下年度, or without 上年结转. What has several readings needs no more of them.</summary>
    public static ImmutableArray<KnownDifference> OfApplications(ImmutableArray<ImmutableArray<ApplicationRow>> rows, ImmutableArray<Applicant> columns)
    {
        if (rows is not [[var row]])
        {
            return [];
        }

        var counted = Cells(row, columns);
        return row == ApplicationRow.NewlyReceived ? [new(counted, Cells(ApplicationRow.CarriedIn, columns), true)]
            : row == ApplicationRow.OutcomesTotal ? [new(counted, Cells(ApplicationRow.CarriedOut, columns), true), new(counted, Cells(ApplicationRow.CarriedIn, columns), false)]
            : [];
    }

    private static ImmutableArray<Cell> Cells(ImmutableArray<Proceeding> proceedings, CaseResult result) =>
        [.. proceedings.Select(proceeding => proceeding.Of(result))];

    private static ImmutableArray<Cell> Cells(ApplicationRow row, ImmutableArray<Applicant> columns) => [.. columns.Select(column => row.Of(column))];
}
