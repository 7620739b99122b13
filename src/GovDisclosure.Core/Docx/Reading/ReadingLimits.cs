namespace GovDisclosure.Docx.Reading;

/// <summary>How much of a document is read. What lies beyond a limit is left out, with a finding: no file may fill the memory.</summary>
internal static class ReadingLimits
{
    /// <summary>The longest file, in bytes.</summary>
    public const int FileLength = 64 * 1024 * 1024;

    /// <summary>The most entries of a package that are looked at.</summary>
    public const int Entries = 10_000;

    /// <summary>The longest text of the document, in bytes when it is inflated.</summary>
    public const int DocumentLength = 16 * 1024 * 1024;

    /// <summary>The longest other part that is read: styles, footnotes, relationships, attached facts. In bytes when it is inflated.</summary>
    public const int PartLength = 4 * 1024 * 1024;

    /// <summary>The most that all parts of a package hold together, in bytes when they are inflated, if it is to be copied.</summary>
    public const int PackageLength = 256 * 1024 * 1024;

    /// <summary>The longest tag, and the longest text between two tags, in bytes.</summary>
    public const int PieceLength = 1024 * 1024;

    /// <summary>How deep elements may be nested.</summary>
    public const int Depth = 256;

    /// <summary>The most paragraphs outside tables.</summary>
    public const int Paragraphs = 100_000;

    /// <summary>The most tables.</summary>
    public const int Tables = 1000;

    /// <summary>The most rows of all tables together.</summary>
    public const int Rows = 20_000;

    /// <summary>The most cells of all tables together.</summary>
    public const int Cells = 100_000;

    /// <summary>The most columns of a table that one cell covers, or that a row leaves out before its first cell. One that claims more gets so many.</summary>
    public const int Columns = 1000;

    /// <summary>The most styles.</summary>
    public const int Styles = 10_000;

    /// <summary>The most parts attached to the text among which the facts that were written with a report are looked for.</summary>
    public const int AttachedParts = 64;

    /// <summary>The most footnotes, and the most endnotes, whose texts are quoted.</summary>
    public const int Footnotes = 1000;

    /// <summary>The most notes on a paragraph or cell. If there are more, the last one says so and nothing else.</summary>
    public const int Notes = 16;

    /// <summary>The longest text of a note, in characters; more is cut off.</summary>
    public const int NoteLength = 200;
}
