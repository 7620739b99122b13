namespace GovDisclosure.Definition;

/// <summary>How the number before the title of a section is set.</summary>
internal enum TitleNumbering
{
    /// <summary>五、 as the form has it, or there is none.</summary>
    OfForm,

    /// <summary>5. 第五部分 or the like, or 五 without its mark.</summary>
    Other,

    /// <summary>（五） as the headings within a section have it.</summary>
    Bracketed,
}
