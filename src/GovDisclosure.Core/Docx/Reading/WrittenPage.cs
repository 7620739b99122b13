using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>
/// The page that the writer makes of a report, to be compared with the one that a document shows. The hash in the attached facts binds
/// them to a page, but whoever changes either can make it again.
/// </summary>
internal static class WrittenPage
{
    /// <summary>Whether a page says of a report all that a page can say, and nothing else.</summary>
    /// <param name="report">The report.</param>
    /// <param name="shown">What the page shows.</param>
    public static bool Shows(AnnualReport report, VisibleText shown) =>
        PageLayout.All.Any(layout => IsWritten(report, layout, shown));

    private static bool IsWritten(AnnualReport report, PageLayout layout, VisibleText shown)
    {
        using var written = new VisibleText();
        using var xml = new XmlOutput(Stream.Null) { Visible = written };
        BodyMarkup.Of(layout, report.Edition, xml).Write(report, ReportFrame.Of(report));
        return written.Bytes.SequenceEqual(shown.Bytes);
    }
}
