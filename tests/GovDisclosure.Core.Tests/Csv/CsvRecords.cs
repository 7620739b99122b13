namespace GovDisclosure.Tests.Csv;

/// <summary>Takes CSV files apart and puts them together again, knowing nothing of reports.</summary>
internal static class CsvRecords
{
    /// <summary>The records of a file with their line ends, without a byte order mark; a line end within quotes does not end a record.</summary>
    public static List<string> Of(string file)
    {
        var records = new List<string>();
        var start = file[0] == '\uFEFF' ? 1 : 0;
        var quoted = false;
        for (var i = start; i < file.Length; i++)
        {
            quoted ^= file[i] == '"';
            if (file[i] == '\n' && !quoted)
            {
                records.Add(file[start..(i + 1)]);
                start = i + 1;
            }
        }

        return records;
    }

    /// <summary>The fields of a record as they stand in the file, with their quotes.</summary>
    public static List<string> Fields(string record)
    {
        var fields = new List<string>();
        var start = 0;
        var quoted = false;
        var text = record.TrimEnd('\r', '\n') + ",";
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == ',' && !quoted)
            {
                fields.Add(text[start..i]);
                start = i + 1;
            }
        }

        return fields;
    }

    /// <summary>What a field means: itself, or what stands between its quotes.</summary>
    public static string Unquoted(string field) =>
        field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    public static string Join(IEnumerable<string> fields) => string.Join(',', fields) + "\r\n";
}
