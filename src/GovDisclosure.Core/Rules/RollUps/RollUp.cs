using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>汇总: adds up the tables of the reports of children, cell by cell and exactly, for any number of reports in any order.</summary>
/// <remarks>
/// Reports are not kept. Partial roll-ups can be made in parallel, one a thread, and merged in any order: the result is always the same.
/// A roll-up remembers the names of the children, so that it can tell who is missing or comes twice; see <see cref="OfDistinct"/> for constant memory.
/// Not safe for use by several threads.
/// </remarks>
public sealed class RollUp
{
    /// <summary>No roll-up is merged or read to have seen more reports than this. The sum of so many counts, however great, is still an exact decimal.</summary>
    internal const long MostReports = 8_000_000_000;

    private readonly CountSums _counts = new();
    private readonly AmountSum[] _amounts = [.. Enumerable.Range(0, CellSlots.Amounts).Select(_ => new AmountSum())];
    private readonly ChildNotes _notes = new();
    private readonly ImmutableArray<AmountCell> _amountCells;
    private readonly Edition _edition;

    /// <summary>Starts a roll-up of any children, each of which is to come once.</summary>
    /// <param name="year">The report year. Reports of another year, or on another edition of the form than the year's, are not added.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 2019, when the form did not exist, or after 9999.</exception>
    public RollUp(int year)
        : this(year, new ChildNames())
    {
    }

    /// <summary>Starts a roll-up of the children on a list. Then it is known who is missing, and reports of others are not added.</summary>
    /// <param name="year">The report year. Reports of another year, or on another edition of the form than the year's, are not added.</param>
    /// <param name="children">The full names of the children, compared exactly. The parent's own office is one of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 2019, when the form did not exist, or after 9999.</exception>
    /// <exception cref="ArgumentException">A name is empty or comes twice.</exception>
    public RollUp(int year, IEnumerable<string> children)
        : this(year, new ChildNames(children ?? throw new ArgumentNullException(nameof(children))))
    {
    }

    internal RollUp(int year, ChildNames children)
    {
        Year = year;
        _edition = new AnnualReportBuilder(year) { Year = year }.Edition;
        _amountCells = [.. StatutoryForm.Of(_edition).Cells.OfType<AmountCell>()];
        Children = children;
    }

    /// <summary>报告年度: the year of the reports.</summary>
    public int Year { get; }

    /// <summary>格式版本: the edition of the form that governs the year.</summary>
    public Edition Edition => _edition;

    /// <summary>How many reports were added.</summary>
    public long Reports { get; internal set; }

    /// <summary>Whether every child was added and none twice, as far as that is known: nobody on the list is missing; without a list, nothing was refused. Without a single report it is not.</summary>
    public bool IsComplete =>
        Reports > 0 && !HasDoubtfulNames && (Children.HasList ? !Children.Missing.Any() : !HasOthers);

    internal ChildNames Children { get; }

    internal CountSums Counts => _counts;

    internal ReadOnlySpan<AmountSum> Amounts => _amounts;

    internal ChildNotes Notes => _notes;

    /// <summary>How many reports were added or refused.</summary>
    internal long Seen => Reports + OtherYear.Count + OtherEdition.Count + Undated.Count + Unexpected.Count;

    /// <summary>Whether a child was, or may have been, added twice: then the sums are of no use.</summary>
    internal bool HasDoubtfulNames => Children.Unnamed > 0 || Children.HasRepeated;

    /// <summary>Whether a report was refused for its year or its edition.</summary>
    internal bool HasOthers => OtherYear.Count + OtherEdition.Count + Undated.Count > 0;

    internal NamedCount OtherYear { get; } = new();

    internal NamedCount OtherEdition { get; } = new();

    internal NamedCount Undated { get; } = new();

    internal NamedCount Unexpected { get; } = new();

    /// <summary>Starts a roll-up for which the caller vouches that no child comes twice, such as rows of a database with a unique key. It needs constant memory.</summary>
    /// <param name="year">The report year. Reports of another year, or on another edition of the form than the year's, are not added.</param>
    /// <returns>The roll-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 2019, when the form did not exist, or after 9999.</exception>
    public static RollUp OfDistinct(int year) => new(year, ChildNames.Distinct());

    /// <summary>Adds a report. A child that comes twice is added twice, because nobody knows which report is right; <see cref="Check()"/> says so.</summary>
    /// <param name="report">The report of a child.</param>
    /// <returns>Whether it was added. It is not if its year, its edition or its organ is another; <see cref="Check()"/> says so.</returns>
    public bool Add(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var refused = report.Year is null ? Undated
            : report.Year != Year ? OtherYear
            : report.Edition != _edition ? OtherEdition
            : Children.TryAdd(report.Agency.Name) ? null
            : Unexpected;
        if (refused is not null)
        {
            refused.Add(report.Agency.Name + Differing(report));
            return false;
        }

        Reports++;
        if (!_counts.TryAdd(report.Counts))
        {
            _counts.AddWithCare(report.Counts);
            _notes.NoteCounts(report);
        }

        foreach (var cell in _amountCells)
        {
            var amount = report[cell];
            _amounts[cell.Slot].Add(amount ?? 0);
            _notes.Note(cell, amount, report.Agency);
        }

        return true;
    }

    /// <summary>Adds what another roll-up added. The other stays as it is.</summary>
    /// <param name="other">A roll-up of the same year that was started in the same way: with the same list, or without one.</param>
    /// <exception cref="ArgumentException">
    /// The year or the list is another, only one of them remembers names, or the other is this roll-up itself; or both together saw more than
    /// 8,000,000,000 reports.
    /// </exception>
    public void Merge(RollUp other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this || other.Year != Year || !Children.CanMerge(other.Children))
        {
            throw new ArgumentException("Only different roll-ups of the same year and the same children can be merged.", nameof(other));
        }

