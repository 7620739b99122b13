namespace GovDisclosure.Csv;

/// <summary>CSV 版式: what one row of a CSV file holds.</summary>
public enum CsvLayout
{
    /// <summary>长表: one cell of a report. For databases and pivot tables.</summary>
    Long,

    /// <summary>宽表: one report, a column for each cell. For looking at many reports side by side.</summary>
    Wide,
}
