using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Newtonsoft.Json over the plain objects, to and from UTF-8.</summary>
internal static class NewtonsoftReports
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static void Write(PlainReport report, Stream output)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true);
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, report);
    }

    public static PlainReport? Read(Stream input)
    {
        using var reader = new JsonTextReader(new StreamReader(input, Utf8));
        return Serializer.Deserialize<PlainReport>(reader);
    }
}
