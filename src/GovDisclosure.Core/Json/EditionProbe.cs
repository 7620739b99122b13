using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>Looks for the edition of a report before it is read, wherever in the object it stands.</summary>
internal static class EditionProbe
{
    private static readonly ObjectPlan Head = new(HeadPlan.Properties);

    /// <summary>The edition that the report states; if none is known by that name, the edition of its year, or else the latest.</summary>
    /// <param name="input">A probe that stands on the object of the report.</param>
    public static Edition Find(JsonInput input)
    {
        if (!input.TryEnterObject(Head))
        {
            return Edition.Latest;
        }

        int? year = null;
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(Head, ref cursor); property >= 0; property = input.NextProperty(Head, ref cursor))
        {
            if (property == HeadPlan.Edition && input.Token == JsonTokenType.String && Edition.FromCode(input.DecodeString(out _)) is { } edition)
            {
                return edition;
            }

            if (property == HeadPlan.Year)
            {
                year = YearOf(ref input);
            }
            else
            {
                input.Pass();
            }
        }

        return (year is { } stated ? Edition.ForYear(stated) : null) ?? Edition.Latest;
    }

    private static int? YearOf(ref JsonInput input) => ValueReader.ReadOrdinal(ref input, _ => true, ValueForms.Year);
}
