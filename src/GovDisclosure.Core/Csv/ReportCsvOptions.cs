namespace GovDisclosure.Csv;

/// <summary>CSV 写出选项: how reports are written as CSV. The reader needs none: it recognises what it reads.</summary>
public sealed record ReportCsvOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static readonly ReportCsvOptions Default = new();

    private readonly CsvLayout _layout = CsvLayout.Long;
    private readonly CsvNames _names = CsvNames.Codes;

    /// <summary>版式: a row for each cell, or a row for each report. <see cref="CsvLayout.Long"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="CsvLayout"/>.</exception>
    public CsvLayout Layout
    {
        get => _layout;
        init => _layout = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Use a member of CsvLayout.");
    }

    /// <summary>名称: codes, official labels or both. <see cref="CsvNames.Codes"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="CsvNames"/>.</exception>
    public CsvNames Names
    {
        get => _names;
        init => _names = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Use a member of CsvNames.");
    }

    /// <summary>
    /// 文字: whether everything that is no cell is written as well: title, date, narratives, disclosure counts and fees.
    /// <see langword="true"/> by default, so that the report is read back equal; <see langword="false"/> leaves the numbers of the tables, for analysis.
    /// </summary>
    public bool Texts { get; init; } = true;

    /// <summary>字节顺序标记: whether the file begins with a byte order mark, without which Excel in China takes UTF-8 for GBK. <see langword="true"/> by default.</summary>
    public bool ByteOrderMark { get; init; } = true;
}
