using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says by their labels which cells the tables of a document lack.</summary>
internal static class MissingCells
{
    public static void Report(Edition edition, DocumentMap map, FindingList findings)
    {
        foreach (var part in MissingPart.Find(edition, [.. StatutoryForm.Of(edition).Cells.Select(map.Cells.ContainsKey)]))
        {
            findings.Add(
                ReadingRules.Present,
                new SourceLocation(part.Table.LabelIn(edition)),
                state: InputState.Missing,
                wanted: part.Cell is null ? NameOf(part, edition) : null,
                subject: part.Cell is { } cell ? FindingValue.Of(cell, edition) : null);
        }
    }

    private static string NameOf(MissingPart part, Edition edition) =>
        part.Row is { } row ? string.Join('/', row.Path.Select(element => element.LabelIn(edition))) : part.Table.LabelIn(edition);
}
