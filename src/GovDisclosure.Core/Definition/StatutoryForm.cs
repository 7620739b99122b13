using System.Collections.Frozen;

namespace GovDisclosure.Definition;

/// <summary>《政府信息公开工作年度报告格式》: the whole form of one edition, as data, in printed order.</summary>
public sealed class StatutoryForm
{
    private static readonly ImmutableArray<StatutoryForm> Forms = [.. Edition.All.Select(edition => new StatutoryForm(edition))];

    /// <summary>跨年关系: all arithmetic between the reports of two years that follow one another, in a fixed order.</summary>
    public static readonly ImmutableArray<YearRelation> AcrossYears = [.. ApplicationRow.AcrossYears(), .. ActiveDisclosure.AcrossYears()];

    private static readonly ImmutableArray<ImmutableArray<ComparableCells>> Comparable =
        [.. from before in Forms from after in Forms select ComparableOf(before, after)];

    private readonly FrozenDictionary<string, Cell> _cells;

    private StatutoryForm(Edition edition)
    {
        Edition = edition;
        Tables = [ActiveDisclosure.In(edition), ApplicationRow.In(edition), Proceeding.In(edition)];
        Cells = [.. Tables.SelectMany(table => table.Cells)];
        Relations = [.. Tables.SelectMany(table => table.Relations)];
        Totals = OrderTotals(Relations);
        _cells = Cells.ToFrozenDictionary(cell => cell.Code, StringComparer.Ordinal);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The six sections.</summary>
    public ImmutableArray<ReportSection> Sections { get; } = ReportSection.All;

    /// <summary>The three tables.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>Every cell that takes a number: 200 in the 2021 form, 198 in the 2019 form.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>All arithmetic between the cells, table by table.</summary>
    public ImmutableArray<CellRelation> Relations { get; }

    /// <summary>One relation for each total, ordered so that the parts of a total come before it.</summary>
    internal ImmutableArray<CellRelation> Totals { get; }

    /// <summary>The form of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The form.</returns>
    public static StatutoryForm Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Forms[edition.Index];
    }

    /// <summary>可比项: what can be compared between two reports, in printed order; rows that one edition divides come last.</summary>
    /// <param name="before">The edition of the earlier report.</param>
    /// <param name="after">The edition of the later report.</param>
    /// <returns>The cells that count the same things.</returns>
    public static ImmutableArray<ComparableCells> ComparableBetween(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Comparable[(before.Index * Edition.All.Length) + after.Index];
    }

    /// <summary>The title that most reports bear: the organ, the year, 政府信息公开工作年度报告.</summary>
    /// <param name="agencyName">The full name of the organ.</param>
    /// <param name="reportYear">The report year, or <see langword="null"/> while it is not known.</param>
    /// <returns>The title, in Chinese.</returns>
    public static string Title(string agencyName, int? reportYear)
    {
        var year = reportYear is { } number ? number.ToString(CultureInfo.InvariantCulture) + "年" : "";
        return $"{agencyName}{year}政府信息公开工作年度报告";
    }

    /// <summary>The table that a section prints.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The table, or <see langword="null"/> for a section of narrative only.</returns>
    public FormTable? TableOf(ReportSection section) => Tables.FirstOrDefault(table => table.Section == section);

    /// <summary>Finds a cell of this edition by its <see cref="Cell.Code"/>.</summary>
    /// <param name="code">The code, compared exactly.</param>
    /// <returns>The cell, or <see langword="null"/> when this edition has none of that code.</returns>
    public Cell? FindCell(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _cells.GetValueOrDefault(code);
    }

    private static ImmutableArray<ComparableCells> ComparableOf(StatutoryForm before, StatutoryForm after) =>
    [
        .. after.Cells.Where(cell => cell.Editions.Contains(before.Edition)).Select(cell => new ComparableCells([cell], [cell])),
        .. from divided in ApplicationRow.DividedCells()
           from pair in new[] { divided, new ComparableCells(divided.After, divided.Before) }
           where before.Prints(pair.Before) && !after.Prints(pair.Before) && after.Prints(pair.After)
           select pair,
    ];

    private bool Prints(ImmutableArray<Cell> cells) => cells.All(cell => cell.Editions.Contains(Edition));

    private static ImmutableArray<CellRelation> OrderTotals(ImmutableArray<CellRelation> relations)
    {
        var waiting = relations.Where(relation => relation.IsTotal).DistinctBy(relation => relation.Left[0]).ToList();
        var ordered = ImmutableArray.CreateBuilder<CellRelation>(waiting.Count);
        var known = new HashSet<Cell>();
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(relation => relation.Right.All(cell => !cell.IsTotal || known.Contains(cell)));
            ordered.AddRange(ready);
            known.UnionWith(ready.Select(relation => relation.Left[0]));
            if (waiting.RemoveAll(relation => known.Contains(relation.Left[0])) == 0)
            {
                throw new InvalidOperationException("The totals of the form depend on each other in a circle.");
            }
        }

        return ordered.MoveToImmutable();
    }
}
