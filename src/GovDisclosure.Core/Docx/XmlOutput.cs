using System.Buffers;
using System.Text.Unicode;

namespace GovDisclosure.Docx;

/// <summary>Writes XML as UTF-8 through one pooled buffer: markup as it stands, text escaped.</summary>
internal sealed class XmlOutput(Stream target) : IDisposable
{
    private const int BufferSize = 16 * 1024;
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;
    private long _flushed;

    /// <summary>Takes what the document shows while it is written, or <see langword="null"/> for a part that shows nothing.</summary>
    public VisibleText? Visible { get; init; }

    /// <summary>How many bytes were written so far.</summary>
    public long Position => _flushed + _used;

    /// <summary>Writes markup, which must be well-formed.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        if (markup.Length > _buffer.Length - _used)
        {
            Flush();
            if (markup.Length > _buffer.Length)
            {
                target.Write(markup);
                _flushed += markup.Length;
                return;
            }
        }

        markup.CopyTo(_buffer.AsSpan(_used));
        _used += markup.Length;
    }

    /// <summary>Writes text between tags or within a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var index = text.IndexOfAny(Special); index >= 0; index = text.IndexOfAny(Special))
        {
            Transcode(text[..index]);
            Markup(text[index] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            text = text[(index + 1)..];
        }

        Transcode(text);
    }

    public void Number<T>(T number)
        where T : IUtf8SpanFormattable
    {
        if (_buffer.Length - _used < LongestNumber)
        {
            Flush();
        }

        number.TryFormat(_buffer.AsSpan(_used), out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes what is left. The target stays open.</summary>
    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, _buffer.AsSpan(_used), out var read, out var written);
            _used += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                Flush();
            }
        }
    }

    private void Flush()
    {
        target.Write(_buffer, 0, _used);
        _flushed += _used;
        _used = 0;
    }
}
