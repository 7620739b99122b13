namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads the long layout by hand. The columns stand as they are written; the cells are expected so and found in any order.</summary>
internal sealed class HandLongReader
{
    private readonly HandCsvInput _input;
    private byte[] _head = [];
    private ArrayRow? _row;
    private decimal _amount = -1;
    private int _next;

    private HandLongReader(HandCsvInput input)
    {
        _input = input;
        if (!input.TryRead(out var header) || !header.SequenceEqual(HandLongNames.Header))
        {
            throw new FormatException("The header is not as written.");
        }
    }

    public static IEnumerable<ArrayRow> Read(Stream stream)
    {
        using var input = new HandCsvInput(stream);
        var reader = new HandLongReader(input);
        while (reader.Next() is { } row)
        {
            yield return row;
        }
    }

    private ArrayRow? Next()
    {
        while (_input.TryRead(out var record))
        {
            ArrayRow? finished = null;
            if (_row is null || !record.StartsWith(_head))
            {
                finished = Finish();
                _row = Begin(record);
            }

            ReadCell(record, _row);
            if (finished is not null)
            {
                return finished;
            }
        }

        return Finish();
    }

    private ArrayRow? Finish()
    {
        var finished = _row is null ? null : _row with { Amount = _amount };
        _row = null;
        return finished;
    }

    private ArrayRow Begin(ReadOnlySpan<byte> record)
    {
        var fields = new HandCsvFields(record);
        var counts = new long[ArrayRow.CountCells.Count];
        counts.AsSpan().Fill(-1);
        var row = new ArrayRow(fields.Text(), fields.Text(), checked((int)fields.Count()), fields.Text(), counts, -1);
        _head = record[..fields.Position].ToArray();
        _amount = -1;
        _next = 0;
        return row;
    }

    private void ReadCell(ReadOnlySpan<byte> record, ArrayRow row)
    {
        var rest = record[_head.Length..];
        var cell = _next < HandLongNames.Cells.Length && rest.StartsWith(HandLongNames.Cells[_next]) ? _next : Find(rest);
        var value = new HandCsvFields(rest[HandLongNames.Cells[cell].Length..]);
        var count = HandLongNames.Counts[cell];
        if (count >= 0)
        {
            row.Counts[count] = value.Count();
        }
        else
        {
            _amount = value.Amount();
        }

        _next = value.IsAtEnd ? cell + 1 : throw new FormatException("There are more fields than columns.");
    }

    private static int Find(ReadOnlySpan<byte> rest)
    {
        for (var cell = 0; cell < HandLongNames.Cells.Length; cell++)
        {
            if (rest.StartsWith(HandLongNames.Cells[cell]))
            {
                return cell;
            }
        }

        throw new FormatException("The cell is not known.");
    }
}
