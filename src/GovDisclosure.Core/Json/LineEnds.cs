using System.Buffers;

namespace GovDisclosure.Json;

/// <summary>Indented text has the line end of the platform where the framework offers no choice; a report has \n everywhere.</summary>
internal static class LineEnds
{
    /// <summary>Copies JSON without carriage returns. Within its strings they are escaped, so only line ends hold any.</summary>
    public static void CopyNormalized(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        for (var end = json.IndexOf((byte)'\r'); end >= 0; end = json.IndexOf((byte)'\r'))
        {
            output.Write(json[..end]);
            json = json[(end + 1)..];
        }

        output.Write(json);
    }
}
