using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>跨年规则: the rules between the reports of one organ over several years.</summary>
/// <remarks>GD7: two years that follow one another. The 2019 and the 2021 form are compared where both print the same thing.</remarks>
public static class SeriesRules
{
    /// <summary>GD7001 上年结转不符: the total carried in is not the total that last year's report carried out.</summary>
    public static readonly RuleDescriptor CarriedTotal = new(
        "GD7001", RuleKind.CarryOver, RuleClass.Derived, Severity.Error,
        new("上年结转不符", "Carried in is not what last year carried out"),
        new("上年结转总计应当等于上一年度报告的结转下年度总计。", "The total carried in equals the total that last year's report carried out."),
        new("请核对本年度的上年结转和上一年度的结转下年度两个总计。", "Check both totals."),
        LegalBasis.PrintedForm);

    /// <summary>GD7002 分类结转不符: of one kind of applicant, what is carried in is not what last year's report carried out.</summary>
    public static readonly RuleDescriptor CarriedByApplicant = new(
        "GD7002", RuleKind.CarryOver, RuleClass.Derived, Severity.Warning,
        new("分类结转不符", "Carried in differs for a kind of applicant"),
        new("每一类申请人的上年结转应当等于上一年度报告中该类的结转下年度。", "For each kind of applicant, those carried in equal those that last year's report carried out."),
        new("请核对两个年度该类申请人的结转数。", "Check the numbers of this kind of applicant in both years."),
        LegalBasis.PrintedForm);

    /// <summary>GD7003 现行有效不连续: documents in force do not follow from last year's, those issued and those repealed. 2021 form.</summary>
    public static readonly RuleDescriptor DocumentsInForce = new(
        "GD7003", RuleKind.Stock, RuleClass.Advisory, Severity.Warning,
        new("现行有效不连续", "Documents in force do not follow from last year"),
        new("现行有效件数加本年废止件数，应当等于上一年度现行有效件数加本年制发件数。", "Documents in force and those repealed equal those in force last year and those issued."),
        new("请核对这四个数；有失效、修改或者机构调整的，请说明原因。", "Check the four numbers; explain documents that lapsed, were amended or moved to another organ."))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD7004 项目数量不连续: the items of the year before are not what its report started from, and its change. 2019 form.</summary>
    public static readonly RuleDescriptor Items = new(
        "GD7004", RuleKind.Stock, RuleClass.Derived, Severity.Warning,
        new("项目数量不连续", "Items do not follow from last year"),
        new("上一年项目数量应当等于上一年度报告的上一年项目数量与其增减数之和。", "The items of the year before equal those that its report started from, and their change."),
        new("请核对两个年度的项目数量和增减数。", "Check the items and their change in both years."),
        LegalBasis.PrintedForm)
    {
        Editions = EditionRange.Through(Edition.Form2019),
    };

    /// <summary>GD7005 数据突变: a number grew or shrank by an order of magnitude from one year to the next.</summary>
    public static readonly RuleDescriptor Jump = new(
        "GD7005", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("数据突变", "Number jumps"),
        new("相邻两个年度的同一数据一般不会相差一个数量级。", "A number seldom changes by an order of magnitude from one year to the next."),
        new("请核对是否多填或者漏填数位、用错单位。", "Check for a digit too many or too few, or a wrong unit."))
    {
        Settings = ["JumpFactor"],
    };

    /// <summary>GD7006 内容雷同: the text of section five is that of last year.</summary>
    public static readonly RuleDescriptor ProblemsRepeated = new(
        "GD7006", RuleKind.Absence, RuleClass.Advisory, Severity.Warning,
        new("内容雷同", "Same text as last year"),
        new("存在的主要问题及改进情况不得与上一年度雷同。", "Problems and improvements are not those of last year's report, word for word."),
        new("请如实撰写本年度的问题和改进情况。", "Write about the problems and improvements of this year."),
        LegalBasis.Of([Edition.Form2021.Notice]));

    /// <summary>GD7007 年度重复: there are two reports of one year.</summary>
    public static readonly RuleDescriptor YearGivenOnce = new(
        "GD7007", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("年度重复", "Year given twice"),
        new("同一机关每个年度只有一份报告。", "An organ has one report a year."),
        new("请保留正式公布的一份。", "Keep the one that was published."),
        LegalBasis.Of(49));

