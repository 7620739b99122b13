namespace GovDisclosure.Definition;

/// <summary>One of the six sections that every report has (条例第五十条). The <see cref="FormElement.Label"/> is the printed title.</summary>
public sealed class ReportSection : FormElement
{
    /// <summary>一、总体情况: how the organ carried out the Regulations, in five aspects. 条例第五十条.</summary>
    public static readonly ReportSection Overview = new(
        1, "overview", ((Printed)"一、总体情况").Also(
            "政府信息公开工作的基本概况"), LegalBasis.Of(50), "（文字描述）");

    /// <summary>二、主动公开政府信息情况: what was published unasked; holds table two. 条例第五十条第（一）项.</summary>
    public static readonly ReportSection ActiveDisclosure = new(
        2, "activeDisclosure", "二、主动公开政府信息情况", LegalBasis.Item(50, 1));

    /// <summary>三、收到和处理政府信息公开申请情况: applications received and handled; holds table three. 条例第五十条第（二）项.</summary>
    public static readonly ReportSection Applications = new(
        3, "applications", "三、收到和处理政府信息公开申请情况", LegalBasis.Item(50, 2));

    /// <summary>四、政府信息公开行政复议、行政诉讼情况: reviews and lawsuits; holds table four. 条例第五十条第（三）项.</summary>
    public static readonly ReportSection Proceedings = new(
        4, "proceedings", ((Printed)"四、政府信息公开行政复议、行政诉讼情况").Also(
            "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "因政府信息公开工作被申请行政复议和提起行政诉讼情况",
            "政府信息公开行政复议及行政诉讼情况",
            "行政复议行政诉讼情况"), LegalBasis.Item(50, 3));

    /// <summary>五、存在的主要问题及改进情况: the main problems and how they are mended. 条例第五十条第（四）项.</summary>
    public static readonly ReportSection Problems = new(
        5, "problems", ((Printed)"五、存在的主要问题及改进情况").Also(
            "存在问题及改进情况",
            "存在的问题及改进情况",
            "政府信息公开工作存在的主要问题及改进情况",
            "存在的主要问题和改进措施"), LegalBasis.Item(50, 4), "（文字描述）");

    /// <summary>六、其他需要报告的事项: other matters, among them the information processing fees. 条例第五十条第（五）项.</summary>
    public static readonly ReportSection OtherMatters = new(
        6, "otherMatters", "六、其他需要报告的事项", LegalBasis.Item(50, 5), "（文字描述，收取信息处理费情况在此处报告。）");

    /// <summary>The six sections in printed order.</summary>
    public static readonly ImmutableArray<ReportSection> All =
        [Overview, ActiveDisclosure, Applications, Proceedings, Problems, OtherMatters];

    private readonly string? _hint;

    private ReportSection(int number, string code, Printed printed, LegalBasis basis, string? hint = null)
        : base(code, printed, null, basis)
    {
        Number = number;
        _hint = hint;
    }

    /// <summary>The number of the section, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>What the blank form of an edition prints where the text goes, or <see langword="null"/>. The form of 2019 is not known to print anything.</summary>
    internal string? HintIn(Edition edition) => edition == Edition.Form2019 ? null : _hint;
}
