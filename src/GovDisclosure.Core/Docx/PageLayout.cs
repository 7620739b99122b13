namespace GovDisclosure.Docx;

/// <summary>The measures of a layout: lengths in twips (a twentieth of a point), sizes of type in half points.</summary>
internal sealed record PageLayout
{
    /// <summary>A4.</summary>
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;

    /// <summary>The annex of the notice: 宋体, bold titles, tables of its width. The margins at the sides are what its tables leave of the page.</summary>
    public static readonly PageLayout Form = new()
    {
        Top = 1440,
        Right = 1080,
        Bottom = 1440,
        Left = 1080,
        Header = 851,
        Footer = 850,
        TextFace = fonts => fonts.Song,
        TextSize = 24,
        TextLine = 400,
        Indent = 480,
        TitleFace = fonts => fonts.Song,
        IsTitleBold = true,
        TitleSize = 36,
        TitleLine = 560,
        Headings =
        [
            new(fonts => fonts.Song, true),
            new(fonts => fonts.Song, true),
            new(fonts => fonts.Song, false),
            new(fonts => fonts.Song, false),
        ],
        HeadingSpace = 120,
        PageNumberSize = 21,
        TablesStayWhole = true,
    };

    /// <summary>GB/T 9704-2012: text area 156 by 225 mm, 22 lines of 28 characters.</summary>
    public static readonly PageLayout OfficialDocument = new()
    {
        Top = 2098,
        Right = 1474,
        Bottom = 1984,
        Left = 1587,
        Header = 851,
        Footer = 1446,
        LineGrid = 579,
        TextFace = fonts => fonts.Body,
        TextSize = 32,
        TextTracking = -5,
        TextLine = 579,
        Indent = 632,
        TitleFace = fonts => fonts.Title,
        TitleSize = 44,
        TitleLine = 700,
        Headings =
        [
            new(fonts => fonts.Hei, false),
            new(fonts => fonts.Kai, false),
            new(fonts => fonts.Body, false),
            new(fonts => fonts.Body, false),
        ],
        PageNumberSize = 28,
        PageNumberIndent = 316,
        DateEnds = true,
    };

    /// <summary>Every layout, in the order of <see cref="ReportDocxLayout"/>.</summary>
    public static readonly ImmutableArray<PageLayout> All = [Form, OfficialDocument];

    public required int Top { get; init; }

    public required int Right { get; init; }

    public required int Bottom { get; init; }

    public required int Left { get; init; }

    /// <summary>From the upper edge of the page to the header.</summary>
    public required int Header { get; init; }

    /// <summary>From the lower edge of the page to the footer.</summary>
    public required int Footer { get; init; }

    /// <summary>The distance of the lines of the page's grid, or <see langword="null"/> for a page without one.</summary>
    public int? LineGrid { get; init; }

    public required Func<FontSet, Typeface> TextFace { get; init; }

    public required int TextSize { get; init; }

    /// <summary>What is added between characters, so that a line holds as many as it should.</summary>
    public int TextTracking { get; init; }

    /// <summary>The height of a line of text.</summary>
    public required int TextLine { get; init; }

    /// <summary>Two characters of text.</summary>
    public required int Indent { get; init; }

    public required Func<FontSet, Typeface> TitleFace { get; init; }

    public bool IsTitleBold { get; init; }

    public required int TitleSize { get; init; }

    public required int TitleLine { get; init; }

    /// <summary>The headings of levels 1 to 4.</summary>
    public required ImmutableArray<HeadingLook> Headings { get; init; }

    /// <summary>What is left free above the heading of a section.</summary>
    public int HeadingSpace { get; init; }

    public required int PageNumberSize { get; init; }

    /// <summary>How far page numbers stand from the outer edge of the text; 0 for page numbers in the middle.</summary>
    public int PageNumberIndent { get; init; }

    /// <summary>Whether the date stands under the organ at the end, not under the title.</summary>
    public bool DateEnds { get; init; }

    /// <summary>Whether the page is high enough for each table.</summary>
    public bool TablesStayWhole { get; init; }

    public int TextWidth => PageWidth - Left - Right;

    public static PageLayout Of(ReportDocxLayout layout) => All[(int)layout];
}
