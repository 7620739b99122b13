using System.IO.Compression;

namespace GovDisclosure.Docx.Reading;

/// <summary>The content of a part. Counts what is inflated, whatever the directory says, and ends at the limits.</summary>
internal sealed class PartStream : Stream
{
    private readonly Stream _inner;
    private readonly int _limit;
    private readonly uint _expected;
    private uint _checksum = Checksum.Start;
    private int _length;
    private int _sincePiece;

    /// <summary>Opens the content of a part.</summary>
    /// <param name="compressed">The bytes in the file.</param>
    /// <param name="isDeflated">Whether they are deflated, or stored as they are.</param>
    /// <param name="checksum">The CRC-32 that the content must have.</param>
    /// <param name="limit">How long the content may be.</param>
    public PartStream(Stream compressed, bool isDeflated, uint checksum, int limit)
    {
        _inner = isDeflated ? new DeflateStream(compressed, CompressionMode.Decompress) : compressed;
        _expected = checksum;
        _limit = limit;
    }

    /// <summary>Whether the content was cut off at a limit, and at which.</summary>
    public int? Exceeded { get; private set; }

    /// <summary>Whether the whole content was read and is not what was packed.</summary>
    public bool IsDamaged { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Exceeded is not null)
        {
            return 0;
        }

        var count = _inner.Read(buffer);
        if (count == 0)
        {
            IsDamaged |= !buffer.IsEmpty && Checksum.End(_checksum) != _expected;
            return 0;
        }

        var read = buffer[..count];
        _checksum = Checksum.Append(_checksum, read);
        _length += count;
        var lastTag = read.LastIndexOf((byte)'<');
        _sincePiece = lastTag < 0 ? _sincePiece + count : count - lastTag;
        Exceeded = _length > _limit ? _limit : _sincePiece > ReadingLimits.PieceLength ? ReadingLimits.PieceLength : null;
        return Exceeded is null ? count : 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }
}
