using GovDisclosure.Csv;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Cli;

/// <summary>An open file of reports, or standard input.</summary>
internal sealed class ReportSource : IDisposable
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly FileFormat _format;
    private readonly Stream _stream;

    private ReportSource(FileFormat format, Stream stream)
    {
        _format = format;
        _stream = stream;
    }

    /// <summary>Opens a file. Standard input is read to its end.</summary>
    /// <exception cref="Problem">The format is not known, or cannot be read.</exception>
    public static ReportSource Open(string path, Terminal terminal)
    {
        if (path == StandardInput)
        {
            var input = Buffer(terminal.OpenInput());
            return new ReportSource(FormatOf(input), input);
        }

        var format = ReportFile.FormatOf(path);
        return format == FileFormat.Docx ? throw new Problem(Words.DocxNotRead) : new ReportSource(format, File.OpenRead(path));
    }

    /// <summary>Reads the reports one by one, as they are asked for.</summary>
    public IEnumerable<ReadResult<AnnualReport>> Read() =>
        _format == FileFormat.Json ? [ReportJson.Read(_stream)] : ReportCsv.Read(_stream);

    public void Dispose() => _stream.Dispose();

    private static MemoryStream Buffer(Stream input)
    {
        using (input)
        {
            var buffer = new MemoryStream();
            input.CopyTo(buffer);
            buffer.Position = 0;
            return buffer;
        }
    }

    // Standard input has no name: a JSON text begins with a brace, a CSV table with the name of a column.
    private static FileFormat FormatOf(MemoryStream input)
    {
        ReadOnlySpan<byte> text = input.GetBuffer().AsSpan(0, (int)input.Length);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        text = text.StartsWith(mark) ? text[mark.Length..] : text;
        return text.TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? FileFormat.Json : FileFormat.Csv;
    }
}
