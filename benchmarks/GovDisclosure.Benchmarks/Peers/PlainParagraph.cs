using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A paragraph in a plain object.</summary>
public sealed class PlainParagraph
{
    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Level { get; set; }

    public string Text { get; set; } = "";
}
