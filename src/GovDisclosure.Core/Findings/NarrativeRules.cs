using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>文字与表格一致: the rules that compare the numbers of the narrative with the tables.</summary>
/// <remarks>GD6: the narrative against the tables.</remarks>
public static class NarrativeRules
{
    private static readonly LocalizedText Compare =
        new("请核对所示文字和表格，更正有误的一方。", "Compare the words shown with the table and correct the wrong one.");

    /// <summary>GD6001 新收件数不符: the number of new applications in the text is not that of table three.</summary>
    public static readonly RuleDescriptor NewlyReceivedStated = new(
        "GD6001", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("新收件数不符", "New applications differ"),
        new("文字中的新收件数应当与表三一致。", "The number of new applications in the text equals table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6002 上年结转件数不符: the number carried in that the text states is not that of table three.</summary>
    public static readonly RuleDescriptor CarriedInStated = new(
        "GD6002", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("上年结转件数不符", "Applications carried in differ"),
        new("文字中的上年结转件数应当与表三一致。", "The number carried in from last year in the text equals table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6003 结转下年度件数不符: the number carried out that the text states is not that of table three.</summary>
    public static readonly RuleDescriptor CarriedOutStated = new(
        "GD6003", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("结转下年度件数不符", "Applications carried out differ"),
        new("文字中的结转下年度件数应当与表三一致。", "The number carried out to next year in the text equals table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6004 办结件数不符: the number concluded that the text states is not the total of table three.</summary>
    public static readonly RuleDescriptor ConcludedStated = new(
        "GD6004", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("办结件数不符", "Concluded applications differ"),
        new("文字中的办结、答复件数应当与表三的总计一致。", "The number concluded in the text equals the total of table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6005 收到件数不符: the number received that the text states is neither new, nor new and carried in.</summary>
    public static readonly RuleDescriptor ReceivedStated = new(
        "GD6005", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("收到件数不符", "Received applications differ"),
        new("文字中的收到、受理、办理件数应当与表三的新收一致，或者与新收加上年结转一致。", "The number received in the text equals the new applications of table three, with or without those carried in."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6006 办理结果件数不符: the number of an outcome that the text states is not that of table three.</summary>
    public static readonly RuleDescriptor OutcomesStated = new(
        "GD6006", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("办理结果件数不符", "Outcomes differ"),
        new("文字中各类办理结果的件数应当与表三一致。", "The numbers of outcomes in the text equal table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6007 申请人件数不符: the number of a kind of applicants that the text states is not that of table three.</summary>
    public static readonly RuleDescriptor ApplicantsStated = new(
        "GD6007", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("申请人件数不符", "Applicants differ"),
        new("文字中各类申请人的件数应当与表三一致。", "The numbers by kind of applicant in the text equal table three."),
        Compare,
        LegalBasis.Item(50, 2));

    /// <summary>GD6008 复议诉讼件数不符: the number of reviews or lawsuits that the text states is not that of table four.</summary>
    public static readonly RuleDescriptor ProceedingsStated = new(
        "GD6008", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("复议诉讼件数不符", "Reviews or lawsuits differ"),
        new("文字中行政复议、行政诉讼的件数应当与表四一致。", "The numbers of reviews and lawsuits in the text equal table four."),
        Compare,
        LegalBasis.Item(50, 3));

    /// <summary>GD6009 规章文件件数不符: the number of rules or normative documents that the text states is not that of table two.</summary>
    public static readonly RuleDescriptor DocumentsStated = new(
        "GD6009", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("规章文件件数不符", "Rules or normative documents differ"),
        new("文字中规章、行政规范性文件的件数应当与表二一致。", "The numbers of rules and normative documents in the text equal table two."),
        Compare,
        LegalBasis.Item(20, 1));

    /// <summary>GD6010 处理决定数量不符: the number of licences, penalties or coercive measures that the text states is not that of table two.</summary>
    public static readonly RuleDescriptor DecisionsStated = new(
        "GD6010", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("处理决定数量不符", "Decisions differ"),
        new("文字中行政许可、行政处罚、行政强制的决定数量应当与表二一致。", "The numbers of decisions in the text equal table two."),
        Compare,
        LegalBasis.Item(20, 5, 6));

    /// <summary>GD6011 写明没有而表格不为零: the text says that there was none, and the tables have some.</summary>
    public static readonly RuleDescriptor NoneStated = new(
        "GD6011", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("写明没有而表格不为零", "Stated to be none but not zero"),
        new("文字写明没有的，表格中的数据应当为零。", "What the text says did not occur is zero in the tables."),
        Compare,
        LegalBasis.Of(50));

    /// <summary>GD6012 分项之和不符: the parts that the text lists do not add up to the whole, or exceed it.</summary>
    public static readonly RuleDescriptor BreakdownAddsUp = new(
        "GD6012", RuleKind.Sum, RuleClass.Derived, Severity.Warning,
        new("分项之和不符", "Parts in the text do not add up"),
        new("文字中各分项之和应当等于总数；只列部分分项的，不应大于总数。", "The parts that the text lists add up to the whole; where only some are listed, they do not exceed it."),
        new("请核对总数及其各分项。", "Check the whole and each of its parts."),
        LegalBasis.Of(50));

    /// <summary>GD6013 收费数据不符: the number or amount of fees that the text states is not the one reported.</summary>
    public static readonly RuleDescriptor FeesStated = new(
        "GD6013", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("收费数据不符", "Fees differ"),
        new("文字中的收费件数和金额应当与所报数据一致。", "The numbers and amounts of fees in the text equal those reported."),
        Compare,
        LegalBasis.Of([ProcessingFeeTariff.Document], 42));

    /// <summary>GD6014 差异可以解释: a number of the text differs from the tables by exactly a known quantity, such as 尚未审结.</summary>
    public static readonly RuleDescriptor ExplainedDifference = new(
        "GD6014", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("差异可以解释", "Difference explained by a known quantity"),
        new("文字与表格的差额恰好等于所示的已知数据，可能是口径不同。", "The text differs from the tables by exactly the quantity shown; it may count in another way."),
        new("请统一口径，或者在文字中写明差额的来由。", "Count in the same way, or say in the text where the difference comes from."),
        LegalBasis.Of(50));

    /// <summary>GD6015 表述不明且数据不符: the words do not say clearly what is counted, and no reading agrees with the tables.</summary>
    public static readonly RuleDescriptor AmbiguousStatement = new(
        "GD6015", RuleKind.Agreement, RuleClass.Advisory, Severity.Warning,
        new("表述不明且数据不符", "Unclear words and no reading agrees"),
        new("文字应当写明所计数据的口径；按任何一种理解，该数都与表格不符。", "The text says clearly what is counted; in no reading does this number agree with the tables."),
        new("请写明所计内容，或者更正数据。", "Say what is counted, or correct the number."),
        LegalBasis.Of(50));

    /// <summary>Every rule of the group, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
    [
        NewlyReceivedStated, CarriedInStated, CarriedOutStated, ConcludedStated, ReceivedStated, OutcomesStated, ApplicantsStated,
        ProceedingsStated, DocumentsStated, DecisionsStated, NoneStated, BreakdownAddsUp, FeesStated, ExplainedDifference, AmbiguousStatement,
    ];
}
