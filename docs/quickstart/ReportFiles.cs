using GovDisclosure.Csv;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace Quickstart;

/// <summary>Files: one pair of verbs for each format, on streams.</summary>
internal static class ReportFiles
{
    /// <summary>Writes a report as JSON, CSV and DOCX, and reads each back.</summary>
    public static void Write(AnnualReport report, string path)
    {
        Write(path + ".json", stream => ReportJson.Write(report, stream, new ReportJsonOptions { Indented = true }));
        Write(path + ".csv", stream => ReportCsv.Write([report], stream));
        Write(path + ".docx", stream => ReportDocx.Write(report, stream));

        using (var json = File.OpenRead(path + ".json"))
        {
            Compare("JSON", report, ReportJson.Read(json).Value);
        }

        using (var csv = File.OpenRead(path + ".csv"))
        {
            Compare("CSV", report, ReportCsv.Read(csv).Single().Value);
        }

        using (var docx = File.OpenRead(path + ".docx"))
        {
            Compare("DOCX", report, ReportDocx.Read(docx).Value);
        }
    }

    /// <summary>Writes a report as DOCX with Word comments for its author: what was found, and what would mend it.</summary>
    public static void WriteAnnotated(AnnualReport report, IEnumerable<Finding> findings, string path)
    {
        var comments = findings.Select(finding => ReportComment.Of(finding, Language.Chinese)).ToList();
        foreach (var proposal in ReportRepair.Propose(report).Proposals)
        {
            comments.AddRange(proposal.Changes.Select(change => new ReportComment(change.Cell, proposal.ToString(Language.Chinese))));
        }

        using var document = new MemoryStream();
        ReportDocx.Write(report, document);
        document.Position = 0;
        Write(path + ".docx", stream => ReportDocx.Annotate(document, comments, stream));
    }

    private static void Write(string path, Action<Stream> write)
    {
        using (var stream = File.Create(path))
        {
            write(stream);
        }

        Console.WriteLine($"  Wrote {path}");
    }

    // Reports are compared by value: every number, blank, date and paragraph.
    private static void Compare(string format, AnnualReport written, AnnualReport? read) =>
        Console.WriteLine(written.Equals(read)
            ? $"  Read the {format} back: equal"
            : throw new InvalidDataException($"The {format} does not hold the report that was written."));
}
