using GovDisclosure.Definition;

namespace GovDisclosure.Model;

/// <summary>Makes an <see cref="AnnualReport"/>. Every cell is blank until it is set. Not safe for use by several threads.</summary>
/// <example>
/// <code>
/// var report = new AnnualReportBuilder(2024)
/// {
///     Agency = new Agency("淮安市人民政府", AgencyKind.PeoplesGovernment),
///     [ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 3001,
/// }.ComputeTotals().Build();
/// </code>
/// </example>
public sealed class AnnualReportBuilder
{
    private readonly CellStore _cells;
    private readonly Narrative[] _narratives;
    private Agency _agency = Agency.Unknown;
    private int? _year;
    private string? _title;
    private ImmutableArray<DisclosureCount> _disclosures = [];
    private ProcessingFees? _fees;
    private Narrative _preface = Narrative.Empty;

    /// <summary>Starts a blank report of a year, on the edition of the form that governs it.</summary>
    /// <param name="year">The year that the report is about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 2019, when the form did not exist, or after 9999.</exception>
    public AnnualReportBuilder(int year)
        : this(Edition.ForYear(year) ?? throw new ArgumentOutOfRangeException(nameof(year), year, "The statutory form exists since 2019.")) =>
        Year = year;

    /// <summary>Starts a blank report on an edition of the form, for reports whose year is not known or not the edition's.</summary>
    /// <param name="edition">The edition.</param>
    public AnnualReportBuilder(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        _cells = new CellStore(edition);
        _narratives = new Narrative[ReportSection.All.Length];
        Array.Fill(_narratives, Narrative.Empty);
    }

    internal AnnualReportBuilder(AnnualReport report, CellStore cells, ImmutableArray<Narrative> narratives)
    {
        _cells = cells;
        _narratives = [.. narratives];
        _agency = report.Agency;
        _year = report.Year;
        _title = report.Title == StatutoryForm.Title(report.Agency.Name, report.Year) ? null : report.Title;
        _disclosures = report.Disclosures;
        Published = report.Published;
        _fees = report.Fees;
        _preface = report.Preface;
    }

    /// <summary>格式版本: the edition of the form.</summary>
    public Edition Edition => _cells.Edition;

