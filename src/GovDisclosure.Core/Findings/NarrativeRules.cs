using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>文字与表格一致: the numbers that the narrative states, compared with the tables. GD6001 to GD6099.</summary>
public static class NarrativeRules
{
    /// <summary>GD6001 新收: the number of new applications in the text.</summary>
    public static readonly RuleDescriptor NewlyReceivedStated = Derived(
        "GD6001",
        new("文字中的新收件数应当与表三一致。", "The number of new applications in the text equals table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6002 上年结转: the number carried in, in the text.</summary>
    public static readonly RuleDescriptor CarriedInStated = Derived(
        "GD6002",
        new("文字中的上年结转件数应当与表三一致。", "The number carried in from last year in the text equals table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6003 结转下年度: the number carried out, in the text.</summary>
    public static readonly RuleDescriptor CarriedOutStated = Derived(
        "GD6003",
        new("文字中的结转下年度件数应当与表三一致。", "The number carried out to next year in the text equals table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6004 办结: the number concluded, in the text.</summary>
    public static readonly RuleDescriptor ConcludedStated = Derived(
        "GD6004",
        new("文字中的办结、答复件数应当与表三（七）总计一致。", "The number concluded in the text equals the total of table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6005 收到、受理、办理: the number received, in the text, with or without those carried in.</summary>
    public static readonly RuleDescriptor ReceivedStated = Derived(
        "GD6005",
        new("文字中的收到、受理、办理件数应当与表三的新收一致，或者与新收加上年结转一致。", "The number received in the text equals the new applications of table three, with or without those carried in."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6006 办理结果: the numbers of outcomes in the text.</summary>
    public static readonly RuleDescriptor OutcomesStated = Derived(
        "GD6006",
        new("文字中各类办理结果的件数应当与表三一致。", "The numbers of outcomes in the text equal table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6007 申请人: the numbers of kinds of applicants in the text.</summary>
    public static readonly RuleDescriptor ApplicantsStated = Derived(
        "GD6007",
        new("文字中各类申请人的件数应当与表三一致。", "The numbers by kind of applicant in the text equal table three."),
        LegalBasis.Item(50, 2));

    /// <summary>GD6008 复议诉讼: the numbers of reviews and lawsuits in the text.</summary>
    public static readonly RuleDescriptor ProceedingsStated = Derived(
        "GD6008",
        new("文字中行政复议、行政诉讼的件数应当与表四一致。", "The numbers of reviews and lawsuits in the text equal table four."),
        LegalBasis.Item(50, 3));

    /// <summary>GD6009 规章和规范性文件: the numbers of documents in the text.</summary>
    public static readonly RuleDescriptor DocumentsStated = Derived(
        "GD6009",
        new("文字中规章、行政规范性文件的件数应当与表二一致。", "The numbers of rules and normative documents in the text equal table two."),
        LegalBasis.Item(20, 1));

    /// <summary>GD6010 行政许可、行政处罚、行政强制: the numbers of decisions in the text.</summary>
    public static readonly RuleDescriptor DecisionsStated = Derived(
        "GD6010",
        new("文字中行政许可、行政处罚、行政强制的决定数量应当与表二一致。", "The numbers of decisions in the text equal table two."),
        LegalBasis.Item(20, 5, 6));

    /// <summary>GD6011 没有发生: the text says that there was none.</summary>
    public static readonly RuleDescriptor NoneStated = Derived(
        "GD6011",
        new("文字写明没有的，表格中的数据应当为零。", "What the text says did not occur is zero in the tables."),
        LegalBasis.Of(50));

    /// <summary>GD6012 分项之和: a breakdown in the text adds up.</summary>
    public static readonly RuleDescriptor BreakdownAddsUp = Derived(
        "GD6012",
        new("文字中各分项之和应当等于总数；只列部分分项的，不应大于总数。", "The parts that the text lists add up to the whole; where only some are listed, they do not exceed it."),
        LegalBasis.Of(50));

    /// <summary>GD6013 收费: amounts of fees in the text.</summary>
    public static readonly RuleDescriptor FeesStated = Derived(
        "GD6013",
        new("文字中的收费件数和金额应当与所报数据一致。", "The numbers and amounts of fees in the text equal those reported."),
        LegalBasis.Of(["国办函〔2020〕109号"], 42));

    /// <summary>GD6014 可以解释的差异: a number of the text differs from the tables by a known quantity.</summary>
    public static readonly RuleDescriptor ExplainedDifference = new(
        "GD6014", RuleClass.Advisory, Severity.Warning,
        new("文字与表格的差额恰好等于某一已知数据，可能是口径不同。", "The text differs from the tables by exactly a known quantity; it may count in another way."),
        new("请统一口径，或者在文字中写明差额的来由。", "Count in the same way, or say in the text where the difference comes from."),
        LegalBasis.Of(50));

    /// <summary>GD6015 表述不明: words that do not say clearly what is counted, and no reading agrees with the tables.</summary>
    public static readonly RuleDescriptor AmbiguousStatement = new(
        "GD6015", RuleClass.Advisory, Severity.Warning,
        new("文字应当写明所计数据的口径；按任何一种理解，该数都与表格不符。", "The text says clearly what is counted; in no reading does this number agree with the tables."),
        new("请写明所计内容，或者更正数据。", "Say what is counted, or correct the number."),
        LegalBasis.Of(50));

    private static RuleDescriptor Derived(string id, LocalizedText statement, LegalBasis basis) => new(
        id, RuleClass.Derived, Severity.Error, statement,
        new("请核对所示文字和表格，更正有误的一方。", "Compare the words shown with the table and correct the wrong one."),
        basis);
}
