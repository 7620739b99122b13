using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The standing that follows from a result.</summary>
internal static class Standings
{
    public static Standing Of(CheckResult result) =>
        result.Verdict switch
        {
            Verdict.Certified => Standing.Certified,
            Verdict.Waived => Standing.Waived,
            Verdict.Rejected => Standing.Rejected,
            _ => Standing.Undetermined,
        };
}
