using System.Globalization;
using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the reference page of one edition of the form.</summary>
internal static class FormPage
{
    public static string Of(Edition edition)
    {
        var form = StatutoryForm.Of(edition);
        var page = new StringBuilder();
        var years = edition.LastYear is { } last ? $"{edition.FirstYear} to {last}" : $"from {edition.FirstYear}";
        page.Append(CultureInfo.InvariantCulture, $"# The {edition.Code} form\n\n{edition.Notice}, report years {years}. {form.Cells.Length} cells. This page is made from the definition.\n");
        foreach (var section in form.Sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {section.LabelIn(edition)}\n\nCode `{section.Code}`. {section.Basis!.Chinese}.\n");
            if (form.TableOf(section) is { } table)
            {
                foreach (var block in table.Blocks)
                {
                    AppendBlock(page, edition, block);
                }

                AppendRelations(page, edition, table);
            }
        }

        return page.ToString();
    }

    private static void AppendBlock(StringBuilder page, Edition edition, FormBlock block)
    {
        if (block.Caption is { } caption)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {caption.LabelIn(edition)}\n\n{caption.Basis!.Chinese}.\n");
        }

        page.Append("\n| row | code | article |\n|---|---|---|\n");
        foreach (var row in block.Cells.Select(cell => cell.Row).Distinct())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Path(row, edition)} | `{row.Code}` | {Articles(row)} |\n");
        }

        page.Append("\n| column | code | unit |\n|---|---|---|\n");
        foreach (var cell in block.Cells.DistinctBy(cell => cell.Column))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Path(cell.Column, edition)} | `{cell.Column.Code}` | {cell.Unit} |\n");
        }
    }

    private static void AppendRelations(StringBuilder page, Edition edition, FormTable table)
    {
        var totals = table.Cells.Count(cell => cell.IsTotal);
        page.Append(CultureInfo.InvariantCulture, $"\n{table.Cells.Length} cells: {table.Cells.Length - totals} entered, {totals} totals.\n");
        if (table.Relations.IsEmpty)
        {
            return;
        }

        page.Append("\n| arithmetic | checks | example |\n|---|---|---|\n");
        foreach (var kind in table.Relations.GroupBy(relation => relation.Kind))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {Example(kind.First(), edition)} |\n");
        }
    }

    private static string Example(CellRelation relation, Edition edition) =>
        $"{Side(relation.Left, edition)} {(relation.IsEquality ? "=" : "≥")} {Side(relation.Right, edition)}";

    private static string Side(IEnumerable<CountCell> cells, Edition edition) =>
        string.Join(" + ", cells.Select(cell => $"{cell.Row.LabelIn(edition)}/{cell.Column.LabelIn(edition)}"));

    private static string Path(FormElement element, Edition edition)
    {
        var label = element.LabelIn(edition);
        return element.Parent is { } parent ? $"{Path(parent, edition)} › {label}" : label;
    }

    private static string Articles(FormElement row) => row.Basis is { } basis
        ? string.Join("、", basis.Articles.Select(article => article.Chinese).Concat(basis.Documents))
        : "";
}
