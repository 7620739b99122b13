using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Comments;

/// <summary>Tells which text of the report a finding is about.</summary>
internal static class NarrativePlace
{
    private const string Paragraph = ".narrative[";

    /// <summary>The section and the paragraph of its narrative, as far as the finding names them.</summary>
    public static (ReportSection? Section, int? Paragraph) Of(Finding finding)
    {
        var name = finding.Location?.Path ?? finding.Left.FirstOrDefault()?.Name ?? "";
        var section = ReportSection.All.FirstOrDefault(section => IsWithin(name, section.Code));
        if (section is null)
        {
            return (null, null);
        }

        var rest = name.AsSpan(section.Code.Length);
        return (section,
            rest.StartsWith(Paragraph, StringComparison.Ordinal) ? Number(rest[Paragraph.Length..]) : null);
    }

    private static bool IsWithin(string name, string code) =>
        name.StartsWith(code, StringComparison.Ordinal) && (name.Length == code.Length || name[code.Length] is '.' or '/');

    private static int? Number(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
