using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Document;

/// <summary>Where a text stands in a report. The words for it are made only for a finding.</summary>
/// <param name="Section">The section, or <see langword="null"/> for the title.</param>
/// <param name="Index">The paragraph of the section or the count of its tree, from 0; ‑1 for the section as a whole.</param>
/// <param name="IsLabel">Whether it is the label of a disclosure count.</param>
internal readonly record struct TextPlace(ReportSection? Section, int Index = -1, bool IsLabel = false)
{
    /// <summary>The place as a finding cites it. It never repeats the text itself.</summary>
    public FindingValue ToValue() => new(Name, Label, null);

    /// <summary>The place of one character, as a finding cites it: counted from 1.</summary>
    public FindingValue At(int position) =>
        new(Invariant($"{Name}/{position + 1}"), Invariant($"{Label}第{position + 1}字"), null);

    private string Name => Section is null ? "title"
        : Index < 0 ? Section.Code
        : Invariant($"{Section.Code}.{(IsLabel ? "disclosures" : "narrative")}/{Index + 1}");

    private string Label => Section is null ? "报告标题"
        : Index < 0 ? Section.Label
        : Invariant($"{Section.Label}{(IsLabel ? "分类数量" : "")}第{Index + 1}{(IsLabel ? "项" : "段")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
