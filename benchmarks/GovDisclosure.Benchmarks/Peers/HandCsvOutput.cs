using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Writes CSV in UTF-8 by hand, through one pooled buffer. Every field ends with a comma, which the end of the record replaces.</summary>
internal sealed class HandCsvOutput(Stream output) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;

    /// <summary>Makes room for a record. No method checks this again.</summary>
    public void Reserve(int bytes)
    {
        if (_buffer.Length - _used < bytes)
        {
            Flush();
        }
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    public void Text(string text)
    {
        var field = text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        _used += Encoding.UTF8.GetBytes(field, _buffer.AsSpan(_used));
        _buffer[_used++] = (byte)',';
    }

    /// <summary>A count; a blank is negative.</summary>
    public void Count(long count)
    {
        if (count >= 0)
        {
            _ = Utf8Formatter.TryFormat(count, _buffer.AsSpan(_used), out var length);
            _used += length;
        }

        _buffer[_used++] = (byte)',';
    }

    /// <summary>An amount; a blank is negative.</summary>
    public void Amount(decimal amount)
    {
        if (amount >= 0)
        {
            _ = Utf8Formatter.TryFormat(amount, _buffer.AsSpan(_used), out var length);
            _used += length;
        }

        _buffer[_used++] = (byte)',';
    }

    public void EndRecord()
    {
        _buffer[_used - 1] = (byte)'\r';
        _buffer[_used++] = (byte)'\n';
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private void Flush()
    {
        output.Write(_buffer, 0, _used);
        _used = 0;
    }
}
