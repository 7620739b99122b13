using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>机关检查结论: what a check of reports of many organs found about one of them.</summary>
/// <param name="Agency">The full name of the organ; empty if its report names none.</param>
/// <param name="Year">The report year, or <see langword="null"/> for several years or one that is not stated.</param>
/// <param name="Result">The findings and the verdict.</param>
public sealed record AgencyResult(string Agency, int? Year, CheckResult Result);
