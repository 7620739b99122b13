using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads the wide layout by hand. The columns stand in any order; those that it does not know are passed over.</summary>
internal sealed class HandWideReader
{
    private static readonly int FirstCount = ArrayRow.Columns.Count - 1 - ArrayRow.CountCells.Count;

    private readonly HandCsvInput _input;

    /// <summary>For each column of the file, which of the <see cref="ArrayRow.Columns"/> it is, or -1.</summary>
    private readonly int[] _columns;

    private HandWideReader(HandCsvInput input)
    {
        _input = input;
        _columns = ReadHeader(input);
    }

    public static IEnumerable<ArrayRow> Read(Stream stream)
    {
        using var input = new HandCsvInput(stream);
        var reader = new HandWideReader(input);
        while (reader.Next() is { } row)
        {
            yield return row;
        }
    }

    private static int[] ReadHeader(HandCsvInput input)
    {
        _ = input.TryRead(out var record);
        var names = ArrayRow.Columns.ToList();
        int[] columns = [.. Encoding.UTF8.GetString(record).Split(',').Select(name => names.IndexOf(name.Trim('"')))];
        return names.Count == columns.Where(column => column >= 0).Distinct().Count()
            ? columns
            : throw new FormatException("A column is missing.");
    }

    private ArrayRow? Next()
    {
        if (!_input.TryRead(out var record))
        {
            return null;
        }

        var fields = new HandCsvFields(record);
        string agency = "", kind = "", edition = "";
        var year = 0;
        var counts = new long[ArrayRow.CountCells.Count];
        var amount = 0m;
        foreach (var column in _columns)
        {
            if (column >= FirstCount && column < FirstCount + counts.Length)
            {
                counts[column - FirstCount] = fields.Count();
                continue;
            }

            switch (column)
            {
                case -1:
                    fields.Next();
                    break;
                case 0:
                    agency = fields.Text();
                    break;
                case 1:
                    kind = fields.Text();
                    break;
                case 2:
                    year = checked((int)fields.Count());
                    break;
                case 3:
                    edition = fields.Text();
                    break;
                default:
                    amount = fields.Amount();
                    break;
            }
        }

        return fields.IsAtEnd
            ? new ArrayRow(agency, kind, year, edition, counts, amount)
            : throw new FormatException("There are more fields than columns.");
    }
}
