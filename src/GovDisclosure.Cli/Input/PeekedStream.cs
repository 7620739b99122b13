namespace GovDisclosure.Cli.Input;

/// <summary>A stream whose first bytes were already looked at. They are read again, then the rest.</summary>
internal sealed class PeekedStream(ReadOnlyMemory<byte> head, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _head = head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes the first bytes, at most as many as asked for, until they tell what they are to tell.</summary>
    public static PeekedStream Open(Stream input, int most, Func<ReadOnlyMemory<byte>, bool> isEnough, out ReadOnlyMemory<byte> head)
    {
        var bytes = new byte[most];
        var length = 0;
        for (var read = -1; read != 0 && length < most && !isEnough(bytes.AsMemory(0, length));)
        {
            read = input.Read(bytes, length, most - length);
            length += read;
        }

        head = bytes.AsMemory(0, length);
        return new PeekedStream(head, input);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
