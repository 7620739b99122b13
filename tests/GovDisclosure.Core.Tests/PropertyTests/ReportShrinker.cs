using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Simpler reports than one that fails a property. Every candidate differs from it and none is more complex.</summary>
internal static class ReportShrinker
{
    public static IEnumerable<AnnualReport> Any(AnnualReport report)
    {
        foreach (var simpler in WithoutParts(report, _ => false))
        {
            yield return simpler;
        }

        var cells = StatutoryForm.Of(report.Edition).Cells;
        for (var size = cells.Length; size > 0; size /= 3)
        {
            for (var start = 0; start < cells.Length; start += size)
            {
                var some = cells.Skip(start).Take(size).ToList();
                foreach (var value in new long?[] { null, 0 })
                {
                    if (some.Any(cell => report[cell] is { } old && old != value))
                    {
                        yield return Set(report, some, value).Build();
                    }
                }
            }
        }
    }

    public static IEnumerable<AnnualReport> Certified(AnnualReport report)
    {
        foreach (var simpler in WithoutParts(report, LawfulText.IsNeeded))
        {
            yield return simpler;
        }

        // Figures on fees rest on applications and on the fees of table two, so that they go first.
        if (report.Fees is not null)
        {
            yield break;
        }

        var form = StatutoryForm.Of(report.Edition);
        var independent = form.Cells
            .Where(cell => !cell.IsTotal)
            .GroupBy(cell => cell.Section == ReportSection.Applications ? cell.Column : cell.Row)
            .Select(group => group.ToList());
        foreach (var group in independent.Where(group => group.Exists(cell => report[cell] != 0)))
        {
            yield return Set(report, group, 0).ComputeTotals().Build();
        }
    }

    private static IEnumerable<AnnualReport> WithoutParts(AnnualReport report, Func<Paragraph, bool> isNeeded)
    {
        if (report.Published is not null)
        {
            yield return Change(report, builder => builder.Published = null);
        }

        if (report.Fees is not null)
        {
            yield return Change(report, builder => builder.Fees = null);
        }

        if (report.Title != StatutoryForm.Title(report.Agency.Name, report.Year))
        {
            yield return Change(report, builder => builder.Title = null);
        }

        if (report.Agency.Name.Length > 1)
        {
            yield return Change(report, builder => builder.Agency = new Agency("x", report.Agency.Kind));
        }

        for (var i = 0; i < report.Disclosures.Length; i++)
        {
            var at = i;
            yield return Change(report, builder => builder.Disclosures = report.Disclosures.RemoveAt(at));
        }

        for (var i = 0; i < report.Preface.Paragraphs.Length; i++)
        {
            var at = i;
            yield return Change(report, builder => builder.Preface = new Narrative(report.Preface.Paragraphs.RemoveAt(at)));
        }

        foreach (var section in ReportSection.All)
        {
            for (var i = 0; i < report[section].Paragraphs.Length; i++)
            {
                var at = i;
                if (isNeeded(report[section].Paragraphs[at]))
                {
                    continue;
                }

                yield return Change(report, builder => builder[section] = new Narrative(report[section].Paragraphs.RemoveAt(at)));
            }
        }
    }

    private static AnnualReport Change(AnnualReport report, Action<AnnualReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }

    // A blank stays blank: it is simpler than any number.
    private static AnnualReportBuilder Set(AnnualReport report, IEnumerable<Cell> cells, long? value)
    {
        var builder = report.ToBuilder();
        foreach (var cell in cells.Where(cell => report[cell] is not null))
        {
            if (cell is AmountCell amount)
            {
                builder[amount] = value;
            }
            else
            {
                builder[(CountCell)cell] = value;
            }
        }

        return builder;
    }
}
