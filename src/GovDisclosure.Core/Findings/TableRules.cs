using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>数据规则: the rules for the numbers of one report: its cells, their sums and balances, and the counts of section one.</summary>
/// <remarks>GD0: any cell; GD1: section one; GD2, GD3, GD4: tables two, three and four.</remarks>
public static class TableRules
{
    /// <summary>GD0001 单元格空白: a cell of the form is blank.</summary>
    public static readonly RuleDescriptor CellFilled = new(
        "GD0001", RuleKind.Presence, RuleClass.Advisory, Severity.Warning,
        new("单元格空白", "Blank cell"),
        new("表格单元格应当逐格填写，空白不等于零。", "Every cell of the tables is filled in; a blank is not zero."),
        new("请填写数据，没有发生的填 0。", "Enter the number; enter 0 if there was none."));

    /// <summary>GD0002 数据为负: a count or an amount is negative.</summary>
    public static readonly RuleDescriptor NotNegative = new(
        "GD0002", RuleKind.Range, RuleClass.Derived, Severity.Error,
        new("数据为负", "Negative number"),
        new("件数、金额不得为负数。", "A count or an amount is not negative."),
        new("请核对台账后改为零或者正数。", "Check the records and enter zero or a positive number."),
        LegalBasis.PrintedForm);

    /// <summary>GD0003 格式版本与年度不符: the edition of the form does not govern the report year.</summary>
    public static readonly RuleDescriptor EditionGovernsYear = new(
        "GD0003", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("格式版本与年度不符", "Edition does not govern the year"),
        new("报告应当使用报告年度对应版本的格式。", "A report is made on the edition of the form that governs its year."),
        new("请改用该年度对应版本的格式重新填报，或者更正报告年度。", "Fill in the form of the right edition, or correct the year."),
        LegalBasis.Of([.. Edition.All.Select(edition => edition.Notice)]));

    /// <summary>GD0004 机关或者年度缺失: the report does not say whose it is or which year it is about.</summary>
    public static readonly RuleDescriptor IdentityStated = new(
        "GD0004", RuleKind.Presence, RuleClass.Derived, Severity.Error,
        new("机关或者年度缺失", "Organ or year missing"),
        new("报告应当写明报告机关和报告年度。", "A report names its organ and its year."),
        new("请补充机关全称和报告年度。", "State the full name of the organ and the report year."),
        LegalBasis.Of(49));

    /// <summary>GD0005 逾期发布: the report was published after the date that the Regulations name for its kind of organ. 条例第四十九条.</summary>
    public static readonly RuleDescriptor PublishedOnTime = new(
        "GD0005", RuleKind.Range, RuleClass.Mandated, Severity.Error,
        new("逾期发布", "Published too late"),
        new("县级以上人民政府部门应当于次年1月31日前、县级以上地方人民政府应当于次年3月31日前公布年度报告。", "A department publishes by 31 January of the next year, a people's government by 31 March."),
        new("请核对发布日期；确已逾期的，请说明情况。", "Check the date of publication; if it is right, explain the delay."),
        LegalBasis.Of(49));

    /// <summary>GD0006 发布过早: the report was published before its year had ended.</summary>
    public static readonly RuleDescriptor PublishedAfterYear = new(
        "GD0006", RuleKind.Range, RuleClass.Derived, Severity.Warning,
        new("发布过早", "Published too early"),
        new("年度报告应当在报告年度结束之后公布。", "A report is published after its year has ended."),
        new("请核对发布日期和报告年度。", "Check the date of publication and the report year."),
        LegalBasis.Of(49));

    /// <summary>GD0007 晚于地方规定日期: the report was published after the date of a local rule, though not after that of the Regulations.</summary>
    public static readonly RuleDescriptor PublishedByLocalDate = new(
        "GD0007", RuleKind.Range, RuleClass.Advisory, Severity.Warning,
        new("晚于地方规定日期", "Published after the local date"),
        new("地方规定了公布日期的，年度报告应当在该日期前公布。", "Where a local rule names a date, a report is published by that date."),
        new("请核对发布日期和所设的地方规定日期；确已超过的，请说明情况。", "Check the date of publication and the local date that was set; if both are right, explain the delay."))
    {
        Settings = ["Deadlines"],
    };

