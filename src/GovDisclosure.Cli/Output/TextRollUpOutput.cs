using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The result of a roll-up for people.</summary>
internal sealed class TextRollUpOutput(TextOutput output) : IRollUpOutput
{
    public void Write(RolledUp result)
    {
        output.WriteLine(Words.Format(Words.AddedUp, output.Language, result.Year, result.Reports));
        var findings = new FindingGroups();
        findings.Add(result.Findings);
        output.WriteFindings(findings);
        if (findings.Any && result.Out is not null)
        {
            output.WriteLine();
        }

        if (result.IsWritten)
        {
            output.WriteLine(Words.Format(Words.Written, output.Language, 1, Visible.Of(result.Out!)));
            WriteBlank(result.Blank);
        }
        else if (result.Out is not null)
        {
            WriteUnknown(result);
        }
    }

    private void WriteUnknown(RolledUp result)
    {
        var causes = result.Findings.Select(finding => finding.Rule).Distinct().Where(RollUpRules.Obstacles.Contains)
            .Select(rule => $"{rule.Id} {rule.Title.In(output.Language)}").ToList();
        output.WriteLine(causes.Count == 0
            ? Words.SumUnknownUntold.In(output.Language)
            : Words.Format(Words.SumUnknown, output.Language, string.Join(output.Language == Language.Chinese ? "、" : ", ", causes)));
    }

    private void WriteBlank(IReadOnlyList<BlankSum> blank)
    {
        if (blank.Count > 0)
        {
            output.WriteLine(Words.Format(Words.BlankSums, output.Language, blank.Count));
            var table = new TextTable<BlankSum>(output.Language)
                .Text(Words.Cell, sum => sum.Label)
                .Text(Words.Cause, sum => $"{sum.Cause.Id} {sum.Cause.Title.In(output.Language)}");
            output.WriteCut(table, [.. blank.Take(FindingGroup.Most)], blank.Count);
        }
    }
}
