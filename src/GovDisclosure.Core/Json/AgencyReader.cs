using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads the organ that reports.</summary>
internal static class AgencyReader
{
    private const int Name = 0;

    private static readonly ObjectPlan Plan = new([new(JsonNames.AgencyName), new(JsonNames.AgencyKind)]);
    private static readonly string Kinds = string.Join(", ", AgencyKind.All.Select(kind => $"\"{kind.Code}\""));

    public static Agency Read(ref JsonInput input)
    {
        if (!input.TryEnterObject(Plan))
        {
            return Agency.Unknown;
        }

        var name = Agency.Unknown.Name;
        var kind = Agency.Unknown.Kind;
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(Plan, ref cursor); property >= 0; property = input.NextProperty(Plan, ref cursor))
        {
            if (property == Name)
            {
                name = ValueReader.ReadText(ref input) ?? name;
            }
            else
            {
                kind = ReadKind(ref input) ?? kind;
            }
        }

        input.LeaveObject(Plan, cursor);
        return new Agency(name, kind);
    }

    private static AgencyKind? ReadKind(ref JsonInput input)
    {
        if (input.Token == JsonTokenType.String && AgencyKind.FromCode(input.DecodeString(out _)) is { } kind)
        {
            return kind;
        }

        input.Reject(ReadingRules.ValueValid, Kinds);
        return null;
    }
}
