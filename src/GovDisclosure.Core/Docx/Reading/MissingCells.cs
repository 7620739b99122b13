using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says what the tables of a document lack in as few findings as possible: a table, else a row, else a cell.</summary>
internal static class MissingCells
{
    public static void Report(Edition edition, DocumentMap map, FindingList findings)
    {
        foreach (var table in StatutoryForm.Of(edition).Tables)
        {
            var place = new SourceLocation(table.Section.LabelIn(edition));
            if (table.Cells.All(IsMissing))
            {
                findings.Add(ReadingRules.Present, place, state: InputState.Missing, wanted: table.Section.LabelIn(edition));
                continue;
            }

            foreach (var line in table.Blocks.SelectMany(block => block.Rows.Select((_, index) => new FormLine(block, index))))
            {
                if (!line.Path.IsEmpty && line.Cells.All(IsMissing))
                {
                    findings.Add(ReadingRules.Present, place, state: InputState.Missing, wanted: string.Join('/', line.Path.Select(element => element.LabelIn(edition))));
                    continue;
                }

                foreach (var cell in line.Cells.Where(IsMissing))
                {
                    findings.Add(ReadingRules.Present, place, state: InputState.Missing, subject: FindingValue.Of(cell, edition));
                }
            }
        }

        bool IsMissing(Cell cell) => !map.Cells.ContainsKey(cell);
    }
}
