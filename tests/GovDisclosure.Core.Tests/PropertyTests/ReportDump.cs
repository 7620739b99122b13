using System.Globalization;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Shows what is special about a generated report when a property fails: everything that is not blank or zero.</summary>
internal static class ReportDump
{
    public static string Of(AnnualReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"[{report.Edition.Code} form, year {report.Year}, agency '{report.Agency.Name}' ({report.Agency.Kind.Code})");
        text.Append(CultureInfo.InvariantCulture, $", title '{report.Title}', published {report.Published:yyyy-MM-dd}");
        if (report.Fees is { } fees)
        {
            text.Append(CultureInfo.InvariantCulture, $", fees {fees.NoticesIssued}/{fees.AmountNotified}/{fees.AmountReceived}");
        }

        Append(text, "preface", report.Preface);
        foreach (var section in ReportSection.All)
        {
            Append(text, section.Code, report[section]);
        }

        foreach (var count in report.Disclosures)
        {
            Append(text.Append(", "), count);
        }

        var cells = StatutoryForm.Of(report.Edition).Cells;
        text.Append(CultureInfo.InvariantCulture, $", {cells.Count(cell => report[cell] is null)} blanks, {cells.Count(cell => report[cell] == 0)} zeros");
        foreach (var cell in cells.Where(cell => report[cell] is not (null or 0)))
        {
            text.Append(CultureInfo.InvariantCulture, $", {cell.Code}={report[cell]}");
        }

        return text.Append(']').ToString();
    }

    private static void Append(StringBuilder text, string name, Narrative narrative)
    {
        if (narrative.Paragraphs.Length > 0)
        {
            text.Append(", ").Append(name).Append(": ");
            text.AppendJoin(" | ", narrative.Paragraphs.Select(paragraph => $"{paragraph.Level}'{paragraph.Text}'"));
        }
    }

    private static void Append(StringBuilder text, DisclosureCount count)
    {
        text.Append(CultureInfo.InvariantCulture, $"'{count.Label}'={count.Count}");
        if (count.Parts.Length > 0)
        {
            text.Append('(');
            foreach (var part in count.Parts)
            {
                Append(text, part);
                text.Append(' ');
            }

            text.Append(')');
        }
    }
}
