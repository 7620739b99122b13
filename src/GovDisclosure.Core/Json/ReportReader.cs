using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads a report from the value on which the input stands.</summary>
internal static class ReportReader
{
    /// <summary>Reads the report.</summary>
    /// <returns>The report as far as it could be read, or <see langword="null"/> if the value is no object.</returns>
    public static AnnualReport? Read(ref JsonInput input)
    {
        var plan = ReportPlan.Of(EditionProbe.Find(input.Probe()));
        if (!input.TryEnterObject(plan.Properties))
        {
            return null;
        }

        var builder = new AnnualReportBuilder(plan.Edition);
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(plan.Properties, ref cursor); property >= 0; property = input.NextProperty(plan.Properties, ref cursor))
        {
            if (property < HeadPlan.Properties.Length)
            {
                ReadHead(ref input, property, builder);
            }
            else
            {
                SectionReader.Read(ref input, plan.Sections[property - HeadPlan.Properties.Length], builder);
            }
        }

        input.LeaveObject(plan.Properties, cursor);
        return builder.Build();
    }

    private static void ReadHead(ref JsonInput input, int property, AnnualReportBuilder builder)
    {
        switch (property)
        {
            case HeadPlan.Schema:
                ValueReader.ReadText(ref input);
                break;
            case HeadPlan.Edition:
                ReadEdition(ref input, builder.Edition);
                break;
            case HeadPlan.Year:
                builder.Year = ValueReader.ReadOrdinal(ref input, year => year is >= 1 and <= 9999, ValueForms.Year);
                break;
            case HeadPlan.Agency:
                builder.Agency = AgencyReader.Read(ref input);
                break;
            case HeadPlan.Title:
                builder.Title = ValueReader.ReadText(ref input);
                break;
            case HeadPlan.Published:
                builder.Published = ValueReader.ReadDate(ref input);
                break;
            default:
                builder.Preface = input.Token == JsonTokenType.Null ? Narrative.Empty : NarrativeReader.Read(ref input);
                break;
        }
    }

    private static void ReadEdition(ref JsonInput input, Edition edition)
    {
        if (input.Token != JsonTokenType.String || input.DecodeString(out _) != edition.Code)
        {
            input.Reject(ReadingRules.EditionKnown, edition.Code);
        }
    }
}
