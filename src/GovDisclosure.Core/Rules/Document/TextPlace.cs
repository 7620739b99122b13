using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Document;

/// <summary>Where a text stands in a report. The words for it are made only for a finding.</summary>
/// <param name="Section">The section, or <see langword="null"/> for the title and the preface.</param>
/// <param name="Index">The paragraph of the section or of the preface, or the place of the label in reading order, from 0; ‑1 for the section as a whole and for the title.</param>
/// <param name="LabelPath">The path of the count whose label it is, or <see langword="null"/> for narrative.</param>
internal readonly record struct TextPlace(ReportSection? Section, int Index = -1, string? LabelPath = null)
{
    /// <summary>The path, as in JSON. It never repeats the text itself.</summary>
    public string Path => Section is null ? (Index < 0 ? ReportHead.Title.FullCode : Invariant($"{ReportHead.Preface.FullCode}[{Index}]"))
        : Index < 0 ? Section.Code
        : LabelPath is not null ? $"{LabelPath}.label"
        : Invariant($"{Section.Code}.narrative[{Index}]");

    /// <summary>The place as a finding cites it.</summary>
    public FindingValue ToValue() => new(Path, Label, null);

    /// <summary>The place of the text as a whole.</summary>
    public SourceLocation ToLocation() => new(Path);

    /// <summary>The place of one character, counted from 0.</summary>
    public SourceLocation At(int position) => new(Path, Character: position + 1);

    private string Label => Section is null ? (Index < 0 ? ReportHead.Title.Label : Invariant($"{ReportHead.Preface.Label}第{Index + 1}段"))
        : Index < 0 ? Section.Label
        : LabelPath is not null ? Invariant($"{Section.Label}分类数量第{Index + 1}项")
        : Invariant($"{Section.Label}第{Index + 1}段");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