    /// <summary>GD1001 分类数量不符: a number of section one is not the sum of its parts.</summary>
    public static readonly RuleDescriptor DisclosurePartsAddUp = new(
        "GD1001", RuleKind.Sum, RuleClass.Derived, Severity.Error,
        new("分类数量不符", "Parts of a disclosure count do not add up"),
        new("主动公开信息数量应当等于其各分类数量之和。", "A disclosure count equals the sum of its parts."),
        new("请核对该数量及其各分类数量。", "Check the count and each of its parts."),
        LegalBasis.Item(50, 1));

    /// <summary>GD2001 现行有效件数偏小: more documents were issued than are in force or were repealed.</summary>
    public static readonly RuleDescriptor OpeningStock = new(
        "GD2001", RuleKind.Stock, RuleClass.Advisory, Severity.Warning,
        new("现行有效件数偏小", "Too few documents in force"),
        new("现行有效件数加本年废止件数，不应小于本年制发件数。", "Documents in force plus those repealed are not fewer than those issued."),
        new("请核对现行有效、本年废止和本年制发三个件数。", "Check the numbers in force, repealed and issued."))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD2002 金额过细: an amount in 万元 has more than six decimal places, which is less than 分.</summary>
    public static readonly RuleDescriptor FeeAmountPrecision = new(
        "GD2002", RuleKind.Range, RuleClass.Derived, Severity.Warning,
        new("金额过细", "Amount too fine"),
        new("以万元为单位的金额最多六位小数，再小就不足一分。", "An amount in 万元 has at most six decimal places; the next would be less than one 分."),
        new("请核对金额及其单位。", "Check the amount and its unit."),
        LegalBasis.Item(20, 8))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD2003 金额疑似以元计: an amount in 万元 is so great that it was probably entered in 元.</summary>
    public static readonly RuleDescriptor FeeAmountUnit = new(
        "GD2003", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("金额疑似以元计", "Amount probably in 元"),
        new("收费金额的单位是万元，不是元。", "The unit of the fees charged is 万元, not 元."),
        new("请核对单位；以元计的，请除以一万后填报。", "Check the unit; divide an amount in 元 by ten thousand."),
        LegalBasis.Item(20, 8))
    {
        Editions = EditionRange.From(Edition.Form2021),
        Settings = ["LargestFeeAmount"],
    };

    /// <summary>GD2004 无权制定规章: an organ of a township or county, or a department of a local government, states rules, which it has no power to make.</summary>
    public static readonly RuleDescriptor RuleMakingPower = new(
        "GD2004", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("无权制定规章", "No power to make rules"),
        new("乡镇、街道、县级机关和地方政府部门不制定规章，本年制发的规章应当为零。", "Organs of townships and counties, and departments of local governments, make no rules, so they issued none in the year."),
        new("请核对是否将规范性文件误填为规章。", "Check whether normative documents were entered as rules."),
        LegalBasis.Item(20, 1));

    /// <summary>GD2005 项目数量为负: items of the year before and their change come to less than zero. 2019 form.</summary>
    public static readonly RuleDescriptor ItemsNotNegative = new(
        "GD2005", RuleKind.Stock, RuleClass.Derived, Severity.Error,
        new("项目数量为负", "Fewer than no items"),
        new("上一年项目数量与本年增/减之和不得小于零。", "The items of the year before and their change do not come to less than zero."),
        new("请核对上一年项目数量和本年增减数。", "Check the number of items and the change."),
        LegalBasis.PrintedForm)
    {
        Editions = EditionRange.Through(Edition.Form2019),
    };

