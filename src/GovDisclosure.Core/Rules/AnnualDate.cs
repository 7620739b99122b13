namespace GovDisclosure.Rules;

/// <summary>月日: a day of any year, such as 31 January.</summary>
public readonly record struct AnnualDate
{
    /// <summary>How a day is written.</summary>
    internal const string Form = "MM-dd";

    internal static readonly AnnualDate First = new(1, 1);
    internal static readonly AnnualDate Last = new(12, 31);

    private readonly byte _month;
    private readonly byte _day;

    /// <summary>Makes a day.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month; 29 February is no day of every year.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in every year.</exception>
    public AnnualDate(int month, int day)
    {
        if (!Exists(month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"{month}-{day}", "A day of every year is wanted, such as 1-31.");
        }

        _month = (byte)(month - 1);
        _day = (byte)(day - 1);
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>The day of the month.</summary>
    public int Day => _day + 1;

    /// <summary>Reads a day of the form <c>01-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day, or <see langword="null"/> if the text is none.</returns>
    public static AnnualDate? Parse(string? text) =>
        text is { Length: 5 } && text[2] == '-'
        && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && Exists(month, day)
            ? new AnnualDate(month, day)
            : null;

    /// <summary>The day in a given year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The date.</returns>
    public DateOnly In(int year) => new(year, Month, Day);

    internal bool IsAfter(AnnualDate other) => (Month, Day).CompareTo((other.Month, other.Day)) > 0;

    /// <summary>The day in the form <c>01-31</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");

    // A year that is no leap year.
    private static bool Exists(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2001, month);
}
