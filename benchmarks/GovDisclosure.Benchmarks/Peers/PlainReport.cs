using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A whole report in plain objects, in the shape of the JSON that this library writes.</summary>
public sealed class PlainReport
{
    public string Edition { get; set; } = "";

    public int? Year { get; set; }

    public PlainAgency Agency { get; set; } = new();

    public string Title { get; set; } = "";

    public string? Published { get; set; }

    public PlainSection Overview { get; set; } = new();

    public PlainTableSection<PlainActiveDisclosure> ActiveDisclosure { get; set; } = new();

    public PlainTableSection<PlainApplications> Applications { get; set; } = new();

    public PlainTableSection<PlainProceedings> Proceedings { get; set; } = new();

    public PlainSection Problems { get; set; } = new();

    public PlainSection OtherMatters { get; set; } = new();

    internal static PlainReport Of(AnnualReport report)
    {
        var plain = PlainCells.Fill(report, new PlainReport
        {
            Edition = report.Edition.Code,
            Year = report.Year,
            Agency = new PlainAgency { Name = report.Agency.Name, Kind = report.Agency.Kind.Code },
            Title = report.Title,
            Published = report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        foreach (var (section, narrative) in plain.Narratives())
        {
            narrative.AddRange(report[section].Paragraphs.Select(paragraph =>
                new PlainParagraph { Level = paragraph.Level, Text = paragraph.Text }));
        }

        return plain;
    }

    /// <summary>Throws unless this object holds what the report holds.</summary>
    internal void RequireSame(string peer, AnnualReport report)
    {
        PlainCells.RequireSame(peer, report, this);
        var expected = Of(report);
        Agreement.Require(
            (Edition, Year, Title, Published, Agency.Name, Agency.Kind)
                == (expected.Edition, expected.Year, expected.Title, expected.Published, expected.Agency.Name, expected.Agency.Kind),
            $"{peer} reads the head");
        foreach (var (section, narrative) in Narratives())
        {
            Agreement.Require(
                narrative.Select(paragraph => (paragraph.Text, paragraph.Level))
                    .SequenceEqual(report[section].Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Level))),
                $"{peer} reads the narrative of {section.Code}");
        }
    }

    private IEnumerable<(ReportSection Section, List<PlainParagraph> Narrative)> Narratives() =>
    [
        (ReportSection.Overview, Overview.Narrative),
        (ReportSection.ActiveDisclosure, ActiveDisclosure.Narrative),
        (ReportSection.Applications, Applications.Narrative),
        (ReportSection.Proceedings, Proceedings.Narrative),
        (ReportSection.Problems, Problems.Narrative),
        (ReportSection.OtherMatters, OtherMatters.Narrative),
    ];
}
