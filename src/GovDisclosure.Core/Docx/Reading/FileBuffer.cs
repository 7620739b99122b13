using System.Buffers;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>A whole file in rented memory. Dispose of it to give the memory back.</summary>
internal sealed class FileBuffer : IDisposable
{
    private const int FirstSize = 32 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Why there was nothing to read, or <see langword="null"/> if there was something.</summary>
    public LocalizedText? Nothing { get; private set; }

    /// <summary>Reads a stream to its end, unless that lies beyond a limit.</summary>
    /// <returns>Whether the end was reached.</returns>
    public bool TryFill(Stream stream, int limit)
    {
        while (_length <= limit)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

            var count = stream.Read(_bytes, _length, _bytes.Length - _length);
            if (count == 0)
            {
                Nothing = _length == 0 ? EmptyInput.StateOf(stream) : null;
                return true;
            }

            _length += count;
        }

        return false;
    }

    /// <summary>A part of the file as a stream.</summary>
    public MemoryStream Open(int start, int length) => new(_bytes, start, length, writable: false);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
