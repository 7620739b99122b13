using System.Buffers;
using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>
/// Short marks of what a page shows, by which a reader finds what was changed: one for each paragraph outside tables, one for each of the
/// <see cref="MarkedLines"/>. They prove nothing; the hash of the page does. One change in four thousand leaves its mark as it was.
/// </summary>
internal static class PageMarks
{
    /// <summary>How many digits a mark has. Two of base 64 are as good as three hexadecimal ones, and shorter when they are deflated.</summary>
    public const int Length = 2;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private static readonly SearchValues<char> AllDigits = SearchValues.Create(Encoding.ASCII.GetString(Digits));

    private static ReadOnlySpan<byte> Digits => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/"u8;

    /// <summary>Whether a text holds marks and nothing else.</summary>
    public static bool Are(string text) => text.Length % Length == 0 && !text.AsSpan().ContainsAnyExcept(AllDigits);

    /// <summary>Writes the marks of the paragraphs outside tables, in order.</summary>
    /// <param name="visible">The page in the form of <see cref="VisibleText"/>.</param>
    /// <param name="xml">Where to write.</param>
    public static void WriteParagraphs(ReadOnlySpan<byte> visible, XmlOutput xml)
    {
        while (!visible.IsEmpty)
        {
            var piece = VisibleText.TakePiece(ref visible);
            if (VisibleText.EndsParagraph(piece[^1]))
            {
                Write(Mix(Hash(piece, 0)), xml);
            }
        }
    }

    /// <summary>Writes the marks of the lines of numbers. What is none of the form has none.</summary>
    /// <param name="visible">The page in the form of <see cref="VisibleText"/>.</param>
    /// <param name="edition">The edition of the form that it shows.</param>
    /// <param name="xml">Where to write.</param>
    public static void WriteLines(ReadOnlySpan<byte> visible, Edition edition, XmlOutput xml)
    {
        var lines = MarkedLines.Of(edition);
        Span<uint> marks = stackalloc uint[lines.Count];
        marks.Clear();
        var (table, cell) = (0, 0);
        while (!visible.IsEmpty)
        {
            var piece = VisibleText.TakePiece(ref visible);
            if (VisibleText.EndsTable(piece[^1]))
            {
                (table, cell) = (table + 1, 0);
            }
            else if (VisibleText.EndsCell(piece[^1]))
            {
                Add(piece, lines.At(table, cell), cell, marks);
                cell++;
            }
        }

        foreach (var mark in marks)
        {
            Write(mark, xml);
        }
    }

    // A changed cell changes its row and its column by the same bits: both marks tell it, or neither does.
    private static void Add(ReadOnlySpan<byte> piece, MarkedCell? marked, int cell, Span<uint> marks)
    {
        if (marked is not { } lines)
        {
            return;
        }

        var mark = Mix(Hash(piece, cell));
        marks[lines.Row] ^= mark;
        if (lines.Column is { } column)
        {
            marks[column] ^= mark;
        }
    }

    // FNV-1a: simple, and the same on every machine. It begins with the place, so that two numbers that change places do not go unseen.
    private static uint Hash(ReadOnlySpan<byte> piece, int place)
    {
        var hash = unchecked((Basis ^ (uint)place) * Prime);
        foreach (var b in piece)
        {
            hash = unchecked((hash ^ b) * Prime);
        }

        return hash;
    }

    // One digit more or less must change every bit alike, or two cells that change alike would cancel out in their row.
    private static uint Mix(uint hash)
    {
        hash = unchecked((hash ^ (hash >> 16)) * 0x7FEB352D);
        hash = unchecked((hash ^ (hash >> 15)) * 0x846CA68B);
        return hash ^ (hash >> 16);
    }

    private static void Write(uint mark, XmlOutput xml)
    {
        var digits = Digits;
        xml.Markup([digits[(int)(mark >> 26)], digits[(int)(mark >> 20) & 63]]);
    }
}
