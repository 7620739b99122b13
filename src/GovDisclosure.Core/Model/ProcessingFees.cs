using GovDisclosure.Definition;

namespace GovDisclosure.Model;

/// <summary>信息处理费: what section six reports about the fees for processing information (条例第四十二条, 国办函〔2020〕109号).</summary>
/// <remarks>A member is <see langword="null"/> where the report does not state it.</remarks>
public sealed record ProcessingFees
{
    internal static readonly ProcessingFees Nothing = new();

    private readonly long? _noticesIssued;
    private readonly decimal? _amountNotified;
    private readonly decimal? _amountReceived;

    /// <summary>发出收费通知的件数: how many fee notices were issued.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is <see cref="long.MinValue"/>.</exception>
    public long? NoticesIssued
    {
        get => _noticesIssued;
        init => _noticesIssued = CountRange.Require(value, nameof(value));
    }

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

    /// <summary>A figure by its definition; <see langword="null"/> where it is not stated.</summary>
    internal decimal? this[FeeFigure figure] =>
        figure == FeeFigure.NoticesIssued ? NoticesIssued
        : figure == FeeFigure.AmountNotified ? AmountNotified
        : AmountReceived;

    /// <summary>These fees with another count.</summary>
    internal ProcessingFees With(FeeFigure figure, long? count) => figure == FeeFigure.NoticesIssued ? this with { NoticesIssued = count } : this;

    /// <summary>These fees with another amount.</summary>
    internal ProcessingFees With(FeeFigure figure, decimal? amount) =>
        figure == FeeFigure.AmountNotified ? this with { AmountNotified = amount }
        : figure == FeeFigure.AmountReceived ? this with { AmountReceived = amount }
        : this;
}
