using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads tables two and four by hand.</summary>
internal static class HandJsonTables
{
    public static void Read(ref Utf8JsonReader reader, PlainActiveDisclosure table)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("rules"u8))
            {
                Read(ref reader, table.Rules);
            }
            else if (reader.ValueTextEquals("normativeDocuments"u8))
            {
                Read(ref reader, table.NormativeDocuments);
            }
            else if (reader.ValueTextEquals("licensing"u8))
            {
                Read(ref reader, table.Licensing);
            }
            else if (reader.ValueTextEquals("penalty"u8))
            {
                Read(ref reader, table.Penalty);
            }
            else if (reader.ValueTextEquals("coercion"u8))
            {
                Read(ref reader, table.Coercion);
            }
            else if (reader.ValueTextEquals("administrativeFees"u8))
            {
                Read(ref reader, table.AdministrativeFees);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    public static void Read(ref Utf8JsonReader reader, PlainProceedings table)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("review"u8))
            {
                Read(ref reader, table.Review);
            }
            else if (reader.ValueTextEquals("directLitigation"u8))
            {
                Read(ref reader, table.DirectLitigation);
            }
            else if (reader.ValueTextEquals("litigationAfterReview"u8))
            {
                Read(ref reader, table.LitigationAfterReview);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainDocuments row)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("issued"u8))
            {
                row.Issued = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("repealed"u8))
            {
                row.Repealed = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("inForce"u8))
            {
                row.InForce = HandJson.Count(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainDecisions row)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("decisions"u8))
            {
                row.Decisions = HandJson.Count(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainFees row)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("amountWanYuan"u8))
            {
                row.AmountWanYuan = HandJson.Amount(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainResults row)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("upheld"u8))
            {
                row.Upheld = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("corrected"u8))
            {
                row.Corrected = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("otherResult"u8))
            {
                row.OtherResult = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("pending"u8))
            {
                row.Pending = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("total"u8))
            {
                row.Total = HandJson.Count(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }
}
