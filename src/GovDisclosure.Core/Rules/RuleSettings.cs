namespace GovDisclosure.Rules;

/// <summary>规则参数: the dates and thresholds of a <see cref="RuleSet"/>. The defaults are the statutory ones.</summary>
public sealed record RuleSettings
{
    /// <summary>默认参数: the settings of <see cref="RuleSet.Statutory"/>.</summary>
    public static readonly RuleSettings Default = new();

    /// <summary>空白按零处理: whether a blank cell is taken as zero. Off by default; for organs that state that they leave out zeros.</summary>
    public bool BlanksAreZero { get; init; }

    /// <summary>发布期限: the dates by which reports are published (条例第四十九条), or earlier local dates. Rule GD0007; rule GD0005 keeps to the statutory dates.</summary>
    public PublicationDeadlines Deadlines { get; init; } = PublicationDeadlines.Statutory;

    /// <summary>收费金额上限: the greatest amount of fees, in 万元, that is not taken for one in 元. Rule GD2003.</summary>
    public decimal LargestFeeAmount { get; init; } = 1_000_000;

    /// <summary>其他处理占比: the percentage of outcomes that may be counted as 其他处理 其他. Rule GD3006.</summary>
    public int OtherOutcomePercent { get; init; } = 30;

    /// <summary>突变倍数: how many times as great or as small a number becomes from one year to the next before it counts as a jump. Rule GD7005.</summary>
    public int JumpFactor { get; init; } = 10;

    /// <summary>相似程度: how similar, in percent, sections one and five may be to those of last year. Rule GD7012.</summary>
    public int SimilarityPercent { get; init; } = 80;

    /// <summary>总体情况字数: how many characters section one may have, or <see langword="null"/> for no limit. A local rule, GD5013.</summary>
    public int? LongestOverview { get; init; }

    /// <summary>总体情况数据: whether section one must state the numbers that some local notices ask for. Off by default. A local rule, GD5016.</summary>
    public bool OverviewStatesNumbers { get; init; }

    internal const string FeeRange = "> 0, ≤ 79228162514264337593543950335";
    internal const string PercentRange = "0, 1, 2, … 100";
    internal const string FactorRange = "2, 3, 4, … 2147483647";
    internal const string LengthRange = "1, 2, 3, … 2147483647";

    /// <summary>A number as these settings have it read: a blank is zero, or it is not known.</summary>
    internal decimal? Known(decimal? stated) => stated is null && BlanksAreZero ? 0 : stated;

    /// <summary>The first setting that makes no sense, with what would; nothing if all do.</summary>
    internal (string Name, string Found, string Wanted)? Problem() =>
        !Deadlines.AreLawful ? (nameof(Deadlines), Deadlines.ToString(), PublicationDeadlines.Latest)
        : LargestFeeAmount <= 0 ? (nameof(LargestFeeAmount), Text(LargestFeeAmount), FeeRange)
        : OtherOutcomePercent is < 0 or > 100 ? (nameof(OtherOutcomePercent), Text(OtherOutcomePercent), PercentRange)
        : JumpFactor < 2 ? (nameof(JumpFactor), Text(JumpFactor), FactorRange)
        : SimilarityPercent is < 0 or > 100 ? (nameof(SimilarityPercent), Text(SimilarityPercent), PercentRange)
        : LongestOverview < 1 ? (nameof(LongestOverview), Text(LongestOverview.Value), LengthRange)
        : null;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