    /// <summary>GD2006 公开总数偏小: more documents were disclosed in the year than in all. 2019 form.</summary>
    public static readonly RuleDescriptor DisclosedWithinTotal = new(
        "GD2006", RuleKind.Stock, RuleClass.Derived, Severity.Warning,
        new("公开总数偏小", "Total disclosed too small"),
        new("对外公开总数量不应小于本年新公开数量。", "The documents disclosed in all are not fewer than those newly disclosed."),
        new("请核对本年新公开数量和对外公开总数量。", "Check both numbers."),
        LegalBasis.Item(20, 1))
    {
        Editions = EditionRange.Through(Edition.Form2019),
    };

    /// <summary>GD2007 采购项目与金额不符: procurement has projects without an amount, or an amount without projects. 2019 form.</summary>
    public static readonly RuleDescriptor ProcurementAgrees = new(
        "GD2007", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("采购项目与金额不符", "Procurement projects and amount disagree"),
        new("采购项目数量与采购总金额应当同时为零或者同时不为零。", "The number of projects and the amount are both zero or both not."),
        new("请核对采购项目数量和采购总金额。", "Check the number of projects and the amount."),
        LegalBasis.Item(20, 9))
    {
        Editions = EditionRange.Through(Edition.Form2019),
    };

    /// <summary>GD2008 执法决定全部为零: a department that enforces the law states no licensing, penalty or coercion decision.</summary>
    public static readonly RuleDescriptor EnforcementDecisions = new(
        "GD2008", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("执法决定全部为零", "No decision of an enforcing department"),
        new("执法部门的行政许可、行政处罚、行政强制决定数量一般不会全部为零。", "A department that enforces the law seldom makes no licensing, penalty or coercion decision in a year."),
        new("请核对三个数量，包括已公开和依法未公开的全部决定；执法权已经划出的，请说明情况。", "Check the three numbers, which count decisions whether or not they were published; say so if the power was moved to another organ."),
        LegalBasis.Item(20, 5, 6));

    /// <summary>GD2009 金额细于元: an amount in 万元 has more than four decimal places, which is less than 元.</summary>
    public static readonly RuleDescriptor FeeAmountWholeYuan = new(
        "GD2009", RuleKind.Plausibility, RuleClass.Derived, Severity.Info,
        new("金额细于元", "Amount finer than 元"),
        new("以万元为单位的金额一般最多四位小数，即精确到元。", "An amount in 万元 seldom has more than four decimal places, which is whole 元."),
        new("请核对金额及其单位；确需保留角、分的，不必修改。", "Check the amount and its unit; if 角 and 分 are meant, leave it."),
        LegalBasis.Item(20, 8))
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD3001 勾稽关系不符: new and carried in do not equal concluded and carried out.</summary>
    public static readonly RuleDescriptor ApplicationsBalance = new(
        "GD3001", RuleKind.Balance, RuleClass.Mandated, Severity.Error,
        new("勾稽关系不符", "Balance does not hold"),
        new("本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和。", "New applications and those carried in equal those concluded and those carried out."),
        new("请核对该列的新收、上年结转、总计和结转下年度四个数。", "Check the four numbers of this column."),
        LegalBasis.PrintedForm);

    /// <summary>GD3002 办理结果总计不符: a column's total is not the sum of its outcomes.</summary>
    public static readonly RuleDescriptor OutcomesAddUp = new(
        "GD3002", RuleKind.Sum, RuleClass.Derived, Severity.Error,
        new("办理结果总计不符", "Total of the outcomes is wrong"),
        new("（七）总计应当等于该列各项办理结果之和。", "The total of a column is the sum of its outcomes."),
        new("请核对该列总计及其各项办理结果。", "Check the total of this column and each of its outcomes."),
        LegalBasis.PrintedForm);

    /// <summary>GD3003 申请人总计不符: a row's total is not the sum of its kinds of applicants.</summary>
    public static readonly RuleDescriptor ApplicantsAddUp = new(
        "GD3003", RuleKind.Sum, RuleClass.Derived, Severity.Error,
        new("申请人总计不符", "Total of the applicants is wrong"),
        new("总计列应当等于该行自然人与各类法人或其他组织之和。", "The total of a row is the sum of its six kinds of applicants."),
        new("请核对该行总计及其六类申请人的数。", "Check the total of this row and its six parts."),
        LegalBasis.PrintedForm);

