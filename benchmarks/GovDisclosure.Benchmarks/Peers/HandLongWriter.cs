using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Writes the long layout by hand: what says whose report it is is encoded once for each report, what names a cell once for all.</summary>
internal static class HandLongWriter
{
    private const int LongestValue = 32;
    private const int LongestCell = 128;

    public static void Write(ReadOnlySpan<ArrayRow> rows, Stream output)
    {
        output.Write("\uFEFF"u8);
        output.Write(HandLongNames.Header);
        output.Write("\r\n"u8);
        using var csv = new HandCsvOutput(output);
        foreach (var row in rows)
        {
            var head = Head(row);
            for (var cell = 0; cell < HandLongNames.Cells.Length; cell++)
            {
                csv.Reserve(head.Length + LongestCell + LongestValue);
                csv.Raw(head);
                csv.Raw(HandLongNames.Cells[cell]);
                var count = HandLongNames.Counts[cell];
                if (count >= 0)
                {
                    csv.Count(row.Counts[count]);
                }
                else
                {
                    csv.Amount(row.Amount);
                }

                csv.EndRecord();
            }
        }
    }

    private static byte[] Head(ArrayRow row)
    {
        var head = new MemoryStream();
        using (var csv = new HandCsvOutput(head))
        {
            csv.Text(row.Agency);
            csv.Text(row.Kind);
            csv.Count(row.Year);
            csv.Text(row.Edition);
        }

        return head.ToArray();
    }
}
