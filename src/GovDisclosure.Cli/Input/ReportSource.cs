using GovDisclosure.Cli.Output;
using GovDisclosure.Csv;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Cli.Input;

/// <summary>An open file of reports, or standard input.</summary>
internal sealed class ReportSource : IDisposable
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    // Enough for a byte order mark and the white space that an editor leaves.
    private const int MostPeeked = 4096;

    private readonly FileFormat _format;
    private readonly Stream _stream;

    private ReportSource(FileFormat format, Stream stream)
    {
        _format = format;
        _stream = stream;
    }

    /// <summary>Opens a file or standard input. Neither is read before it is asked for.</summary>
    /// <exception cref="Problem">This is a folder, or the format is not known or cannot be read.</exception>
    public static ReportSource Open(string path, Terminal terminal)
    {
        if (path == StandardInput)
        {
            var input = PeekedStream.Open(terminal.OpenInput(), MostPeeked, head => Visible(head).Length > 0, out var head);
            return new ReportSource(FormatOf(head), input);
        }

        if (Directory.Exists(path))
        {
            throw new Problem(Words.FolderNotRead);
        }

        return ReportFile.FormatOf(path) switch
        {
            null => throw new Problem(Words.InputExtensionUnknown),
            { } format => new ReportSource(format, File.OpenRead(path)),
        };
    }

    /// <summary>Reads the reports one by one, as they are asked for.</summary>
    public IEnumerable<ReadResult<AnnualReport>> Read() =>
        _format switch
        {
            FileFormat.Json => [ReportJson.Read(_stream)],
            FileFormat.Docx => [ReportDocx.Read(_stream)],
            _ => ReportCsv.Read(_stream),
        };

    /// <summary>Reads the only report of a file.</summary>
    /// <param name="findings">Takes what the reader has to say.</param>
    /// <exception cref="Problem">It could not be read, or there are several.</exception>
    public AnnualReport ReadOnly(FindingGroups findings)
    {
        AnnualReport? only = null;
        foreach (var (read, index) in Read().Select((read, index) => (read, index)))
        {
            if (index > 0)
            {
                throw new Problem(Words.OneReportExpected);
            }

            findings.Add([.. read.Findings, .. SectionOutline.Check(read).Findings]);
            only = Unreadable.Require(read, Words.NoReportInFile);
        }

        return only ?? throw new Problem(Words.NoReportInFile);
    }

    /// <summary>How many bytes of a file were read so far; zero for standard input.</summary>
    public long BytesRead => _stream.CanSeek ? _stream.Position : 0;

    public void Dispose() => _stream.Dispose();

    // Standard input has no name: a JSON text begins with a brace, a DOCX file is a package of a known kind, a CSV table begins with the name of a column.
    private static FileFormat FormatOf(ReadOnlyMemory<byte> head) =>
        Visible(head).StartsWith("{"u8) ? FileFormat.Json
        : head.Span.StartsWith("PK\u0003\u0004"u8) ? FileFormat.Docx
        : FileFormat.Csv;

    private static ReadOnlySpan<byte> Visible(ReadOnlyMemory<byte> head)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = head.Span;
        return (text.StartsWith(mark) ? text[mark.Length..] : text).TrimStart(" \t\r\n"u8);
    }
}
