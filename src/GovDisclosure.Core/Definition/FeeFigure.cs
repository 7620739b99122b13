namespace GovDisclosure.Definition;

/// <summary>信息处理费: a figure that section six states about the fees for processing information. No table prints it.</summary>
internal sealed class FeeFigure : FormElement
{
    /// <summary>信息处理费: what encloses the figures. 条例第四十二条.</summary>
    public static readonly Heading Fees = new("fees", "信息处理费", basis: Law());

    /// <summary>发出收费通知件数: how many fee notices were issued.</summary>
    public static readonly FeeFigure NoticesIssued = new("noticesIssued", "noticesIssued", "发出收费通知件数", "件");

    /// <summary>收费通知总金额: the amount of all notices.</summary>
    public static readonly FeeFigure AmountNotified = new("amountNotifiedYuan", "amountNotified", "收费通知总金额", Yuan);

    /// <summary>实际收取总金额: the amount received.</summary>
    public static readonly FeeFigure AmountReceived = new("amountReceivedYuan", "amountReceived", "实际收取总金额", Yuan);

    /// <summary>The figures in a fixed order.</summary>
    public static readonly ImmutableArray<FeeFigure> All = [NoticesIssued, AmountNotified, AmountReceived];

    private const string Yuan = "元";

    private FeeFigure(string code, string column, string label, string unit)
        : base(code, label, Fees, Law())
    {
        Column = column;
        Unit = unit;
    }

    /// <summary>The section that states the figures.</summary>
    public static ReportSection Section => ReportSection.OtherMatters;

    /// <summary>The code where the label beside it names the unit.</summary>
    public string Column { get; }

    /// <summary>The unit of the number, in Chinese.</summary>
    public string Unit { get; }

    /// <summary>Whether the figure is an amount of money rather than a count.</summary>
    public bool IsAmount => Unit == Yuan;

    /// <summary>The label, for an amount with its unit.</summary>
    public string LabelWithUnit => IsAmount ? $"{Label}（{Unit}）" : Label;

    /// <summary>The codes of section, heading and figure, joined by full stops.</summary>
    public string FullCode => $"{Section.Code}.{Fees.Code}.{Code}";

    /// <summary>The labels of heading and figure, for people to read.</summary>
    public string FullLabel => $"{Fees.Label}/{Label}";

    private static LegalBasis Law() => LegalBasis.Of([ProcessingFeeTariff.Document], 42);
}
