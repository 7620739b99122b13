using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>The results of checks without findings: two that passed as many checks are equal, so that one serves all reports.</summary>
internal static class CleanResults
{
    /// <summary>Results of as many checks or more are made anew each time.</summary>
    public const int Bound = 1024;

    // Made all at once: then not even the first check of a report needs memory, and nothing is shared between threads that changes.
    private static readonly ImmutableArray<CheckResult> Made = [.. Enumerable.Range(0, Bound).Select(passed => new CheckResult([], passed))];

    public static CheckResult Of(int passed) => passed < Bound ? Made[passed] : new CheckResult([], passed);
}
