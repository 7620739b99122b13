using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Tests;

/// <summary>A CSV file of as many reports as are read, made while it is read: a header, then the same row again and again, each of another organ.</summary>
public sealed class ReportStream : Stream
{
    private readonly string _row;
    private readonly Func<int, bool> _goesOn;
    private byte[] _current;
    private int _position;
    private int _rows;

    /// <summary>Makes the stream. It ends when <paramref name="goesOn"/>, which is asked after each report, says so.</summary>
    public ReportStream(AnnualReport report, Func<int, bool> goesOn)
    {
        using var file = new MemoryStream();
        ReportCsv.Write([report], file, new ReportCsvOptions { Layout = CsvLayout.Wide, Texts = false });
        var text = file.ToArray();
        var header = text.AsSpan().IndexOf("\r\n"u8) + 2;
        _current = text[..header];
        _row = Encoding.UTF8.GetString(text[header..]);
        _goesOn = goesOn;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _current.Length)
        {
            if (!_goesOn(_rows))
            {
                return 0;
            }

            (_current, _position) = (Encoding.UTF8.GetBytes($"{_rows++}{_row}"), 0);
        }

        var read = Math.Min(count, _current.Length - _position);
        _current.AsSpan(_position, read).CopyTo(buffer.AsSpan(offset));
        _position += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
