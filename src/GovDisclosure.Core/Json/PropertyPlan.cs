using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>One property of a JSON object: its name, whether it may be left out, and what findings cite for it.</summary>
internal sealed record PropertyPlan(JsonEncodedText Name, bool IsOptional = false, FindingValue? Subject = null);
