using CsvHelper;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>CSV 读写: writes any number of reports to one CSV file and reads them back, one after the other, in constant memory.</summary>
/// <remarks>
/// <para>
/// Files are written in UTF-8 with CRLF line ends. UTF-8 with or without byte order mark is read, and GB18030 (so GBK and GB2312
/// too), which is recognised. The separator is the comma. The layout is recognised from the header, columns may stand in any
/// order, and names may be codes, official labels of either edition or other wordings in use; white space, full-width forms,
/// brackets and quotes make no difference. A blank field is a blank cell.
/// </para>
/// <para>
/// Long layout: <c>agency, agencyKind, year, edition, table, row, column, value</c>, a row for each cell in printed order, named by
/// the codes of section, row and column. What is no cell stands before the cells in rows of the same shape:
/// <c>report,title</c> and <c>report,published</c>; <c>overview,paragraph,1</c> for a paragraph and <c>overview,heading2,2</c> for a
/// heading of level two, numbered within their section, and <c>preface,paragraph,1</c> likewise; <c>disclosures,level1,1</c> for the label of a disclosure count at a depth
/// of the tree and <c>disclosures,count,1</c> for its number, numbered with each count before its parts; <c>fees,noticesIssued</c>,
/// <c>fees,amountNotified</c> and <c>fees,amountReceived</c>. Rows of the same organ and year that follow one another are one report, until the
/// row with which it began comes again after all its cells: then another report of that organ and year begins.
/// <see cref="CsvNames.Both"/> adds <c>tableLabel, rowLabel, columnLabel</c>, which are for people and are not read.
/// </para>
/// <para>
/// Wide layout: <c>agency, agencyKind, year, edition, title, published</c>, a column for each cell (those of the form in force, then
/// those of earlier forms only), a column for the preface and one for the narrative of each section, then <c>disclosures</c> and <c>fees</c>. Columns of cells
/// that the report's edition does not print are empty. In a narrative each line is a paragraph, and a heading has its level and a
/// tab before it. In <c>disclosures</c> each line is the depth, the label and the number of one count, with tabs between.
/// <c>fees</c> holds <c>stated</c> where the report has figures of fees, which stand in the columns after it.
/// </para>
/// <para>
/// A text that a spreadsheet would take for a formula, because it begins with <c>= + - @</c>, their full-width forms, a tab or a
/// carriage return, is written with an apostrophe before it, which is taken away when it is read.
/// </para>
/// </remarks>
public static class ReportCsv
{
    /// <summary>Writes reports with the <see cref="ReportCsvOptions.Default"/> options.</summary>
    /// <param name="reports">The reports, which are taken one by one.</param>
    /// <param name="output">The stream to write to. It stays open.</param>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>.</exception>
    public static void Write(IEnumerable<AnnualReport> reports, Stream output) => Write(reports, output, ReportCsvOptions.Default);

    /// <summary>Writes reports.</summary>
    /// <param name="reports">The reports, which are taken one by one.</param>
    /// <param name="output">The stream to write to. It stays open.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>.</exception>
    /// <remarks>Reports of the same organ and year are all written. Each is read back; the reader reports those after the first as given twice.</remarks>
    public static void Write(IEnumerable<AnnualReport> reports, Stream output, ReportCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = options.ByteOrderMark }, leaveOpen: true);
        var writer = ReportWriter.Create(csv, options);
        writer.WriteHeader();
        foreach (var report in reports)
        {
            writer.Write(report ?? throw new ArgumentException("A report is null.", nameof(reports)));
        }
    }

    /// <summary>Reads reports as they are asked for. Enumerate once: the stream is read from where it stands.</summary>
    /// <param name="input">The stream to read. It stays open.</param>
    /// <returns>
    /// One result for each report, with everything that is wrong with it; bad input never throws. What is wrong with the header comes
    /// with the first report, and with each report if it concerns them all. A file without any report gives one result without a report.
    /// </returns>
    /// <remarks>
    /// A report given twice is found if at most 65,536 others lie between. A row of more than 16 MiB ends the reading, columns after
    /// the 4,096th are not read, and a report has at most a thousand findings, with one more that counts those left out. A last
    /// line without a line end is a finding, because the file may be cut off there. Columns for kind and edition may be left out:
    /// then the kind is <see cref="Definition.AgencyKind.Other"/>, and the edition is the one that governs the year.
    /// </remarks>
    public static IEnumerable<ReadResult<AnnualReport>> Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadLazily(input);
    }

    private static IEnumerable<ReadResult<AnnualReport>> ReadLazily(Stream input)
    {
        using var source = new CsvSource(input);
        var reader = ReportReader.Open(source);
        var isEmpty = true;
        while (reader?.Next() is { } result)
        {
            isEmpty = false;
            yield return result;
        }

        if (isEmpty)
        {
            reader?.BeginReport();
            yield return source.Nothing();
        }
    }
}
