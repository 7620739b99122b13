using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>
/// Reads a report that stands as this library writes it, on one line or indented. Anything else, however small, makes it give up;
/// then <see cref="ReportReader"/>, which takes every order and explains every fault, begins anew.
/// </summary>
internal static class WrittenReportReader
{
    /// <summary>Reads the report.</summary>
    /// <returns>The report, or <see langword="null"/> if the text is not as written.</returns>
    public static AnnualReport? TryRead(ReadOnlySpan<byte> utf8)
    {
        var scan = new JsonScanner(utf8);
        scan.Open('{');
        scan.Name(JsonNames.Edition);
        if (Edition.FromCode(scan.Text()) is not { } edition)
        {
            return null;
        }

        var builder = new AnnualReportBuilder(edition);
        ReadHead(ref scan, builder);
        foreach (var section in ReportPlan.Of(edition).Sections)
        {
            scan.Name(section.Name);
            scan.Open('{');
            foreach (var content in section.Contents)
            {
                ReadContent(ref scan, section, content, builder);
            }

            scan.Close('}');
        }

        scan.Close('}');
        scan.End();
        return scan.Failed ? null : builder.Build();
    }

    private static void ReadHead(ref JsonScanner scan, AnnualReportBuilder builder)
    {
        scan.Name(JsonNames.Year);
        var year = scan.Count();
        scan.Require(year is null || IsYear(year.Value));
        builder.Year = scan.Failed ? null : (int?)year;
        scan.Name(JsonNames.Agency);
        scan.Open('{');
        scan.Name(JsonNames.AgencyName);
        var name = scan.Text();
        scan.Name(JsonNames.AgencyKind);
        var kind = AgencyKind.FromCode(scan.Text());
        scan.Require(kind is not null);
        builder.Agency = new Agency(name, kind ?? AgencyKind.Other);
        scan.Close('}');
        scan.Name(JsonNames.Title);
        builder.Title = scan.Text();
        if (scan.TryName(JsonNames.Published))
        {
            scan.Require(ReportDate.TryParse(scan.Text(), out var date));
            builder.Published = date;
        }

        builder.Preface = ReadNarrative(ref scan, JsonNames.Preface);
    }

    private static void ReadContent(ref JsonScanner scan, SectionPlan section, SectionContent content, AnnualReportBuilder builder)
    {
        switch (content)
        {
            case SectionContent.Narrative:
                builder[section.Section] = ReadNarrative(ref scan, JsonNames.Narrative);
                break;
            case SectionContent.Disclosures:
                builder.Disclosures = ReadDisclosures(ref scan, JsonNames.Disclosures, depth: 1);
                break;
            case SectionContent.Table:
                ReadTable(ref scan, section.Table!, builder);
                break;
            default:
                builder.Fees = ReadFees(ref scan);
                break;
        }
    }

    private static Narrative ReadNarrative(ref JsonScanner scan, JsonEncodedText name)
    {
        if (!scan.TryName(name))
        {
            return Narrative.Empty;
        }

        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        scan.Open('[');
        while (scan.TryOpen('{'))
        {
            var level = scan.TryName(JsonNames.Level) ? ReadLevel(ref scan) : 0;
            scan.Name(JsonNames.Text);
            paragraphs.Add(Paragraph.OfJudged(scan.Text(), level));
            scan.Close('}');
        }

        scan.Close(']');
        return new Narrative(paragraphs.DrainToImmutable());
    }

    private static ImmutableArray<DisclosureCount> ReadDisclosures(ref JsonScanner scan, JsonEncodedText name, int depth)
    {
        if (!scan.TryName(name))
        {
            return [];
        }

        scan.Require(depth <= DisclosureCount.MaximumDepth);
        var counts = ImmutableArray.CreateBuilder<DisclosureCount>();
        scan.Open('[');
        while (scan.TryOpen('{'))
        {
            scan.Name(JsonNames.Label);
            var label = scan.Text();
            scan.Require(label.Length > 0);
            scan.Name(JsonNames.Count);
            var count = scan.Count();
            var parts = ReadDisclosures(ref scan, JsonNames.Parts, depth + 1);
            scan.Close('}');
            if (!scan.Failed)
            {
                counts.Add(new DisclosureCount(label, count, parts));
            }
        }

        scan.Close(']');
        return counts.DrainToImmutable();
    }

    private static void ReadTable(ref JsonScanner scan, TablePlan table, AnnualReportBuilder builder)
    {
        scan.Name(JsonNames.Table);
        scan.Open('{');
        foreach (var row in table.Rows)
        {
            scan.Name(row.Name);
            scan.Open('{');
            for (var i = 0; i < row.Cells.Length; i++)
            {
                scan.Name(row.Names[i]);
                if (row.Slots[i] >= 0)
                {
                    builder.SetCount(row.Slots[i], scan.Count());
                }
                else
                {
                    builder[(AmountCell)row.Cells[i]] = scan.Amount();
                }
            }

            scan.Close('}');
        }

        scan.Close('}');
    }

    private static ProcessingFees? ReadFees(ref JsonScanner scan)
    {
        if (!scan.TryName(JsonNames.Fees))
        {
            return null;
        }

        scan.Open('{');
        var fees = new ProcessingFees();
        for (var i = 0; i < FeeFigure.All.Length; i++)
        {
            scan.Name(JsonNames.FeeFigures[i]);
            fees = FeeFigure.All[i].IsAmount ? fees.With(FeeFigure.All[i], scan.Amount()) : fees.With(FeeFigure.All[i], scan.Count());
        }

        scan.Close('}');
        return fees;
    }

    private static int ReadLevel(ref JsonScanner scan)
    {
        var level = scan.Count() is { } count and >= 0 and <= Paragraph.DeepestLevel ? (int)count : -1;
        scan.Require(Paragraph.IsLevel(level));
        return level;
    }

    private static bool IsYear(long year) => year is >= 1 and <= 9999;
}
