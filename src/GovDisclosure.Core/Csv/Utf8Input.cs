using System.Text;
using System.Text.Unicode;
using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>Gives the bytes of a file as UTF-8, whether they are UTF-8 or GB18030. It does not close the stream that it reads.</summary>
/// <remarks>
/// The encoding is decided on the 64 KiB that begin with the first part that is not ASCII: UTF-8 if they are that, else GB18030 if
/// they are that, else UTF-8 with faults, which the reader of the fields reports. Then it stays, so that memory stays bounded.
/// </remarks>
internal sealed class Utf8Input : Stream
{
    private const int WindowSize = 64 * 1024;
    private const int LongestMark = 4;

    // The byte order marks of UTF-16, which begin those of UTF-32 in the same byte order, and the other of UTF-32.
    private static readonly ImmutableArray<byte[]> ForeignMarks = [[0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0x00, 0xFE, 0xFF]];

    private readonly Stream _inner;
    private readonly byte[] _window = new byte[WindowSize];
    private byte[] _ready;
    private int _start;
    private int _end;
    private Gb18030? _gb18030;
    private bool _isDecided;
    private bool _isStarted;
    private int _last = -1;

    public Utf8Input(Stream inner)
    {
        _inner = inner;
        _ready = _window;
    }

    /// <summary>Whether the file begins as UTF-16 or UTF-32; nothing of it is given.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Whether what was given last ends a field, so that the next one is blank if the file ends there.</summary>
    public bool EndsField => _last is ',';

    /// <summary>What is to be said of a file that holds nothing but ends of lines.</summary>
    public LocalizedText Nothing => _last < 0 ? EmptyInput.StateOf(_inner) : InputState.Empty;

    /// <summary>Whether what was given last is the end of a line.</summary>
    public bool EndsLine => _last is '\r' or '\n';

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
        int count;
        if (_start == _end && _isDecided && _gb18030 is null)
        {
            count = IsForeign ? 0 : _inner.Read(buffer);
        }
        else
        {
            if (_start == _end)
            {
                Fill();
            }

            count = Math.Min(buffer.Length, _end - _start);
            _ready.AsSpan(_start, count).CopyTo(buffer);
            _start += count;
        }

        if (count > 0)
        {
            _last = buffer[count - 1];
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Fill()
    {
        var length = _inner.ReadAtLeast(_window, _isStarted ? 1 : LongestMark, throwOnEndOfStream: false);
        if (!_isDecided && !Ascii.IsValid(_window.AsSpan(0, length)))
        {
            length += _inner.ReadAtLeast(_window.AsSpan(length), WindowSize - length, throwOnEndOfStream: false);
            Decide(_window.AsSpan(0, length));
        }

        _isStarted = true;
        _start = 0;
        _end = _gb18030?.ToUtf8(_window.AsSpan(0, length), _ready, length == 0) ?? (IsForeign ? 0 : length);
    }

    private void Decide(ReadOnlySpan<byte> bytes)
    {
        _isDecided = true;
        var isEnd = bytes.Length < WindowSize;
        IsForeign = !_isStarted && ForeignMarks.Any(mark => _window.AsSpan().StartsWith(mark));
        var isMarked = !_isStarted && bytes.StartsWith("\uFEFF"u8);
        if (!IsForeign && !isMarked && !IsUtf8(bytes, isEnd) && Gb18030.IsValid(bytes, isEnd))
        {
            _gb18030 = new Gb18030();
            _ready = new byte[(WindowSize + 2) * 3];
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        // A character cut off at the end of the window: leave it out, from its first byte on.
        for (var cut = 1; !isEnd && cut <= 3 && cut < bytes.Length; cut++)
        {
            if (bytes[^cut] >= 0xC0)
            {
                return Utf8.IsValid(bytes[..^cut]);
            }
        }

        return false;
    }
}