    /// <summary>报告机关: the organ that reports. <see cref="Agency.Unknown"/> until it is set.</summary>
    public Agency Agency
    {
        get => _agency;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _agency = value;
        }
    }

    /// <summary>报告年度: the year that the report is about, or <see langword="null"/> while it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public int? Year
    {
        get => _year;
        set => _year = value is null or (>= 1 and <= 9999)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A report year has the form 2024.");
    }

    /// <summary>发布日期: the date of publication, if stated.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>标题: the title, in one line; <see langword="null"/> for the usual one made of organ and year.</summary>
    /// <exception cref="ArgumentException">The title holds a line break, a control character or half a surrogate pair.</exception>
    public string? Title
    {
        get => _title;
        set => _title = value is null ? null : PlainText.Require(value, nameof(value));
    }

    /// <summary>前言: the text between the title and section one; <see cref="Narrative.Empty"/> until it is set.</summary>
    public Narrative Preface
    {
        get => _preface;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _preface = value;
        }
    }

    /// <summary>主动公开信息数量: the numbers of section one by channel and category; empty if not stated.</summary>
    public ImmutableArray<DisclosureCount> Disclosures
    {
        get => _disclosures;
        set
        {
            var counts = value.IsDefault ? [] : value;
            foreach (var count in counts)
            {
                ArgumentNullException.ThrowIfNull(count, nameof(value));
            }

            _disclosures = counts;
        }
    }

    /// <summary>信息处理费: the fees that section six reports, or <see langword="null"/>. A record that states no figure becomes <see langword="null"/>.</summary>
    public ProcessingFees? Fees
    {
        get => _fees;
        set => _fees = value == ProcessingFees.Nothing ? null : value;
    }

    /// <summary>表三: a cell of table three, in 件; <see langword="null"/> is blank.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicant">The column.</param>
    /// <exception cref="ArgumentException">The edition does not print the row.</exception>
    public long? this[ApplicationRow row, Applicant applicant]
    {
        get => this[CellOf(row, applicant)];
        set => this[CellOf(row, applicant)] = value;
    }

    /// <summary>表四: a cell of table four, in 件; <see langword="null"/> is blank.</summary>
    /// <param name="proceeding">The proceeding.</param>
    /// <param name="result">The result.</param>
    public long? this[Proceeding proceeding, CaseResult result]
    {
        get => this[CellOf(proceeding, result)];
        set => this[CellOf(proceeding, result)] = value;
    }

    /// <summary>A count of any table; <see langword="null"/> is blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentException">The edition does not print the cell.</exception>
    public long? this[CountCell cell]
    {
        get => _cells.GetCount(Require(cell, nameof(cell)).Slot);
        set => _cells.SetCount(Require(cell, nameof(cell)).Slot, value);
    }

    /// <summary>An amount of table two, in 万元; <see langword="null"/> is blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentException">The edition does not print the cell.</exception>
    public decimal? this[AmountCell cell]
    {
        get => _cells.GetAmount(Require(cell, nameof(cell)).Slot);
        set => _cells.SetAmount(Require(cell, nameof(cell)).Slot, value);
    }

    /// <summary>文字描述: the text of a section.</summary>
    /// <param name="section">The section.</param>
    public Narrative this[ReportSection section]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(section);
            return _narratives[section.Number - 1];
        }

        set
        {
            ArgumentNullException.ThrowIfNull(section);
            ArgumentNullException.ThrowIfNull(value);
            _narratives[section.Number - 1] = value;
        }
    }

    /// <summary>Sets the six entered cells of a row of table three, in printed order. The total stays as it is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="entered">自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There are not six numbers, or the edition does not print the row.</exception>
    public AnnualReportBuilder SetRow(ApplicationRow row, params ReadOnlySpan<long?> entered)
    {
        if (entered.Length != Applicant.Entered.Length)
        {
            throw new ArgumentException($"A row of table three has {Applicant.Entered.Length} entered cells; found {entered.Length}.", nameof(entered));
        }

        for (var i = 0; i < entered.Length; i++)
        {
            this[row, Applicant.Entered[i]] = entered[i];
        }

        return this;
    }

    /// <summary>Sets every blank cell to zero, for an organ that states that it leaves out zeros.</summary>
    /// <returns>This builder.</returns>
    public AnnualReportBuilder FillBlanksWithZero()
    {
        foreach (var cell in StatutoryForm.Of(Edition).Cells)
        {
            if (cell is CountCell count)
            {
                this[count] ??= 0;
            }
            else
            {
                this[(AmountCell)cell] ??= 0;
            }
        }

        return this;
    }

    /// <summary>Computes every total of tables three and four from the entered cells. A total with a blank part becomes blank.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="OverflowException">A total is greater than a count can be; the message names it.</exception>
    public AnnualReportBuilder ComputeTotals()
    {
        foreach (var total in StatutoryForm.Of(Edition).Totals)
        {
            this[total.Left[0]] = SumOf(total);
        }

        return this;
    }

    /// <summary>Sets a count by its slot, for readers that walk the cells of this edition.</summary>
    internal void SetCount(int slot, long? value) => _cells.SetCount(slot, value);

    /// <summary>Makes the report. The builder can be used again; later changes do not touch the report.</summary>
    /// <returns>The report.</returns>
    public AnnualReport Build() => new(this, _cells.Clone(), [.. _narratives]);

    /// <summary>Makes the report of the cells themselves, not of a copy. The builder must not be used again.</summary>
    internal AnnualReport BuildOnce() => new(this, _cells, [.. _narratives]);

    private CountCell CellOf(ApplicationRow row, Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Require(row.Of(applicant), nameof(row));
    }

    private CountCell CellOf(Proceeding proceeding, CaseResult result)
    {
        ArgumentNullException.ThrowIfNull(proceeding);
        return Require(proceeding.Of(result), nameof(proceeding));
    }

    private TCell Require<TCell>(TCell cell, string parameter)
        where TCell : Cell
    {
        ArgumentNullException.ThrowIfNull(cell, parameter);
        _cells.Require(cell.Editions, cell.Code, parameter);
        return cell;
    }

    private long? SumOf(CellRelation total)
    {
        var sum = (Int128?)0;
        foreach (var part in total.Right)
        {
            sum += this[part];
        }

        return sum is null || (sum >= CountRange.Least && sum <= long.MaxValue)
            ? (long?)sum
            : throw new OverflowException($"The parts of '{total.Left[0].Code}' ({total.Left[0].LabelIn(Edition)}) add up to {sum.Value.ToString(CultureInfo.InvariantCulture)}, which is more than a count can be.");
    }
}
