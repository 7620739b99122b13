namespace GovDisclosure.Findings;

/// <summary>检查结论: the findings on one report and the verdict that follows from them.</summary>
public sealed class CheckResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="findings">The findings, in a stable order.</param>
    /// <param name="passed">How many checks passed.</param>
    public CheckResult(ImmutableArray<Finding> findings, int passed)
    {
        Findings = findings.IsDefault ? [] : findings;
        Passed = passed;
        Failed = Findings.Count(finding => finding.Outcome == CheckOutcome.Failed);
    }

    /// <summary>What is wrong and what cannot be decided: by rule, then in printed order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>已豁免: the findings that a waiver accepts, with the waiver; see <see cref="WaiverSet"/>. They no longer count as failed or unknown.</summary>
    public ImmutableArray<WaivedFinding> Waived { get; init; } = [];

    /// <summary>通过: how many checks passed.</summary>
    public int Passed { get; }

    /// <summary>不通过: how many checks failed.</summary>
    public int Failed { get; }

    /// <summary>无法判断: how many checks could not be decided.</summary>
    public int Unknown => Findings.Length - Failed;

    /// <summary>The verdict. A report is certified only if something was checked, nothing failed, nothing is unknown and nothing had to be waived.</summary>
    public Verdict Verdict =>
        Failed > 0 ? Verdict.Rejected
        : Unknown > 0 ? Verdict.Undetermined
        : !Waived.IsEmpty ? Verdict.Waived
        : Passed > 0 ? Verdict.Certified
        : Verdict.Undetermined;

    /// <summary>Whether the <see cref="Verdict"/> is <see cref="Verdict.Certified"/>.</summary>
    public bool IsCertified => Verdict == Verdict.Certified;
}
