using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GovDisclosure.Docx;

/// <summary>
/// What a document shows, brought into one form: the paragraphs and the cells of its tables, without white space. Writer and reader
/// make it of the same document alike, and its hash tells whether the document was changed. Another program that saves the document
/// again may set blanks and empty paragraphs as it likes.
/// </summary>
internal sealed class VisibleText : IDisposable
{
    // Control characters never stand in a text, so these divide without doubt.
    private const byte Heading = 0x10;
    private const byte AfterHeadings = 0x20;
    private const byte CellEnd = 0x01;
    private const byte RowEnd = 0x02;
    private const byte TableEnd = 0x03;

    private const int FirstSize = 16 * 1024;
    private const int LongestStep = 1024;

    // Every character that char.IsWhiteSpace knows.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private int _paragraphStart;

    public int Length => _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Takes the next paragraph, cell, or end of a row or table from bytes that are not empty, with the byte that ends it.</summary>
    public static ReadOnlySpan<byte> TakePiece(ref ReadOnlySpan<byte> visible)
    {
        var piece = visible[..(visible.IndexOfAnyInRange(byte.MinValue, (byte)(AfterHeadings - 1)) + 1)];
        visible = visible[piece.Length..];
        return piece;
    }

    /// <summary>Whether a byte ends a cell.</summary>
    public static bool EndsCell(byte mark) => mark == CellEnd;

    /// <summary>Whether a byte ends a table.</summary>
    public static bool EndsTable(byte mark) => mark == TableEnd;

    /// <summary>Whether a byte ends a paragraph outside tables.</summary>
    public static bool EndsParagraph(byte mark) => mark is >= Heading and < AfterHeadings;

    /// <summary>Whether a text stays as it is when it is brought into this form.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => IndexOfBlank(text) < 0;

    /// <summary>A text in this form.</summary>
    public static string Normalize(string text) => IsPlain(text) ? text : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Adds to the paragraph or cell.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        for (var blank = IndexOfBlank(text); blank >= 0; blank = IndexOfBlank(text))
        {
            Transcode(text[..blank]);
            text = text[(blank + 1)..];
        }

        Transcode(text);
    }

    /// <summary>Adds what was brought into this form before.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
        _paragraphStart = _length;
    }

    /// <summary>Ends a paragraph outside tables. One without text does not count.</summary>
    /// <param name="level">Its outline level, from 1; 0 for body text.</param>
    /// <returns>Whether it counts.</returns>
    public bool EndParagraph(int level)
    {
        if (_length == _paragraphStart)
        {
            return false;
        }

        End((byte)(Heading + level));
        return true;
    }

    public void EndCell() => End(CellEnd);

    public void EndRow() => End(RowEnd);

    public void EndTable() => End(TableEnd);

    /// <summary>The SHA-256 of all that was added, in hexadecimal digits.</summary>
    public string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Bytes, hash);
        return Convert.ToHexString(hash);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private static int IndexOfBlank(ReadOnlySpan<char> text) => text.IndexOfAny(Blanks);

    private void End(byte mark)
    {
        Reserve(1);
        _bytes[_length++] = mark;
        _paragraphStart = _length;
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Never between the halves of a surrogate pair.
            var step = Math.Min(text.Length, LongestStep);
            step -= step < text.Length && char.IsHighSurrogate(text[step - 1]) ? 1 : 0;
            Reserve(step * 3);
            _length += Encoding.UTF8.GetBytes(text[..step], _bytes.AsSpan(_length));
            text = text[step..];
        }
    }

    private void Reserve(int size)
    {
        if (size <= _bytes.Length - _length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + size, _bytes.Length * 2));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
