using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>The results of checks without findings: two that passed as many checks are equal, so that one serves all reports.</summary>
internal static class CleanResults
{
    /// <summary>Results of as many checks or more are made anew each time.</summary>
    public const int Bound = 1024;

    private static readonly CheckResult?[] Made = new CheckResult?[Bound];

    // Two threads may both make a result. Either will do: it never changes.
    public static CheckResult Of(int passed) =>
        passed < Bound ? Made[passed] ??= new CheckResult([], passed) : new CheckResult([], passed);
}
