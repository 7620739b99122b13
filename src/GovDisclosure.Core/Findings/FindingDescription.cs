namespace GovDisclosure.Findings;

/// <summary>检查意见的各项文字: the parts of a finding in words, each one line; empty where a part does not apply.</summary>
/// <param name="Place">位置: the place in the input, and the cells on the left side of the rule.</param>
/// <param name="Stated">填报: what the report states, or the text that was found.</param>
/// <param name="Expected">应为: what it should state.</param>
/// <param name="Difference">相差: how far it is off, with a sign.</param>
/// <param name="Sums">算式: how the two numbers were added up, where they were; zeros are left out.</param>
public sealed record FindingDescription(string Place, string Stated, string Expected, string Difference, string Sums);
