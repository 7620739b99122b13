using System.Buffers.Text;
using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Takes the fields of a CSV record one after another, by hand. What is not as expected throws.</summary>
internal ref struct HandCsvFields(ReadOnlySpan<byte> record)
{
    private readonly ReadOnlySpan<byte> _record = record;
    private int _at;

    /// <summary>Where the next field begins; behind the record when all are taken.</summary>
    public readonly int Position => _at;

    /// <summary>Whether all fields are taken.</summary>
    public readonly bool IsAtEnd => _at > _record.Length;

    /// <summary>A field without its quotation marks.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var rest = Rest();
        if (!rest.IsEmpty && rest[0] == '"')
        {
            return Quoted(rest);
        }

        var length = rest.IndexOf((byte)',');
        length = length < 0 ? rest.Length : length;
        _at += length + 1;
        return rest[..length];
    }

    public string Text() => Encoding.UTF8.GetString(Next());

    /// <summary>A count; -1 if it is blank.</summary>
    public long Count()
    {
        var rest = Rest();
        if (Utf8Parser.TryParse(rest, out long count, out var length) && (length == rest.Length || rest[length] == ','))
        {
            _at += length + 1;
            return count;
        }

        var field = Next();
        return field.IsEmpty ? -1
            : Utf8Parser.TryParse(field, out count, out length) && length == field.Length ? count
            : throw new FormatException("A count was expected.");
    }

    /// <summary>An amount; -1 if it is blank.</summary>
    public decimal Amount()
    {
        var field = Next();
        return field.IsEmpty ? -1
            : Utf8Parser.TryParse(field, out decimal amount, out var length) && length == field.Length ? amount
            : throw new FormatException("An amount was expected.");
    }

    private readonly ReadOnlySpan<byte> Rest() => IsAtEnd ? throw new FormatException("A field is missing.") : _record[_at..];

    private ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> rest)
    {
        var field = new List<byte>();
        var at = 1;
        while (at < rest.Length && (rest[at] != '"' || (at + 1 < rest.Length && rest[at + 1] == '"')))
        {
            field.Add(rest[at]);
            at += rest[at] == '"' ? 2 : 1;
        }

        if (at >= rest.Length || (at + 1 < rest.Length && rest[at + 1] != ','))
        {
            throw new FormatException("A quotation mark was expected.");
        }

        _at += at + 2;
        return field.ToArray();
    }
}
