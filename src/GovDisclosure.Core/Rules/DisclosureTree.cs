using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class DisclosureTree
{
    /// <summary>Every node of section one's tree with its path, parents first.</summary>
    public static IEnumerable<(string Path, DisclosureCount Count)> Walk(ImmutableArray<DisclosureCount> counts) =>
        Walk(counts, $"{ReportSection.Overview.Code}.disclosures");

    private static IEnumerable<(string Path, DisclosureCount Count)> Walk(ImmutableArray<DisclosureCount> counts, string prefix)
    {
        foreach (var count in counts)
        {
            var path = $"{prefix}/{count.Label}";
            yield return (path, count);
            foreach (var part in Walk(count.Parts, path))
            {
                yield return part;
            }
        }
    }
}
