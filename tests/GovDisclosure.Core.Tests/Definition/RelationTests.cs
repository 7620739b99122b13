using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>The arithmetic of the form: which sums there are. What they can tell is proved in Proofs.</summary>
public class RelationTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Fact]
    public void There_are_as_many_sums_balances_and_stocks_as_the_form_implies()
    {
        Assert.Equal([25, 7, 7, 3, 2, 0, 0, 7, 7], Numbers(Edition.Form2021));
        Assert.Equal([23, 7, 7, 3, 0, 5, 2, 7, 7], Numbers(Edition.Form2019));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Row_totals_add_the_six_kinds_of_applicants(Edition edition)
    {
        var rows = Table(edition, 3).GroupBy(cell => cell.Row);
        Assert.Equal(
            rows.Select(row => Describe([row.Single(cell => cell.Column.EndsWith("/总计", StringComparison.Ordinal))], row.Where(cell => !cell.Column.EndsWith("/总计", StringComparison.Ordinal)))),
            Of(edition, RelationKind.ApplicantTotal));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Outcome_totals_add_every_outcome_of_their_column(Edition edition)
    {
        var columns = Table(edition, 3).Where(cell => cell.Row.StartsWith("三、", StringComparison.Ordinal)).GroupBy(cell => cell.Column);
        Assert.Equal(
            columns.Select(column => Describe([column.Last()], column.SkipLast(1))),
            Of(edition, RelationKind.OutcomeTotal));
        Assert.All(columns, column => Assert.EndsWith("（七）总计", column.Last().Row, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Balances_say_what_the_form_prints_item_one_and_two_equal_item_three_and_four(Edition edition)
    {
        var columns = Table(edition, 3).GroupBy(cell => cell.Column);
        PrintedCell Item(IEnumerable<PrintedCell> column, string numeral) =>
            column.Last(cell => cell.Row.StartsWith(numeral + "、", StringComparison.Ordinal));
        Assert.Equal(
            columns.Select(column => Describe([Item(column, "一"), Item(column, "二")], [Item(column, "三"), Item(column, "四")])),
            Of(edition, RelationKind.Balance));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Totals_of_table_four_add_the_four_results_of_their_proceeding(Edition edition) =>
        Assert.Equal(
            Table(edition, 4).Chunk(5).Select(group => Describe([group[4]], group[..4])),
            Of(edition, RelationKind.ResultTotal));

    [Fact]
    public void Stocks_compare_what_is_in_force_and_repealed_with_what_was_issued() =>
        Assert.Equal(
            Table(Edition.Form2021, 2).Where(cell => cell.Caption == "第二十条第（一）项").Chunk(3).Select(row => Describe([row[2], row[1]], [row[0]])),
            Of(Edition.Form2021, RelationKind.OpeningStock));

    [Fact]
    public void Items_are_those_of_the_year_before_and_their_change() =>
        Assert.Equal(
            Table(Edition.Form2019, 2).Where(cell => cell.Column is "上一年项目数量" or "本年增/减").Chunk(2).Select(row => Describe(row, [])),
            Of(Edition.Form2019, RelationKind.ItemStock));

    [Fact]
    public void Documents_disclosed_in_all_are_compared_with_those_newly_disclosed() =>
        Assert.Equal(
            Table(Edition.Form2019, 2).Where(cell => cell.Caption == "第二十条第（一）项").Chunk(3).Select(row => Describe([row[2]], [row[1]])),
            Of(Edition.Form2019, RelationKind.DisclosedStock));

    [Theory, MemberData(nameof(Editions))]
    public void What_is_carried_out_is_compared_with_what_came_in(Edition edition)
    {
        var columns = Table(edition, 3).GroupBy(cell => cell.Column).Select(column => column.ToList()).ToList();
        Assert.Equal(columns.Select(column => Describe([column[0], column[1]], [column[^1]])), Of(edition, RelationKind.OpenApplications));
        Assert.Equal(columns.Select(column => Describe([column[0]], [column[^1]])), Of(edition, RelationKind.NewApplications));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Each_total_has_one_way_to_be_computed_and_its_parts_come_first(Edition edition)
    {
        var form = StatutoryForm.Of(edition);
        var known = form.Cells.Where(cell => !cell.IsTotal).ToHashSet<Cell>();
        Assert.All(form.Totals, total =>
        {
            Assert.Superset(total.Right.ToHashSet<Cell>(), known);
            Assert.True(known.Add(total.Left.Single()));
        });
        Assert.Equal(form.Cells.ToHashSet(), known);
    }

    private static IEnumerable<int> Numbers(Edition edition) =>
        Enum.GetValues<RelationKind>().Select(kind => Of(edition, kind).Count());

    private static IReadOnlyList<PrintedCell> Table(Edition edition, int section) => PrintedPage.Of(edition).Table(section);

    private static IEnumerable<string> Of(Edition edition, RelationKind kind) =>
        StatutoryForm.Of(edition).Relations.Where(relation => relation.Kind == kind).Select(relation =>
            $"{string.Join(" + ", relation.Left.Select(cell => Name(cell, edition)))} = {string.Join(" + ", relation.Right.Select(cell => Name(cell, edition)))}");

    private static string Describe(IEnumerable<PrintedCell> left, IEnumerable<PrintedCell> right) =>
        $"{string.Join(" + ", left.Select(cell => $"[{cell.Row} {cell.Column}]"))} = {string.Join(" + ", right.Select(cell => $"[{cell.Row} {cell.Column}]"))}";

    private static string Name(CountCell cell, Edition edition)
    {
        var row = string.Join('/', cell.Row.Path.Select(element => element.LabelIn(edition)));
        var column = string.Join('/', cell.Column.Path.Select(element => element.LabelIn(edition)));
        return cell.Section.Number == 4 ? $"[ {row}/{column}]" : $"[{row} {column}]";
    }
}
