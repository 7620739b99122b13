using System.Buffers;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads the records of a CSV file in UTF-8 by hand, through one pooled buffer.</summary>
internal sealed class HandCsvInput(Stream input) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _start;
    private int _end;
    private bool _isStarted;
    private bool _isAtEnd;

    /// <summary>Takes the next record. Its bytes change with the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> record)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = EndOfRecord(rest);
            if (length >= 0)
            {
                _start += length + 1;
                record = WithoutReturn(rest[..length]);
                return true;
            }

            if (_isAtEnd)
            {
                _start = _end;
                record = WithoutReturn(rest);
                return !rest.IsEmpty;
            }

            Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> record) => record is [.., (byte)'\r'] ? record[..^1] : record;

    /// <summary>Where the record ends: at the first end of a line outside quotation marks; or -1.</summary>
    private static int EndOfRecord(ReadOnlySpan<byte> rest)
    {
        var at = rest.IndexOfAny((byte)'\n', (byte)'"');
        var isQuoted = false;
        while (at >= 0 && (isQuoted || rest[at] == '"'))
        {
            isQuoted ^= rest[at] == '"';
            var next = rest[(at + 1)..].IndexOfAny((byte)'\n', (byte)'"');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return at;
    }

    private void Fill()
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        if (rest.Length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
            rest.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            rest.CopyTo(_buffer);
        }

        _end = rest.Length;
        _start = 0;
        var read = input.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _end += read;
        _isAtEnd = _end < _buffer.Length;
        if (!_isStarted)
        {
            _isStarted = true;
            _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }
    }
}
