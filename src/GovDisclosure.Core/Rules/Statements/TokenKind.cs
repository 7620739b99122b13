namespace GovDisclosure.Rules.Statements;

/// <summary>What a piece of narrative is to the reader of statements.</summary>
internal enum TokenKind : byte
{
    /// <summary>Text that the lexicon does not know.</summary>
    Unknown,

    /// <summary>A known word.</summary>
    Word,

    /// <summary>A number that may count something.</summary>
    Number,

    /// <summary>A number that counts nothing here: a percentage, a range, a document number, an ordinal.</summary>
    OtherNumber,

    /// <summary>A year, such as 2023年.</summary>
    Year,

    /// <summary>A day or month that begins or ends a whole year, such as 12月31日.</summary>
    YearEdge,

    /// <summary>Any other date: it cuts a part out of the year.</summary>
    Date,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>The mark between the items of a list: 、.</summary>
    ListMark,

    /// <summary>The sign between the ends of a range: —.</summary>
    Range,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>The opening mark of a quotation or a title.</summary>
    QuoteOpen,

    /// <summary>The closing mark of a quotation or a title.</summary>
    QuoteClose,

    /// <summary>The end of the paragraph.</summary>
    End,
}
