using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>A value that a finding cites, with its place in the report.</summary>
/// <param name="Name">The code of the cell, or the path of a value that is no cell of the form.</param>
/// <param name="Label">The label for people, in Chinese.</param>
/// <param name="Value">The value as reported, or <see langword="null"/> for a blank.</param>
/// <param name="Cell">The cell of the form, or <see langword="null"/> for a value elsewhere, such as in section one.</param>
public sealed record FindingValue(string Name, string Label, decimal? Value, Cell? Cell = null)
{
    /// <summary>A cell, with its label in an edition.</summary>
    internal static FindingValue Of(Cell cell, Edition edition) => new(cell.Code, cell.LabelIn(edition), null, cell);

    /// <summary>A cell, with its label in the latest edition that prints it.</summary>
    internal static FindingValue Of(Cell cell) => Of(cell, Edition.All.Last(cell.Editions.Contains));

    /// <summary>A figure of the fees.</summary>
    internal static FindingValue Of(FeeFigure figure, decimal? value = null) => new(figure.FullCode, figure.FullLabel, value);

    /// <summary>Something that the text of a section must speak of.</summary>
    internal static FindingValue Of(NarrativeTopic topic, Edition edition) =>
        new($"{topic.Section.Code}/{topic.Code}", $"{topic.Section.LabelIn(edition)}/{topic.LabelIn(edition)}", null);

    /// <summary>A rule, where a finding is about what the rule found.</summary>
    internal static FindingValue Of(RuleDescriptor rule) => new(rule.Id, $"{rule.Id} {rule.Title.Chinese}", null);

    /// <summary>Something that a report says about itself.</summary>
    internal static FindingValue Of(ReportHead head, decimal? value = null) => new(head.FullCode, head.Label, value);
}
