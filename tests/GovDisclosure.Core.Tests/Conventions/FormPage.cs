using System.Globalization;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the reference page of one edition of the form.</summary>
internal static class FormPage
{
    public static string Of(Edition edition)
    {
        var form = StatutoryForm.Of(edition);
        var page = new StringBuilder();
        var years = edition.LastYear is { } last ? $"{edition.FirstYear} to {last}" : $"from {edition.FirstYear}";
        page.Append(CultureInfo.InvariantCulture, $"# The {edition.Code} form\n\n{edition.Notice}, report years {years}. {form.Cells.Length} cells. This page is made from the definition.\n\nThe code of a cell joins those of section, row and column, such as `{form.Cells[0].Code}`. A cell is a total if its row or its column is one; all others are entered. Articles are those of 《中华人民共和国政府信息公开条例》; a dash where the law names none.\n");
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

        page.Append("\n| row | code | number | article |\n|---|---|---|---|\n");
        foreach (var row in block.Cells.GroupBy(cell => cell.Row))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Path(row.Key, edition)} | `{row.Key.Code}` | {Kind(row)} | {Articles(row.Key.Basis ?? block.Caption?.Basis)} |\n");
        }

        page.Append("\n| column | code | number | unit |\n|---|---|---|---|\n");
        foreach (var column in block.Cells.GroupBy(cell => cell.Column))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Path(column.Key, edition)} | `{column.Key.Code}` | {Kind(column)} | {string.Join('、', column.Select(cell => cell.Unit).Distinct())} |\n");
        }
    }

    private static void AppendRelations(StringBuilder page, Edition edition, FormTable table)
    {
        var totals = table.Cells.Count(cell => cell.IsTotal);
        page.Append(CultureInfo.InvariantCulture, $"\n### Arithmetic\n\n{table.Cells.Length} cells: {table.Cells.Length - totals} entered, {totals} totals.\n");
        foreach (var kind in table.Relations.GroupBy(relation => relation.Kind))
        {
            var rule = RuleOf(kind.Key);
            page.Append(CultureInfo.InvariantCulture, $"\n**{kind.Key}**, {kind.Count()} times, rule [{rule.Id}](../rules/{rule.Id}.md): {rule.Statement.English} The first:\n\n> {Example(kind.First(), edition)}\n");
        }
    }

    private static RuleDescriptor RuleOf(RelationKind kind) =>
        LibraryRules.WithinReport.OfType<RelationRule>().Single(rule => rule.Kind == kind).Descriptor;

    // A cell is a total if its row or its column is one.
    private static string Kind(IEnumerable<Cell> line) => line.All(cell => cell.IsTotal) ? "total" : "entered";

    private static string Example(CellRelation relation, Edition edition) =>
        $"{Side(relation.Left, edition)} {(relation.IsEquality ? "=" : "≥")} {Side(relation.Right, edition)}";

    private static string Side(IEnumerable<CountCell> cells, Edition edition) =>
        cells.Any() ? string.Join(" + ", cells.Select(cell => $"{cell.Row.LabelIn(edition)}/{cell.Column.LabelIn(edition)}")) : "0";

    private static string Path(FormElement element, Edition edition)
    {
        var label = element.LabelIn(edition);
        return element.Parent is { } parent ? $"{Path(parent, edition)} › {label}" : label;
    }

    private static string Articles(LegalBasis? basis) => basis is null
        ? "—"
        : string.Join("、", basis.Articles.Select(article => article.Chinese).Concat(basis.Documents));
}