    /// <summary>GD7008 机关不一致: the series holds reports of different organs.</summary>
    public static readonly RuleDescriptor OneAgency = new(
        "GD7008", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("机关不一致", "Reports of different organs"),
        new("同一序列的报告属于同一机关，机关名称逐字相同。", "The reports of a series are those of one organ, whose name is the same throughout."),
        new("请移出其他机关的报告；机关更名的，请停用本规则。", "Take out the reports of other organs; switch this rule off if the organ was renamed."));

    /// <summary>GD7009 复议后起诉偏多: there are more lawsuits after review than reviews in this and last year.</summary>
    public static readonly RuleDescriptor LitigationWithinReviews = new(
        "GD7009", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("复议后起诉偏多", "Too many lawsuits after review"),
        new("复议后起诉一般不多于本年度与上一年度行政复议总计之和。", "Lawsuits after review are seldom more than the reviews of this year and last year."),
        new("请核对复议后起诉和行政复议的总计。", "Check the totals of lawsuits after review and of reviews."),
        LegalBasis.Item(50, 3));

    /// <summary>GD7010 年度缺失: the report of a year between two others is missing.</summary>
    public static readonly RuleDescriptor YearsWithoutGap = new(
        "GD7010", RuleKind.Presence, RuleClass.Derived, Severity.Warning,
        new("年度缺失", "Year missing"),
        new("两个年度之间的各年度报告应当齐全，否则无法跨年核对。", "Every year between two others has its report; otherwise they cannot be compared."),
        new("请补充缺少年度的报告。", "Add the report of the missing year."));

    /// <summary>GD7011 增减幅度不符: a rate of growth that the text states does not follow from the cells of this and last year.</summary>
    public static readonly RuleDescriptor GrowthRateStated = new(
        "GD7011", RuleKind.Agreement, RuleClass.Advisory, Severity.Info,
        new("增减幅度不符", "Rate of growth differs"),
        new("文字中的同比增减幅度应当与两个年度的数据一致，相差不超过0.1个百分点。", "A rate of growth in the text follows from the numbers of the two years, within 0.1 percentage point."),
        new("请用两个年度报告的同一数据重新计算。", "Compute it again from the same number of both years' reports."),
        LegalBasis.Item(50, 2));

    /// <summary>GD7012 内容近似: the text of section five or of section one is too similar to that of last year.</summary>
    public static readonly RuleDescriptor TextsSimilar = new(
        "GD7012", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("内容近似", "Text too similar to last year"),
        new("总体情况、存在的主要问题及改进情况与上一年度的相似程度不应过高，数字和标点不计。", "Sections one and five are not too similar to those of last year's report; digits and marks do not count."),
        new("请改写沿用上一年度的内容，如实反映本年度的情况。", "Rewrite what was taken over from last year, and say what this year was like."),
        LegalBasis.Of([Edition.Form2021.Notice]))
    {
        Settings = ["SimilarityPercent"],
    };

    /// <summary>GD7013 金额单位前后不一: the fees of two years are so far apart that one of them was probably entered in 元. 2021 form.</summary>
    public static readonly RuleDescriptor FeeAmountUnitChanged = new(
        "GD7013", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("金额单位前后不一", "Amounts of two years in different units"),
        new("相邻两个年度的收费金额不应相差五千倍以上，单位都是万元。", "The fees charged in one year are not five thousand times those of the next or more; the unit of both is 万元."),
        new("请核对两个年度的单位；以元计的，请除以一万后填报。", "Check the unit in both years; divide an amount in 元 by ten thousand."),
        LegalBasis.Item(20, 8))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD7014 有复议诉讼而无申请: there are reviews or lawsuits, and no application in this and last year.</summary>
    public static readonly RuleDescriptor ProceedingsNeedApplications = new(
        "GD7014", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("有复议诉讼而无申请", "Reviews or lawsuits without applications"),
        new("表四有行政复议、行政诉讼的，本年度或者上一年度的表三一般应当有申请。", "Where table four has reviews or lawsuits, table three of this year or of the last usually has applications."),
        new("请核对表三是否漏填；因以往年度的申请或者主动公开引起的，请说明情况。", "Check whether table three was left out; explain cases about older applications or about disclosure unasked."),
        LegalBasis.Item(50, 3));

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        CarriedTotal,
        CarriedByApplicant,
        DocumentsInForce,
        Items,
        Jump,
        ProblemsRepeated,
        YearGivenOnce,
        OneAgency,
        LitigationWithinReviews,
        YearsWithoutGap,
        GrowthRateStated,
        TextsSimilar,
        FeeAmountUnitChanged,
        ProceedingsNeedApplications,
    ];
}
