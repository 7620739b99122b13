namespace GovDisclosure.Definition;

/// <summary>信息处理费收费标准: what an applicant pays in whose requests the number or the volume is beyond a limit (条例第四十二条, 国办函〔2020〕109号).</summary>
/// <remarks>
/// A request is charged by items or by pages, never by both. Each band of the tariff has its own rate, which applies only to what falls
/// into the band. Amounts are exact, in 元.
/// </remarks>
public sealed class ProcessingFeeTariff
{
    /// <summary>The document number of the measures, in Chinese.</summary>
    public const string Document = "国办函〔2020〕109号";

    /// <summary>按件计收: the requests of one applicant in one calendar month. From item 31 on, every ten items raise the rate by 100 元, without end.</summary>
    public static readonly ProcessingFeeTariff ByItems = new([new(1, 0), new(11, 100), new(31, 200)], 10, 100);

    /// <summary>按量计收: the pages, or what equals pages, that one request provides.</summary>
    public static readonly ProcessingFeeTariff ByPages = new([new(1, 0), new(31, 10), new(101, 20), new(201, 40)], 1, 0);

    private ProcessingFeeTariff(ImmutableArray<ProcessingFeeBand> bands, long stepWidth, decimal stepRise)
    {
        Bands = bands;
        StepWidth = stepWidth;
        StepRise = stepRise;
    }

    /// <summary>The bands, lowest first. The last one has no end.</summary>
    public ImmutableArray<ProcessingFeeBand> Bands { get; }

    /// <summary>How many items or pages of the last band have the same rate.</summary>
    public long StepWidth { get; }

    /// <summary>By how much the rate then rises, in 元; zero if it does not.</summary>
    public decimal StepRise { get; }

    /// <summary>The fee for the requests of one applicant in one calendar month, charged by items.</summary>
    /// <param name="items">The number of requests.</param>
    /// <returns>The fee in 元.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">The fee is greater than the greatest <see cref="decimal"/>. That takes more than 10¹⁴ requests.</exception>
    public static decimal ForItems(long items) => ByItems.For(items);

    /// <summary>The fee for one request, charged by pages.</summary>
    /// <param name="pages">The number of pages.</param>
    /// <returns>The fee in 元.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static decimal ForPages(long pages) => ByPages.For(pages);

    /// <summary>The fee for a number of items or pages.</summary>
    /// <param name="quantity">The number.</param>
    /// <returns>The fee in 元.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">The fee is greater than the greatest <see cref="decimal"/>.</exception>
    public decimal For(long quantity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quantity);
        decimal fee = 0;
        for (var i = 0; i + 1 < Bands.Length; i++)
        {
            fee += Bands[i].Rate * Math.Max(0, Math.Min(quantity, Bands[i + 1].First - 1) - (Bands[i].First - 1));
        }

        // Of the last band, whole steps first; their rates make an arithmetic series.
        var last = Bands[^1];
        decimal steps = Math.Max(0, quantity - (last.First - 1)) / StepWidth;
        decimal rest = Math.Max(0, quantity - (last.First - 1)) % StepWidth;
        var raised = StepRise == 0 ? 0 : steps * (steps - 1) / 2;
        return fee + (StepWidth * ((last.Rate * steps) + (StepRise * raised))) + (rest * (last.Rate + (StepRise * steps)));
    }

    /// <summary>What one more item or page costs.</summary>
    /// <param name="ordinal">Its number, counted from 1.</param>
    /// <returns>The rate in 元.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public decimal RateOf(long ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        for (var i = Bands.Length - 2; i >= 0; i--)
        {
            if (ordinal >= Bands[i].First && ordinal < Bands[i + 1].First)
            {
                return Bands[i].Rate;
            }
        }

        return Bands[^1].Rate + (StepRise * ((ordinal - Bands[^1].First) / StepWidth));
    }
}
