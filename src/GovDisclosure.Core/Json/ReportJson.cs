using System.Buffers;
using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>JSON: writes a report in one canonical form and reads it back, with a finding for everything that is wrong.</summary>
/// <remarks>
/// UTF-8 without a byte order mark, properties in a fixed order, only quotation marks and backslashes escaped. The same report
/// gives the same bytes. A blank cell is null and is written; an empty narrative and what is not stated are left out.
/// Reading takes the properties of an object in any order, and null in place of one that may be left out; <c>$schema</c> is not
/// kept. What stands as it was written is read fastest. The shape is described by <c>docs/reference/report.schema.json</c>.
/// Do not paste the text into HTML unescaped. Thread-safe.
/// </remarks>
public static class ReportJson
{
    /// <summary>The longest input that is read, in bytes.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    /// <summary>The most findings that reading makes, but for one more that counts those left out.</summary>
    public const int MaximumFindings = FindingList.Limit;

    /// <summary>Writes a report to a stream, which stays open, on one line.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The stream.</param>
    public static void Write(AnnualReport report, Stream output) => Write(report, output, ReportJsonOptions.Default);

    /// <summary>Writes a report to a stream, which stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The stream.</param>
    /// <param name="options">How to write.</param>
    public static void Write(AnnualReport report, Stream output, ReportJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new PooledBuffer();
        Write(report, buffer, options);
        output.Write(buffer.Written);
    }

    /// <summary>Writes a report to a buffer, on one line. Nothing is allocated but by the buffer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The buffer.</param>
    public static void Write(AnnualReport report, IBufferWriter<byte> output) => Write(report, output, ReportJsonOptions.Default);

    /// <summary>Writes a report to a buffer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The buffer.</param>
    /// <param name="options">How to write.</param>
    public static void Write(AnnualReport report, IBufferWriter<byte> output, ReportJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Indented)
        {
            WriteIndented(report, output);
            return;
        }

        var writer = ReportWriters.Rent(output);
        new ReportWriter(writer, isCanonical: true).Write(report);
        writer.Flush();
        ReportWriters.Return(writer);
    }

    /// <summary>Writes a report as the next value of a writer, in the manner of that writer: indentation and escapes are its own. Does not flush.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">The writer.</param>
    public static void Write(AnnualReport report, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new ReportWriter(writer, isCanonical: false).Write(report);
    }

    /// <summary>Reads a report from a stream, to its end. The stream stays open and need not be seekable.</summary>
    /// <param name="input">The stream, in UTF-8.</param>
    /// <returns>The report as far as it could be read, and what is wrong with the input. Bad input never throws.</returns>
    public static ReadResult<AnnualReport> Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var buffer = new PooledBuffer();
        return !buffer.TryFill(input, MaximumLength) ? DocumentReader.TooLong()
            : buffer.Written.IsEmpty ? DocumentReader.Empty(EmptyInput.StateOf(input))
            : Read(buffer.Written);
    }

    /// <summary>Reads a report from memory.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <returns>The report as far as it could be read, and what is wrong with the input. Bad input never throws.</returns>
    public static ReadResult<AnnualReport> Read(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= MaximumLength ? DocumentReader.Read(utf8) : DocumentReader.TooLong();

    private static void WriteIndented(AnnualReport report, IBufferWriter<byte> output)
    {
        using var buffer = new PooledBuffer();
        using var writer = ReportWriters.NewIndented(buffer);
        new ReportWriter(writer, isCanonical: true).Write(report);
        writer.Flush();
        LineEnds.CopyNormalized(buffer.Written, output);
    }
}