    /// <summary>GD3004 结转过多: more applications are carried out than were open in the year.</summary>
    public static readonly RuleDescriptor CarriedOutWithinOpen = new(
        "GD3004", RuleKind.Range, RuleClass.Derived, Severity.Error,
        new("结转过多", "More carried out than were open"),
        new("结转下年度的申请不得多于本年新收与上年结转之和。", "Applications carried out are not more than those received and carried in."),
        new("请核对该列的新收、上年结转和结转下年度三个数。", "Check the three numbers of this column."),
        LegalBasis.PrintedForm);

    /// <summary>GD3005 结转多于新收: more applications are carried out than were received, so that some stay open for a second year.</summary>
    public static readonly RuleDescriptor CarriedOutWithinNew = new(
        "GD3005", RuleKind.Plausibility, RuleClass.Advisory, Severity.Warning,
        new("结转多于新收", "More carried out than received"),
        new("上年结转的申请应当在本年内办结，结转下年度的不应多于本年新收。", "Applications carried in are concluded within the year, so those carried out are not more than those received."),
        new("请核对是否有申请跨两个年度仍未办结。", "Check whether an application has stayed open for two years."),
        LegalBasis.Of(33));

    /// <summary>GD3006 其他处理占比过高: too many outcomes are counted as 其他处理 其他. 2021 form.</summary>
    public static readonly RuleDescriptor OtherOutcomeShare = new(
        "GD3006", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("其他处理占比过高", "Too many other outcomes"),
        new("其他处理中的“其他”是兜底情形，不应占办理结果的大部分。", "The last row of 其他处理 is for what fits nowhere else, not for a large share."),
        new("请逐件核对能否归入前列情形。", "Check whether the cases belong to one of the rows above."),
        LegalBasis.PrintedForm)
    {
        Editions = EditionRange.From(Edition.Form2021),
        Settings = ["OtherOutcomePercent"],
    };

    /// <summary>GD3007 无一公开: not one of many applications was granted, in full or in part.</summary>
    public static readonly RuleDescriptor SomethingGranted = new(
        "GD3007", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new("无一公开", "Nothing granted"),
        new("办结申请较多而无一予以公开或者部分公开的，应当复核。", "Where many applications were concluded and none was granted, look again."),
        new("请核对予以公开和部分公开两行。", "Check the rows for granted and partly granted."),
        LegalBasis.Of(36, 37));

    /// <summary>GD4001 复议诉讼总计不符: a proceeding's total is not the sum of its results.</summary>
    public static readonly RuleDescriptor ResultsAddUp = new(
        "GD4001", RuleKind.Sum, RuleClass.Derived, Severity.Error,
        new("复议诉讼总计不符", "Total of the results is wrong"),
        new("总计应当等于结果维持、结果纠正、其他结果、尚未审结之和。", "The total of a proceeding is the sum of its four results."),
        new("请核对该总计及其四个结果；仅凭本表不能确定是哪一格有误。", "Check the total and its four results; the table alone cannot tell which cell is wrong."),
        LegalBasis.PrintedForm);

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        CellFilled,
        NotNegative,
        EditionGovernsYear,
        IdentityStated,
        PublishedOnTime,
        PublishedAfterYear,
        PublishedByLocalDate,
        DisclosurePartsAddUp,
        OpeningStock,
        FeeAmountPrecision,
        FeeAmountUnit,
        RuleMakingPower,
        ItemsNotNegative,
        DisclosedWithinTotal,
        ProcurementAgrees,
        EnforcementDecisions,
        FeeAmountWholeYuan,
        ApplicationsBalance,
        OutcomesAddUp,
        ApplicantsAddUp,
        CarriedOutWithinOpen,
        CarriedOutWithinNew,
        OtherOutcomeShare,
        SomethingGranted,
        ResultsAddUp,
    ];
}
