using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Writes the wide layout by hand.</summary>
internal static class HandWideWriter
{
    /// <summary>The longest number, its comma included.</summary>
    private const int LongestNumber = 32;

    /// <summary>The most bytes that a character of a name takes.</summary>
    private const int LongestCharacter = 3;

    /// <summary>More than the kind, the edition and all quotation marks take.</summary>
    private const int OtherWords = 256;

    private static readonly byte[] Header = Encoding.UTF8.GetBytes('\uFEFF' + string.Join(',', ArrayRow.Columns) + "\r\n");

    public static void Write(ReadOnlySpan<ArrayRow> rows, Stream output)
    {
        output.Write(Header);
        using var csv = new HandCsvOutput(output);
        foreach (var row in rows)
        {
            csv.Reserve((ArrayRow.Columns.Count * LongestNumber) + (row.Agency.Length * LongestCharacter) + OtherWords);
            csv.Text(row.Agency);
            csv.Text(row.Kind);
            csv.Count(row.Year);
            csv.Text(row.Edition);
            foreach (var count in row.Counts)
            {
                csv.Count(count);
            }

            csv.Amount(row.Amount);
            csv.EndRecord();
        }
    }
}
