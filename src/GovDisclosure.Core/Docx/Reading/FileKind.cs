using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Tells by its first bytes what a file is that is no DOCX.</summary>
internal static class FileKind
{
    private const int LongestHead = 1024;
    private const int LongestShown = 40;
    private const int LongestHex = 8;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether the file begins as a package does.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> file) => file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8);

    /// <summary>What the file is.</summary>
    /// <returns>The kind, or <see langword="null"/> for one that is not known.</returns>
    public static LocalizedText? Of(ReadOnlySpan<byte> file)
    {
        // A Compound File: what Word wrote before 2007, and the envelope of an encrypted package.
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return file.IndexOf(EncryptedPackage) >= 0 ? InputState.Encrypted : InputState.OldWordDocument;
        }

        if (file.StartsWith("%PDF"u8))
        {
            return InputState.Pdf;
        }

        if (file.StartsWith("{\\rtf"u8))
        {
            return InputState.RichText;
        }

        return IsWebPage(file[..Math.Min(file.Length, LongestHead)]) ? InputState.WebPage : null;
    }

    /// <summary>The beginning of a file of a kind that is not known: as text if it is one, or its first bytes in hexadecimal digits.</summary>
    public static string Show(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, LongestShown)]).TrimEnd('\uFFFD').Replace('\t', ' ').Trim();
        var line = text.Split('\r', '\n')[0];
        return line.Length > 0 && !line.Contains('\uFFFD', StringComparison.Ordinal) && !line.Any(char.IsControl)
            ? line + (file.Length > LongestShown || line.Length < text.Length ? "…" : "")
            : Convert.ToHexString(file[..Math.Min(file.Length, LongestHex)]);
    }

    private static bool IsWebPage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart();
        return text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mime-version:", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && text.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
