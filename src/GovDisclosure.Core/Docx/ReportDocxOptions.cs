namespace GovDisclosure.Docx;

/// <summary>How <see cref="ReportDocx"/> writes.</summary>
public sealed record ReportDocxOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static readonly ReportDocxOptions Default = new();

    private readonly ReportDocxLayout _layout;
    private readonly FontScheme _fonts;

    /// <summary>版式: how the page looks. Default: <see cref="ReportDocxLayout.Form"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="ReportDocxLayout"/>.</exception>
    public ReportDocxLayout Layout
    {
        get => _layout;
        init => _layout = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Use a member of ReportDocxLayout.");
    }

    /// <summary>字体方案: the typefaces. Default: <see cref="FontScheme.Gb2312"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="FontScheme"/>.</exception>
    public FontScheme Fonts
    {
        get => _fonts;
        init => _fonts = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Use a member of FontScheme.");
    }
}
