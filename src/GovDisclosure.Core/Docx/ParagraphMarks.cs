namespace GovDisclosure.Docx;

/// <summary>A mark for each paragraph outside tables, in order, by which a reader finds the one that was changed. It proves nothing; the hash of the page does.</summary>
internal static class ParagraphMarks
{
    /// <summary>How many hexadecimal digits a mark has.</summary>
    public const int Length = 8;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The marks of what a page shows.</summary>
    /// <param name="visible">The page in the form of <see cref="VisibleText"/>.</param>
    public static List<string> Of(ReadOnlySpan<byte> visible)
    {
        var marks = new List<string>();
        var mark = Basis;
        foreach (var b in visible)
        {
            // FNV-1a: simple, and the same on every machine.
            mark = unchecked((mark ^ b) * Prime);
            if (VisibleText.EndsPiece(b))
            {
                if (VisibleText.EndsParagraph(b))
                {
                    marks.Add(mark.ToString("X8", CultureInfo.InvariantCulture));
                }

                mark = Basis;
            }
        }

        return marks;
    }
}
