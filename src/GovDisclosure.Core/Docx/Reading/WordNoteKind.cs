namespace GovDisclosure.Docx.Reading;

/// <summary>What in a document is more, or less, than the text that is read.</summary>
internal enum WordNoteKind
{
    /// <summary>Text that a tracked change deletes. It was left out.</summary>
    DeletedText,

    /// <summary>Text that a tracked change inserts. It was read.</summary>
    InsertedText,

    /// <summary>Text that is formatted as hidden. It was left out.</summary>
    HiddenText,

    /// <summary>Text inside a content control. It was read.</summary>
    ContentControl,

    /// <summary>The prompt of a content control that nobody filled in. It was left out.</summary>
    Prompt,

    /// <summary>A footnote or endnote. Its text was left out.</summary>
    Footnote,

    /// <summary>A picture, chart, drawing, formula or embedded object. It was left out.</summary>
    Picture,

    /// <summary>A table inside a cell. Its text was left out.</summary>
    NestedTable,

    /// <summary>A text box. Its text was left out.</summary>
    TextBox,

    /// <summary>Text in a cell that a merged cell covers, so that no page shows it. It was left out.</summary>
    CoveredText,

    /// <summary>There are more notes than are kept; it stands for the rest.</summary>
    More,
}
