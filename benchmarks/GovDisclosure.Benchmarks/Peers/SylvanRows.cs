using Sylvan.Data.Csv;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads rows of the wide layout with Sylvan.</summary>
internal static class SylvanRows
{
    public static IEnumerable<ArrayRow> Read(byte[] file)
    {
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(file)), new CsvDataReaderOptions { Delimiter = ',' });
        var agency = reader.GetOrdinal("agency");
        var kind = reader.GetOrdinal("agencyKind");
        var year = reader.GetOrdinal("year");
        var edition = reader.GetOrdinal("edition");
        var amount = reader.GetOrdinal(ArrayRow.AmountCell.Code);
        int[] places = [.. ArrayRow.CountCells.Select(cell => reader.GetOrdinal(cell.Code))];
        while (reader.Read())
        {
            var counts = new long[places.Length];
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] = reader.GetInt64(places[i]);
            }

            yield return new ArrayRow(
                reader.GetString(agency),
                reader.GetString(kind),
                reader.GetInt32(year),
                reader.GetString(edition),
                counts,
                reader.GetDecimal(amount));
        }
    }
}
