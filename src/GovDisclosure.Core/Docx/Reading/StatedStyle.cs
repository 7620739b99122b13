namespace GovDisclosure.Docx.Reading;

/// <summary>What a style states itself; the rest comes from the style that it is based on.</summary>
internal sealed class StatedStyle
{
    public string Name { get; set; } = "";

    /// <summary>The id of the style that it is based on, or <see langword="null"/>.</summary>
    public string? Base { get; set; }

    public int? Level { get; set; }

    public bool? IsHidden { get; set; }

    public bool? IsStruck { get; set; }

    public bool? IsRaised { get; set; }
}
