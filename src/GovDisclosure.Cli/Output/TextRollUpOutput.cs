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
        }
        else if (result.Out is not null)
        {
            output.WriteLine(Words.SumUnknown.In(output.Language));
        }
    }
}
