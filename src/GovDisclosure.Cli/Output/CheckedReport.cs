using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Output;

/// <summary>What is shown of one report: whose it is, and what the check found. The report itself is not kept.</summary>
/// <param name="Report">The report as far as it could be read, or <see langword="null"/> if there was none.</param>
/// <param name="Result">The result of the check.</param>
internal sealed record CheckedReport(AnnualReport? Report, CheckResult Result)
{
    private Located? _located;

    /// <summary>Which cells are wrong; <see langword="null"/> where nothing is to be said of it. It is worked out when it is asked for: a certified report is never searched.</summary>
    public Located? Located => _located ??= Report is null || Fault is not null ? null : Located.Of(Report, Result, BlanksAreZero);

    /// <summary>Why the report could not be read, or not to its end; <see langword="null"/> if it could.</summary>
    public LocalizedText? Fault { get; init; }

    /// <summary>Whether the check took blanks for zeros.</summary>
    public bool BlanksAreZero { get; init; }

    public Standing Standing => Report is null || Fault is not null ? Standing.Unreadable : Standings.Of(Result);
}
