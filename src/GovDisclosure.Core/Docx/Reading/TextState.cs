namespace GovDisclosure.Docx.Reading;

/// <summary>What encloses a piece of text and decides whether it counts.</summary>
/// <param name="IsDeleted">A tracked change deletes it or moves it elsewhere.</param>
/// <param name="IsInserted">A tracked change inserts it or moves it here.</param>
/// <param name="IsHidden">Its format hides it.</param>
/// <param name="IsPrompt">It is the prompt of a content control.</param>
internal readonly record struct TextState(bool IsDeleted, bool IsInserted, bool IsHidden, bool IsPrompt)
{
    /// <summary>Whether its format strikes it out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether it is not part of what is said: hidden, or struck out.</summary>
    public bool IsUnsaid => IsHidden || IsStruck;

    /// <summary>Whether it stands in a cell, where a raised or lowered figure is a mark of a note and no digit.</summary>
    public bool IsInCell { get; init; }

    /// <summary>Whether it is set above or below the line.</summary>
    public bool IsRaised { get; init; }
}
