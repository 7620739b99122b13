namespace GovDisclosure.Definition;

/// <summary>表四 政府信息公开行政复议、行政诉讼情况: the proceedings, each a group of five columns. 条例第五十条第（三）项.</summary>
public sealed class Proceeding : FormElement
{
    private static readonly List<Proceeding> Groups = [];

    /// <summary>行政复议: administrative review.</summary>
    public static readonly Proceeding Review = new("review", "行政复议");

    /// <summary>行政诉讼: the heading above the two kinds of lawsuits.</summary>
    public static readonly Heading Litigation = new("litigation", "行政诉讼", null, LegalBasis.Item(50, 3));

    /// <summary>未经复议直接起诉: lawsuits without a review before them.</summary>
    public static readonly Proceeding DirectLitigation = new("directLitigation", "未经复议直接起诉", Litigation);

    /// <summary>复议后起诉: lawsuits after a review.</summary>
    public static readonly Proceeding LitigationAfterReview = new("litigationAfterReview", "复议后起诉", Litigation);

    /// <summary>The three proceedings in printed order.</summary>
    public static readonly ImmutableArray<Proceeding> All = [.. Groups];

    private static readonly ImmutableArray<CountCell> Cells = [.. All.SelectMany(group => CaseResult.All, NewCell)];

    private Proceeding(string code, Printed printed, Heading? parent = null)
        : base(code, printed, parent, LegalBasis.Item(50, 3))
    {
        Index = Groups.Count;
        Groups.Add(this);
    }

    internal int Index { get; }

    /// <summary>The cell of this proceeding for one result.</summary>
    /// <param name="result">The column within the proceeding.</param>
    /// <returns>The cell.</returns>
    public CountCell Of(CaseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Cells[(Index * CellSlots.ResultsPerProceeding) + result.Index];
    }

    internal static int Slot(Proceeding proceeding, CaseResult result) =>
        CellSlots.Proceedings + (proceeding.Index * CellSlots.ResultsPerProceeding) + result.Index;

    internal static FormTable In(Edition edition)
    {
        ImmutableArray<Proceeding> groups = [.. All.Where(group => group.Editions.Contains(edition))];
        var block = new FormBlock(
            null,
            null,
            [[]],
            [.. groups.SelectMany(group => CaseResult.All, (group, result) => group.Path.Add(result))],
            [.. groups.SelectMany(group => CaseResult.All, (group, result) => group.Of(result))]);
        return new FormTable(
            ReportSection.Proceedings,
            [block],
            [.. groups.Select(group => new CellRelation(
                RelationKind.ResultTotal,
                [group.Of(CaseResult.Total)],
                [.. CaseResult.All.Where(result => result != CaseResult.Total).Select(group.Of)]))]);
    }

    private static CountCell NewCell(Proceeding proceeding, CaseResult result) =>
        new(ReportSection.Proceedings, proceeding, result, Slot(proceeding, result), proceeding.Editions)
        {
            IsTotal = result == CaseResult.Total,
        };
}

/// <summary>表四 政府信息公开行政复议、行政诉讼情况: the results of a proceeding. 条例第五十条第（三）项.</summary>
public sealed class CaseResult : FormElement
{
    private static readonly List<CaseResult> Columns = [];

    /// <summary>结果维持: the decision was upheld.</summary>
    public static readonly CaseResult Upheld = new("upheld", "结果维持");

    /// <summary>结果纠正: the decision was corrected.</summary>
    public static readonly CaseResult Corrected = new("corrected", "结果纠正");

    /// <summary>其他结果: any other result.</summary>
    public static readonly CaseResult OtherResult = new("otherResult", "其他结果");

    /// <summary>尚未审结: not yet concluded.</summary>
    public static readonly CaseResult Pending = new("pending", "尚未审结");

    /// <summary>总计: the sum of the four results.</summary>
    public static readonly CaseResult Total = new("total", "总计");

    /// <summary>The five results in printed order.</summary>
    public static readonly ImmutableArray<CaseResult> All = [.. Columns];

    private CaseResult(string code, Printed printed)
        : base(code, printed, null, LegalBasis.Item(50, 3))
    {
        Index = Columns.Count;
        Columns.Add(this);
    }

    internal int Index { get; }
}
