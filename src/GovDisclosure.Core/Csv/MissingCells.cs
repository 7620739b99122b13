using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>Says by their codes which cells are missing.</summary>
internal static class MissingCells
{
    /// <summary>The findings on the cells of an edition that are not there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isThere">For each cell of the form, whether it is there.</param>
    /// <param name="place">Where to look.</param>
    /// <returns>The findings in printed order.</returns>
    public static IEnumerable<Finding> Find(Edition edition, bool[] isThere, SourceLocation place) =>
        MissingPart.Find(edition, isThere).Select(part => new Finding(ReadingRules.Present, CheckOutcome.Failed)
        {
            Location = place,
            State = InputState.Missing,
            Wanted = part.Code,
            Left = part.Cell is { } cell ? [FindingValue.Of(cell, edition)] : [],
        });
}
