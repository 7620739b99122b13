using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads a section with its narrative, its table and its other parts.</summary>
internal static class SectionReader
{
    public static void Read(ref JsonInput input, SectionPlan plan, AnnualReportBuilder builder)
    {
        if (!input.TryEnterObject(plan.Properties))
        {
            return;
        }

        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(plan.Properties, ref cursor); property >= 0; property = input.NextProperty(plan.Properties, ref cursor))
        {
            if (input.Token == JsonTokenType.Null && plan.Properties.Properties[property].IsOptional)
            {
                continue;
            }

            switch (plan.Contents[property])
            {
                case SectionContent.Narrative:
                    builder[plan.Section] = NarrativeReader.Read(ref input);
                    break;
                case SectionContent.Disclosures:
                    builder.Disclosures = DisclosureReader.Read(ref input, depth: 1);
                    break;
                case SectionContent.Table:
                    ReadTable(ref input, plan.Table!, builder);
                    break;
                default:
                    builder.Fees = FeesReader.Read(ref input);
                    break;
            }
        }

        input.LeaveObject(plan.Properties, cursor);
    }

    private static void ReadTable(ref JsonInput input, TablePlan plan, AnnualReportBuilder builder)
    {
        if (!input.TryEnterObject(plan.Properties))
        {
            return;
        }

        var cursor = default(PropertyCursor);
        for (var row = input.NextProperty(plan.Properties, ref cursor); row >= 0; row = input.NextProperty(plan.Properties, ref cursor))
        {
            ReadRow(ref input, plan.Rows[row], builder);
        }

        input.LeaveObject(plan.Properties, cursor);
    }

    private static void ReadRow(ref JsonInput input, RowPlan plan, AnnualReportBuilder builder)
    {
        if (!input.TryEnterObject(plan.Properties))
        {
            return;
        }

        var cursor = default(PropertyCursor);
        for (var column = input.NextProperty(plan.Properties, ref cursor); column >= 0; column = input.NextProperty(plan.Properties, ref cursor))
        {
            if (plan.Cells[column] is CountCell cell)
            {
                builder[cell] = ValueReader.ReadCount(ref input);
            }
            else
            {
                builder[(AmountCell)plan.Cells[column]] = ValueReader.ReadAmount(ref input);
            }
        }

        input.LeaveObject(plan.Properties, cursor);
    }
}
