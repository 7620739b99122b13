namespace GovDisclosure.Docx.Reading;

/// <summary>What in a document is more, or less, than the text that is read.</summary>
internal enum WordNoteKind
{
    /// <summary>Text that a tracked change deletes. It was left out. Without a text it is the end of a paragraph.</summary>
    DeletedText,

    /// <summary>Text that a tracked change inserts. It was read. Without a text it is the end of a paragraph.</summary>
    InsertedText,

    /// <summary>Text that is formatted as hidden or struck out, or stands in a hidden row. It was left out.</summary>
    HiddenText,

    /// <summary>Text inside a content control. It was read.</summary>
    ContentControl,

    /// <summary>The prompt of a content control that nobody filled in. It was left out.</summary>
    Prompt,

    /// <summary>A footnote or endnote, with its text. It was left out.</summary>
    Footnote,

    /// <summary>Text above or below the line in a cell, such as the mark of a note. It was left out.</summary>
    RaisedText,

    /// <summary>A picture, chart, drawing or embedded object. It was left out.</summary>
    Picture,

    /// <summary>A formula. It was left out.</summary>
    Formula,

    /// <summary>A field that shows what its instruction says, such as a figure in a circle. It was left out.</summary>
    Field,

    /// <summary>A document that stands in a file of its own. It was left out.</summary>
    SubDocument,

    /// <summary>A character that only its font can show. It was read as its code.</summary>
    Symbol,

    /// <summary>A table inside a cell. Its text was left out.</summary>
    NestedTable,

    /// <summary>A text box. Its text was left out.</summary>
    TextBox,

    /// <summary>A file inside a cell. It was left out.</summary>
    EmbeddedFile,

    /// <summary>Text in a cell that a merged cell covers, so that no page shows it. It was left out.</summary>
    CoveredText,

    /// <summary>There are more notes than are kept; it stands for the rest.</summary>
    More,
}
