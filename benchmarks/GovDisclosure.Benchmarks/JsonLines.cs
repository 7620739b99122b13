using System.Buffers;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>A file with one JSON report a line: written and read one by one, in the memory of one line.</summary>
internal static class JsonLines
{
    private const byte LineEnd = (byte)'\n';

    public static void Write(IEnumerable<AnnualReport> reports, Stream output)
    {
        var line = new ArrayBufferWriter<byte>(64 * 1024);
        foreach (var report in reports)
        {
            line.ResetWrittenCount();
            ReportJson.Write(report, line);
            line.Write([LineEnd]);
            output.Write(line.WrittenSpan);
        }
    }

    public static IEnumerable<ReadResult<AnnualReport>> Read(Stream input)
    {
        var buffer = new byte[64 * 1024];
        var (start, end) = (0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf(LineEnd);
            if (length >= 0)
            {
                yield return ReportJson.Read(buffer.AsSpan(start, length));
                start += length + 1;
                continue;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            var read = input.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                yield break;
            }

            end += read;
        }
    }
}
