namespace GovDisclosure.Docx.Reading;

/// <summary>What became of the text of a cell that takes a number.</summary>
internal enum NumberOutcome
{
    /// <summary>There is no text.</summary>
    Blank,

    /// <summary>The text is a plain number.</summary>
    Plain,

    /// <summary>The text is a number with something about it that does not change it.</summary>
    Liberty,

    /// <summary>The text is no number.</summary>
    NotANumber,

    /// <summary>The number cannot be held exactly.</summary>
    OutOfRange,
}
