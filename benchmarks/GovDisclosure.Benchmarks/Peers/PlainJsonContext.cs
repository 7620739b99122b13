using System.Text.Json.Serialization;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The source generator of System.Text.Json over the plain objects.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
