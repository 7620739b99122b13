using GovDisclosure.Definition;

namespace GovDisclosure.Model;

/// <summary>《政府信息公开工作年度报告》: one annual report, immutable. Reports with the same contents are equal.</summary>
/// <remarks>
/// Numbers are read with the definition of the form as the key; a blank cell is <see langword="null"/>, never zero.
/// Totals are kept as reported, even where they are wrong. Use <see cref="AnnualReportBuilder"/> to make a report. 条例第五十条.
/// </remarks>
public sealed class AnnualReport : IEquatable<AnnualReport>
{
    private readonly CellStore _cells;
    private readonly ImmutableArray<Narrative> _narratives;

    internal AnnualReport(AnnualReportBuilder builder, CellStore cells, ImmutableArray<Narrative> narratives)
    {
        _cells = cells;
        _narratives = narratives;
        Agency = builder.Agency;
        Year = builder.Year;
        Published = builder.Published;
        Title = builder.Title ?? StatutoryForm.Title(Agency.Name, Year);
        Disclosures = builder.Disclosures;
        Fees = builder.Fees;
        Preface = builder.Preface;
    }

    /// <summary>报告机关: the organ that reports.</summary>
    public Agency Agency { get; }

    /// <summary>报告年度: the year that the report is about, or <see langword="null"/> on a form to be filled in.</summary>
    public int? Year { get; }

    /// <summary>格式版本: the edition of the form that the report is made on.</summary>
    public Edition Edition => _cells.Edition;

    /// <summary>发布日期: the date of publication, if stated (条例第四十九条).</summary>
    public DateOnly? Published { get; }

    /// <summary>标题: the title as printed, in one line.</summary>
    public string Title { get; }

    /// <summary>前言: the text between the title and section one; empty where there is none.</summary>
    public Narrative Preface { get; }

    /// <summary>主动公开信息数量: the numbers of section one by channel and category, if stated; empty otherwise.</summary>
    public ImmutableArray<DisclosureCount> Disclosures { get; }

    /// <summary>信息处理费: the fees that section six reports, or <see langword="null"/> if it states no figures.</summary>
    public ProcessingFees? Fees { get; }

    internal ReadOnlySpan<long> Counts => _cells.Counts;

    /// <summary>表三: a cell of table three, in 件.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <returns>The number, or <see langword="null"/> for a blank cell.</returns>
    /// <exception cref="ArgumentException">The edition of the report does not print the row.</exception>
    public long? this[ApplicationRow row, Applicant applicant]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(row);
            ArgumentNullException.ThrowIfNull(applicant);
            _cells.Require(row.Editions, row.Code, nameof(row));
            return _cells.GetCount(ApplicationRow.Slot(row, applicant));
        }
    }

    /// <summary>表四: a cell of table four, in 件.</summary>
    /// <param name="proceeding">The proceeding.</param>
    /// <param name="result">The result.</param>
    /// <returns>The number, or <see langword="null"/> for a blank cell.</returns>
    /// <exception cref="ArgumentException">The edition of the report does not print the proceeding.</exception>
    public long? this[Proceeding proceeding, CaseResult result]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(proceeding);
            ArgumentNullException.ThrowIfNull(result);
            _cells.Require(proceeding.Editions, proceeding.Code, nameof(proceeding));
            return _cells.GetCount(Proceeding.Slot(proceeding, result));
        }
    }

    /// <summary>A count of any table, such as <see cref="ActiveDisclosure.RulesIssued"/> of table two.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number, or <see langword="null"/> for a blank cell.</returns>
    /// <exception cref="ArgumentException">The edition of the report does not print the cell.</exception>
    public long? this[CountCell cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            _cells.Require(cell.Editions, cell.Code, nameof(cell));
            return _cells.GetCount(cell.Slot);
        }
    }

    /// <summary>An amount of table two, in 万元.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The amount, or <see langword="null"/> for a blank cell.</returns>
    /// <exception cref="ArgumentException">The edition of the report does not print the cell.</exception>
    public decimal? this[AmountCell cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            _cells.Require(cell.Editions, cell.Code, nameof(cell));
            return _cells.GetAmount(cell.Slot);
        }
    }

    /// <summary>Any cell, for code that walks the definition.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number in the unit of the cell, or <see langword="null"/> for a blank cell.</returns>
    /// <exception cref="ArgumentException">The edition of the report does not print the cell.</exception>
    public decimal? this[Cell cell] => cell is AmountCell amount ? this[amount] : this[(CountCell)cell];

    /// <summary>文字描述: the text of a section; empty where there is none.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The narrative.</returns>
    public Narrative this[ReportSection section]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(section);
            return _narratives[section.Number - 1];
        }
    }

    /// <summary>The text of a section, or the preface for <see langword="null"/>.</summary>
    internal Narrative TextOf(ReportSection? section) => section is null ? Preface : this[section];

    /// <summary>Starts a changed copy of this report.</summary>
    /// <returns>A builder that holds everything this report holds.</returns>
    public AnnualReportBuilder ToBuilder() => new(this, _cells.Clone(), _narratives);

    /// <summary>Whether two reports hold the same.</summary>
    /// <param name="left">A report, or <see langword="null"/>.</param>
    /// <param name="right">Another report, or <see langword="null"/>.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(AnnualReport? left, AnnualReport? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two reports differ.</summary>
    /// <param name="left">A report, or <see langword="null"/>.</param>
    /// <param name="right">Another report, or <see langword="null"/>.</param>
    /// <returns>Whether they are not equal.</returns>
    public static bool operator !=(AnnualReport? left, AnnualReport? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AnnualReport? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Edition == other.Edition
            && Year == other.Year
            && Published == other.Published
            && Title == other.Title
            && Agency == other.Agency
            && Fees == other.Fees
            && Preface.Equals(other.Preface)
            && _cells.SameNumbers(other._cells)
            && _narratives.AsSpan().SequenceEqual(other._narratives.AsSpan())
            && Disclosures.AsSpan().SequenceEqual(other.Disclosures.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnnualReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, Year, Agency, Title, Preface, _cells.HashNumbers());

    /// <summary>The <see cref="Title"/>.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;
}
