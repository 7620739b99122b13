using System.Buffers;
using System.Buffers.Text;
using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>A CSV file of any length, made while it is read: the same reports again and again, each time of organs of other names.</summary>
/// <remarks>An organ that reports twice on one year would be a finding, so the names must differ.</remarks>
internal sealed class RepeatedFile
{
    private const int Digits = 6;

    private static readonly byte[] Mark = Encoding.UTF8.GetBytes("示例市第");

    private readonly byte[] _header;
    private readonly byte[][] _reports;
    private readonly int[][] _numbers;

    public RepeatedFile(AnnualReport[] reports, ReportCsvOptions options)
    {
        _header = Write([], options);
        _reports = [.. reports.Select(report => Write([report], options)[_header.Length..])];
        _numbers = [.. _reports.Select(report => PlacesOfNumbers(report).ToArray())];
    }

    public Stream Open(int reports) => new Repetition(this, reports);

    private static byte[] Write(AnnualReport[] reports, ReportCsvOptions options)
    {
        using var output = new MemoryStream();
        ReportCsv.Write(reports, output, options);
        return output.ToArray();
    }

    /// <summary>Where the number stands that tells one organ from another.</summary>
    private static List<int> PlacesOfNumbers(byte[] report)
    {
        var places = new List<int>();
        for (var at = report.AsSpan().IndexOf(Mark); at >= 0;)
        {
            var place = at + Mark.Length;
            places.Add(place);
            var next = report.AsSpan(place).IndexOf(Mark);
            at = next < 0 ? -1 : place + next;
        }

        return places;
    }

    /// <summary>A report by an organ that no other report of the file has. The bytes change with the next call.</summary>
    private byte[] Report(int number)
    {
        var report = _reports[number % _reports.Length];
        Span<byte> digits = stackalloc byte[Digits];
        Utf8Formatter.TryFormat(number, digits, out _, new StandardFormat('D', Digits));
        foreach (var place in _numbers[number % _reports.Length])
        {
            digits.CopyTo(report.AsSpan(place));
        }

        return report;
    }

    private sealed class Repetition(RepeatedFile file, int reports) : Stream
    {
        private ReadOnlyMemory<byte> _rest = file._header;
        private int _next;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (_rest.IsEmpty && _next < reports)
            {
                _rest = file.Report(_next++);
            }

            var length = Math.Min(buffer.Length, _rest.Length);
            _rest.Span[..length].CopyTo(buffer);
            _rest = _rest[length..];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
