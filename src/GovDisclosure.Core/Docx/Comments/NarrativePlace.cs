using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Comments;

/// <summary>Tells which text of the report a finding is about.</summary>
internal static class NarrativePlace
{
    // A path counts paragraphs from 0 in brackets; the name of a value counts them from 1 after a slash.
    private const string FromZero = ".narrative[";
    private const string FromOne = ".narrative/";

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
            rest.StartsWith(FromZero, StringComparison.Ordinal) ? Number(rest[FromZero.Length..])
            : rest.StartsWith(FromOne, StringComparison.Ordinal) && Number(rest[FromOne.Length..]) is { } number ? number - 1
            : null);
    }

    private static bool IsWithin(string name, string code) =>
        name.StartsWith(code, StringComparison.Ordinal) && (name.Length == code.Length || name[code.Length] == '.');

    private static int? Number(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
