using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>What the comparison of the reports of one organ across years, or of one report with those of other organs, found.</summary>
/// <param name="Agency">The organ.</param>
/// <param name="First">The first year, or <see langword="null"/> if no report states one.</param>
/// <param name="Last">The last year, or <see langword="null"/> if no report states one.</param>
/// <param name="Result">The result.</param>
internal sealed record CheckedSeries(string Agency, int? First, int? Last, CheckResult Result)
{
    /// <summary>Whether a report was compared with those of other organs, and not the reports of one organ with each other.</summary>
    public bool IsAcrossAgencies { get; init; }

    /// <summary>What was compared.</summary>
    public LocalizedText Title => IsAcrossAgencies ? Words.AcrossAgencies : Words.AcrossYears;

    public Standing Standing => Standings.Of(Result);

    /// <summary>The years as one text.</summary>
    public string Years => First == Last ? Number.Text(First) : $"{Number.Text(First)}–{Number.Text(Last)}";
}
