using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>信息处理费规则: the rules for the figures on processing fees that section six states: those that the report holds or, where it holds none, those that its words state clearly. What is not stated is not checked.</summary>
/// <remarks>GD61: processing fees.</remarks>
public static class FeeRules
{
    private static readonly LegalBasis Measures = LegalBasis.Of([ProcessingFeeTariff.Document], 42);

    /// <summary>GD6101 信息处理费多于行政事业性收费: more was received in processing fees than table two states for all administrative fees, of which they are part. 2021 form.</summary>
    public static readonly RuleDescriptor WithinAdministrativeFees = new(
        "GD6101", RuleKind.Range, RuleClass.Derived, Severity.Warning,
        new("信息处理费多于行政事业性收费", "Processing fees exceed all administrative fees"),
        new("信息处理费属于行政事业性收费，实收金额不应超过表二的收费金额。", "Processing fees are administrative fees, so what was received is not more than the amount in table two."),
        new("请核对两个金额及其单位：信息处理费以元计，表二以万元计。", "Check both amounts and their units: these fees are in 元, table two is in 万元."),
        Measures)
    {
        Editions = EditionRange.From(Edition.Form2021),
    };

    /// <summary>GD6102 收费而无申请: processing fees were received in a year without applications.</summary>
    public static readonly RuleDescriptor FeesNeedApplications = new(
        "GD6102", RuleKind.Agreement, RuleClass.Derived, Severity.Error,
        new("收费而无申请", "Fees without applications"),
        new("收取了信息处理费的，本年应当有新收或者上年结转的申请。", "Where processing fees were received, there were applications, new or carried in."),
        new("请核对实收金额和表三的新收、上年结转。", "Check the amount received and the applications of table three."),
        Measures);

    /// <summary>GD6103 金额不合收费标准: an amount is no multiple of 10 元, which every fee of the tariff is.</summary>
    public static readonly RuleDescriptor MultipleOfTen = new(
        "GD6103", RuleKind.Range, RuleClass.Derived, Severity.Warning,
        new("金额不合收费标准", "Amount does not follow from the tariff"),
        new("按照收费标准，信息处理费金额应当是10元的整数倍。", "By the tariff, an amount of processing fees is a multiple of 10 元."),
        new("请按照收费标准复核金额。", "Work out the amount again by the tariff."),
        Measures);

    /// <summary>GD6104 实收多于通知: more was received than the fee notices ask for.</summary>
    public static readonly RuleDescriptor ReceivedWithinNotified = new(
        "GD6104", RuleKind.Range, RuleClass.Derived, Severity.Warning,
        new("实收多于通知", "More received than notified"),
        new("实收金额不应超过收费通知的总金额。", "The amount received is not more than the amount of the fee notices."),
        new("请核对通知金额和实收金额，上年发出通知的应当说明。", "Check both amounts; explain notices of the year before."),
        Measures);

    /// <summary>GD6105 收费通知件数不符: fewer notices were issued than applications dropped for want of payment, or notices and their amount are not both zero.</summary>
    public static readonly RuleDescriptor NoticesAgree = new(
        "GD6105", RuleKind.Agreement, RuleClass.Derived, Severity.Warning,
        new("收费通知件数不符", "Fee notices disagree"),
        new("收费通知件数不应少于逾期未缴费的件数，并应当与通知金额同时为零或者同时不为零。", "There are no fewer fee notices than applications dropped for want of payment, and notices and their amount are both zero or both not."),
        new("请核对收费通知的件数、金额和表三该行，上年发出通知的应当说明。", "Check the notices, their amount and the row of table three; explain notices of the year before."),
        Measures);

    internal static readonly ImmutableArray<RuleDescriptor> All =
    [
        WithinAdministrativeFees,
        FeesNeedApplications,
        MultipleOfTen,
        ReceivedWithinNotified,
        NoticesAgree,
    ];
}
