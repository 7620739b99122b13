namespace GovDisclosure.Definition;

/// <summary>An edition of the statutory form: one notice of the State Council's office and the report years that it governs.</summary>
public sealed class Edition
{
    /// <summary>国办公开办函〔2019〕60号: the trial form, report years 2019 and 2020.</summary>
    public static readonly Edition Form2019 = new("2019", "国办公开办函〔2019〕60号", 2019, 2020, 0);

    /// <summary>国办公开办函〔2021〕30号: the form now in force, report years from 2021.</summary>
    public static readonly Edition Form2021 = new("2021", "国办公开办函〔2021〕30号", 2021, null, 1);

    /// <summary>Every edition, oldest first.</summary>
    public static readonly ImmutableArray<Edition> All = [Form2019, Form2021];

    private Edition(string code, string notice, int firstYear, int? lastYear, int index)
    {
        Code = code;
        Notice = notice;
        FirstYear = firstYear;
        LastYear = lastYear;
        Index = index;
    }

    /// <summary>The stable code, which is also the first report year: <c>2019</c> or <c>2021</c>.</summary>
    public string Code { get; }

    /// <summary>The document number of the notice that issued the form, in Chinese.</summary>
    public string Notice { get; }

    /// <summary>The first report year of this edition.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year of this edition, or <see langword="null"/> while it is in force.</summary>
    public int? LastYear { get; }

    internal int Index { get; }

    /// <summary>The edition in force now.</summary>
    public static Edition Latest => All[^1];

    /// <summary>Finds the edition that governs a report year.</summary>
    /// <param name="reportYear">The year that the report is about, not the year of its publication.</param>
    /// <returns>The edition, or <see langword="null"/> for a year before the form existed.</returns>
    public static Edition? ForYear(int reportYear) => All.FirstOrDefault(edition => edition.Governs(reportYear));

    /// <summary>Finds an edition by its <see cref="Code"/>.</summary>
    /// <param name="code">The code, compared exactly.</param>
    /// <returns>The edition, or <see langword="null"/> when there is none.</returns>
    public static Edition? FromCode(string? code) => All.FirstOrDefault(edition => edition.Code == code);

    /// <summary>Whether reports of a year are made on this edition.</summary>
    /// <param name="reportYear">The year that the report is about.</param>
    /// <returns><see langword="true"/> if the year lies between <see cref="FirstYear"/> and <see cref="LastYear"/>.</returns>
    public bool Governs(int reportYear) => reportYear >= FirstYear && (LastYear is not { } last || reportYear <= last);

    /// <summary>The <see cref="Code"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