        if (other.Seen > MostReports - Seen)
        {
            throw new ArgumentException("Both together saw more reports than a roll-up can take. Look where the files come from that they were read from.", nameof(other));
        }

        Reports += other.Reports;
        _counts.Merge(other._counts);
        Children.Merge(other.Children);
        _notes.Merge(other._notes);
        OtherYear.Merge(other.OtherYear);
        OtherEdition.Merge(other.OtherEdition);
        Undated.Merge(other.Undated);
        Unexpected.Merge(other.Unexpected);
        for (var i = 0; i < _amounts.Length; i++)
        {
            _amounts[i].Merge(other._amounts[i]);
        }
    }

    /// <summary>Whether an organ is among the children: on the list, or added where there is no list. The organ that the sum is of must not be.</summary>
    /// <param name="name">The full name, compared exactly.</param>
    /// <returns><see langword="true"/> if it is. Never for a roll-up that remembers no names.</returns>
    public bool HasChild(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Children.Contains(name);
    }

    /// <summary>The sum of a cell over the reports that were added; blanks are left out.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The exact sum, which may be greater than a cell can hold; <see langword="null"/> for amounts whose sum has more than 28 digits.</returns>
    /// <exception cref="ArgumentException">The edition does not print the cell.</exception>
    public decimal? KnownSum(Cell cell) =>
        Require(cell) is CountCell count ? (decimal)_counts[count.Slot] : _amounts[cell.Slot].ToDecimal();

    /// <summary>How many of the reports that were added leave a cell blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number of reports.</returns>
    /// <exception cref="ArgumentException">The edition does not print the cell.</exception>
    public long BlanksIn(Cell cell) => _notes.BlanksIn(Require(cell))?.Count ?? 0;

    /// <summary>The report of the parent that follows from its children: tables only.</summary>
    /// <remarks>
    /// A cell is blank where a child left it blank or where its sum is too great for it. All are blank unless <see cref="IsComplete"/>, or if
    /// the parent is among its own children; see <see cref="KnownSum"/> then.
    /// </remarks>
    /// <param name="parent">The organ that the report is of.</param>
    /// <returns>The report.</returns>
    public AnnualReport ToReport(Agency parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        var builder = new AnnualReportBuilder(Year) { Agency = parent };
        if (IsComplete && !Children.Contains(parent.Name))
        {
            foreach (var cell in StatutoryForm.Of(_edition).Cells.Where(cell => BlanksIn(cell) == 0 && Fits(cell)))
            {
                if (cell is AmountCell amount)
                {
                    builder[amount] = KnownSum(cell);
                }
                else
                {
                    builder[(CountCell)cell] = (long)_counts[cell.Slot];
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Says what is wrong with the children, or unknown, by the <see cref="RuleSet.Statutory"/> rules: who is missing or comes twice, what was not added, which sums are unknown or too great.</summary>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public CheckResult Check() => Check(RuleSet.Statutory);

    /// <summary>Says what is wrong with the children, or unknown.</summary>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public CheckResult Check(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return RollUpComparison.CheckChildren(this, rules, Agency.Unknown);
    }

    /// <summary>Says what is wrong with the children of a parent whose report is not at hand. In addition to <see cref="Check(RuleSet)"/> it finds the parent's own report among them.</summary>
    /// <param name="rules">The rules to apply.</param>
    /// <param name="parent">The organ that the sum is of. Names are compared exactly; without a name nothing more is found.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public CheckResult Check(RuleSet rules, Agency parent)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(parent);
        return RollUpComparison.CheckChildren(this, rules, parent);
    }

    /// <summary>Compares the report of the parent with its children, by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="parent">The report of the parent.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public CheckResult Compare(AnnualReport parent) => Compare(parent, RuleSet.Statutory);

    /// <summary>Compares the report of the parent with its children, cell by cell. If children are missing, only the lower bound is checked and the rest is unknown.</summary>
    /// <param name="parent">The report of the parent.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public CheckResult Compare(AnnualReport parent, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(rules);
        return RollUpComparison.Compare(this, parent, rules);
    }

    internal bool Fits(Cell cell) =>
        cell is AmountCell ? _amounts[cell.Slot].ToDecimal() is not null
        : _counts[cell.Slot] <= long.MaxValue && _counts[cell.Slot] > CellStore.Blank;

    /// <summary>The sum with all its digits.</summary>
    internal string SumText(Cell cell) =>
        cell is AmountCell ? _amounts[cell.Slot].ToString() : _counts[cell.Slot].ToString(CultureInfo.InvariantCulture);

    /// <summary>The names of the first who left a cell blank, or <see langword="null"/> if there are none.</summary>
    internal string? BlankNames(Cell cell) => _notes.BlanksIn(cell)?.Names;

    /// <summary>Who states a negative number where it has no meaning; <see langword="null"/> if nobody does.</summary>
    internal NamedValues? NegativesIn(Cell cell) => _notes.NegativesIn(cell);

    // What of a refused report is another, to be told behind the name of its organ.
    private string Differing(AnnualReport report) =>
        report.Year is not { } year ? ""
        : year != Year ? string.Create(CultureInfo.InvariantCulture, $"（{year}）")
        : report.Edition != _edition ? $"（{report.Edition.Notice}）"
        : "";

    private Cell Require(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Editions.Contains(_edition)
            ? cell
            : throw new ArgumentException($"'{cell.Code}' is not printed on the {_edition.Code} form ({_edition.Notice}).", nameof(cell));
    }
}
