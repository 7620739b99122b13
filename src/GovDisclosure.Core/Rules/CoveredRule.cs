using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>A rule that holds on every report that <see cref="CleanReport"/> calls clean.</summary>
internal abstract class CoveredRule(RuleDescriptor descriptor) : Rule(descriptor);
