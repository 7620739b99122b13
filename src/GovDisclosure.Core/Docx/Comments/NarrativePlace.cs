using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Comments;

/// <summary>Tells which text of the report a finding is about.</summary>
internal static class NarrativePlace
{
    private const string Paragraph = ".narrative[";

    private static readonly string Preface = ReportHead.Preface.FullCode;

    /// <summary>The section and the paragraph of its narrative, as far as the finding names them.</summary>
    public static (ReportSection? Section, int? Paragraph) Of(Finding finding)
    {
        var name = NameOf(finding);
        var section = ReportSection.All.FirstOrDefault(section => IsWithin(name, section.Code));
        if (section is null)
        {
            return (null, null);
        }

        var rest = name.AsSpan(section.Code.Length);
        return (section,
            rest.StartsWith(Paragraph, StringComparison.Ordinal) ? Number(rest[Paragraph.Length..]) : null);
    }

    /// <summary>Whether it is the preface, or one of its paragraphs.</summary>
    public static bool IsPreface(Finding finding) => NameOf(finding) is var name && (name == Preface || name.StartsWith(Preface + "[", StringComparison.Ordinal));

    /// <summary>The paragraph of the preface, as far as a finding on the preface names it.</summary>
    public static int? ParagraphOfPreface(Finding finding) =>
        NameOf(finding).AsSpan(Preface.Length) is ['[', .. var number] ? Number(number) : null;

    private static string NameOf(Finding finding) => finding.Location?.Path ?? finding.Left.FirstOrDefault()?.Name ?? "";

    private static bool IsWithin(string name, string code) =>
        name.StartsWith(code, StringComparison.Ordinal) && (name.Length == code.Length || name[code.Length] is '.' or '/');

    private static int? Number(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
