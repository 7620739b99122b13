using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>汇总规则: the rules between the report of a parent and those of its children.</summary>
/// <remarks>GD8: a parent and its children, all of one year. The parent's own office is a child like any other. GD8011 is about organs side by side.</remarks>
public static class RollUpRules
{
    /// <summary>GD8001 与下级合计不符: a number of the parent is not the sum of its children's.</summary>
    public static readonly RuleDescriptor ParentIsSum = new(
        "GD8001", RuleKind.Sum, RuleClass.Advisory, Severity.Warning,
        new("与下级合计不符", "Not the sum of the children"),
        new("汇总报告的每个数应当等于各下级机关报告之和。", "Each number of the parent is the sum of its children's."),
        new("请核对汇总报告和各下级机关报告；联合制发的文件可能重复计数。", "Check the parent and its children; documents issued jointly may be counted more than once."))
    {
        CitesOrgans = true,
    };

    /// <summary>GD8002 小于下级合计: a number of the parent is less than the sum of the children that are known.</summary>
    public static readonly RuleDescriptor KnownWithinParent = new(
        "GD8002", RuleKind.Range, RuleClass.Derived, Severity.Error,
        new("小于下级合计", "Less than the known children"),
        new("汇总报告的数不得小于已知下级机关报告之和，即使还有下级机关缺报。", "A number of the parent is not less than the sum of the known children, even while others are missing."),
        new("请核对汇总报告是否漏计下级机关。", "Check whether the parent left a child out."));

    /// <summary>GD8003 下级报告缺失: the report of an expected child is missing.</summary>
    public static readonly RuleDescriptor ChildPresent = new(
        "GD8003", RuleKind.Presence, RuleClass.Advisory, Severity.Warning,
        new("下级报告缺失", "Report of a child missing"),
        new("各下级机关的报告应当齐全，否则只能核对下限。", "Every child has its report; otherwise only the lower bound can be checked."),
        new("请补充该下级机关的报告。", "Add the report of this child."));

    /// <summary>GD8004 下级报告重复: there are two reports of one child.</summary>
    public static readonly RuleDescriptor ChildGivenOnce = new(
        "GD8004", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("下级报告重复", "Child given twice"),
        new("每个下级机关每个年度只能汇总一份报告。", "A child is added once a year."),
        new("请剔除重复的报告后重新汇总。", "Take out the repeated report and add up again."));

    /// <summary>GD8005 年度或者版本不一: a report is of another year or on another edition of the form.</summary>
    public static readonly RuleDescriptor OneYearAndEdition = new(
        "GD8005", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("年度或者版本不一", "Another year or edition"),
        new("只有同一年度、同一格式版本的报告可以汇总。", "Only reports of one year on one edition of the form are added up."),
        new("请换成该年度、该版本的报告；不符的报告没有计入。", "Use the report of that year and edition; the others were not added."))
    {
        CitesOrgans = true,
    };

    /// <summary>GD8006 汇总关系循环: a parent's own report is among its children, directly or through others.</summary>
    public static readonly RuleDescriptor ParentIsNoChild = new(
        "GD8006", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("汇总关系循环", "Parent among its own children"),
        new("汇总报告不得作为自己的下级机关报告计入汇总。", "The report of a parent is not added up into itself."),
        new("请剔除汇总报告本身；本级政府办公室的报告照常计入。隶属关系成环的，请更正环上一家机关的上级。", "Take out the report of the parent; that of its own office stays. In a circle of organs, correct whom one of them reports to."))
    {
        CitesOrgans = true,
    };

    /// <summary>GD8007 合计溢出: the sum of the children is greater than a cell can hold.</summary>
    public static readonly RuleDescriptor SumFits = new(
        "GD8007", RuleKind.Range, RuleClass.Derived, Severity.Error,
        new("合计溢出", "Sum too great"),
        new("下级机关数据之和应当在单元格可容纳的范围之内。", "The sum of the children lies within what a cell can hold."),
        new("请核对下级机关是否填报了异常的数。", "Check the children for an absurd number."));

    /// <summary>GD8008 非下级机关: a report is of an organ that is none of the children.</summary>
    public static readonly RuleDescriptor ChildExpected = new(
        "GD8008", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("非下级机关", "Not one of the children"),
        new("只汇总名单所列的下级机关，机关名称逐字相同。", "Only the children on the list are added up; names are compared exactly."),
        new("请核对机关名称和名单；名单以外的报告没有计入。", "Check the name and the list; reports that are not on it were not added."))
    {
        CitesOrgans = true,
    };

    /// <summary>GD8009 下级数据空白: a cell is blank in the report of a child, so that its sum is unknown.</summary>
    public static readonly RuleDescriptor ChildCellFilled = new(
        "GD8009", RuleKind.Presence, RuleClass.Derived, Severity.Warning,
        new("下级数据空白", "Blank cell of a child"),
        new("下级机关报告的单元格应当逐格填写，否则合计无法判断。", "Children fill in every cell; otherwise the sum is unknown."),
        new("请填写数据，没有发生的填 0。", "Enter the number; enter 0 if there was none."))
    {
        CitesOrgans = true,
    };

    /// <summary>GD8010 下级数据为负: a count or an amount is negative in the report of a child. The sum is exact all the same.</summary>
    public static readonly RuleDescriptor ChildNotNegative = new(
        "GD8010", RuleKind.Range, RuleClass.Derived, Severity.Error,
        new("下级数据为负", "Negative number of a child"),
        new("汇总的下级机关数据不得为负数，否则会抵减其他机关的数。", "No number of a child is negative; it would take away from those of the others."),
        new("请由该下级机关核对后更正，再重新汇总。", "Have this child correct the number, then add up again."),
        LegalBasis.PrintedForm);

    /// <summary>GD8011 机关之间内容雷同: the text of section one or five is that of another organ, letter for letter.</summary>
    public static readonly RuleDescriptor TextsOfOneOrgan = new(
        "GD8011", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("机关之间内容雷同", "Same text as another organ"),
        new("总体情况、存在的主要问题及改进情况不得与其他机关雷同，数字和标点不计。", "Sections one and five are not those of another organ, letter for letter; digits and marks do not count."),
        new("请如实撰写本机关的情况。", "Write about this organ."),
        LegalBasis.Of([Edition.Form2021.Notice]))
    {
        CitesOrgans = true,
    };

    /// <summary>合计障碍: the rules whose findings keep a sum from being known, whichever report they are about.</summary>
    public static ImmutableArray<RuleDescriptor> Obstacles { get; } = [ChildPresent, ChildGivenOnce, OneYearAndEdition, ParentIsNoChild];

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        ParentIsSum,
        KnownWithinParent,
        ChildPresent,
        ChildGivenOnce,
        OneYearAndEdition,
        ParentIsNoChild,
        SumFits,
        ChildExpected,
        ChildCellFilled,
        ChildNotNegative,
        TextsOfOneOrgan,
    ];
}
