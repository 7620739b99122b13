using System.Text;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

/// <summary>Reports as JSON text, for tests.</summary>
internal static class JsonOf
{
    public static byte[] Bytes(AnnualReport report, ReportJsonOptions? options = null)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream, options ?? ReportJsonOptions.Default);
        return stream.ToArray();
    }

    public static string Text(AnnualReport report, ReportJsonOptions? options = null) => Encoding.UTF8.GetString(Bytes(report, options));
}
