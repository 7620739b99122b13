using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Csv;

/// <summary>Short ways to write, spoil and read CSV files in memory.</summary>
internal static class CsvFile
{
    public static readonly ReportCsvOptions Plain = new() { ByteOrderMark = false };

    public static readonly ReportCsvOptions PlainWide = Plain with { Layout = CsvLayout.Wide };

    private static readonly bool[] Marks = [true, false];

    /// <summary>Every way to write a report whole.</summary>
    public static IEnumerable<ReportCsvOptions> AllOptions =>
        from layout in Enum.GetValues<CsvLayout>()
        from names in Enum.GetValues<CsvNames>()
        from mark in Marks
        select new ReportCsvOptions { Layout = layout, Names = names, ByteOrderMark = mark };

    public static byte[] Write(ReportCsvOptions options, params IEnumerable<AnnualReport> reports)
    {
        using var stream = new MemoryStream();
        ReportCsv.Write(reports, stream, options);
        return stream.ToArray();
    }

    public static string WriteText(ReportCsvOptions options, params IEnumerable<AnnualReport> reports) =>
        Encoding.UTF8.GetString(Write(options, reports));

    public static List<ReadResult<AnnualReport>> Read(byte[] file) => [.. ReportCsv.Read(new MemoryStream(file))];

    public static List<ReadResult<AnnualReport>> Read(string file) => Read(Encoding.UTF8.GetBytes(file));

    /// <summary>The only report of a file, which must have no findings.</summary>
    public static AnnualReport ReadOne(string file)
    {
        var result = Assert.Single(Read(file));
        Assert.Empty(result.Findings);
        return result.Value!;
    }

    /// <summary>The findings on the only result of a file.</summary>
    public static IReadOnlyList<Finding> FindingsOf(string file) => Assert.Single(Read(file)).Findings;

    /// <summary>A complete report with a number of its own in each cell, and some text.</summary>
    public static AnnualReport Sample(int year = 2024, string agency = "淮安市人民政府")
    {
        var builder = new AnnualReportBuilder(year)
        {
            Agency = new Agency(agency, AgencyKind.PeoplesGovernment),
            Published = new DateOnly(year + 1, 1, 31),
            Disclosures = [new DisclosureCount("政府网站", 7, new DisclosureCount("通知公告", 7))],
            Fees = new ProcessingFees { NoticesIssued = 1, AmountNotified = 100, AmountReceived = 100 },
            [ReportSection.Overview] = new Narrative(new Paragraph("（一）主动公开", 2), new Paragraph("全年公开信息，详见下表。")),
        };
        var number = 0;
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells)
        {
            if (cell is CountCell count)
            {
                builder[count] = ++number;
            }
            else
            {
                builder[(AmountCell)cell] = 96171.6m;
            }
        }

        return builder.Build();
    }

    /// <summary>The file with something put in the place of something that occurs in it once.</summary>
    public static string Replaced(string file, string old, string replacement)
    {
        Assert.Equal(2, file.Split(old).Length);
        return file.Replace(old, replacement, StringComparison.Ordinal);
    }

    /// <summary>The line, counted from 1, where something stands first.</summary>
    public static int LineOf(string file, string text) => file[..file.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
