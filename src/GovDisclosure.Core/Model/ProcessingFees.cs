namespace GovDisclosure.Model;

/// <summary>信息处理费: what section six reports about the fees for processing information (条例第四十二条, 国办函〔2020〕109号).</summary>
/// <remarks>A member is <see langword="null"/> where the report does not state it.</remarks>
public sealed record ProcessingFees
{
    internal static readonly ProcessingFees Nothing = new();

    private readonly decimal? _amountNotified;
    private readonly decimal? _amountReceived;

    /// <summary>发出收费通知的件数: how many fee notices were issued.</summary>
    public long? NoticesIssued { get; init; }

    /// <summary>收费通知的总金额: the amount of all notices, in 元.</summary>
    public decimal? AmountNotified
    {
        get => _amountNotified;
        init => _amountNotified = Money.Normalize(value);
    }

    /// <summary>实际收取的总金额: the amount received, in 元.</summary>
    public decimal? AmountReceived
    {
        get => _amountReceived;
        init => _amountReceived = Money.Normalize(value);
    }
}
