namespace GovDisclosure.Docx.Reading;

/// <summary>What encloses paragraphs and tables.</summary>
/// <param name="Text">What it makes of their text.</param>
/// <param name="IsControl">Whether they stand in a content control.</param>
internal readonly record struct BlockState(TextState Text, bool IsControl)
{
    /// <summary>Whether an element of Word may stand around a paragraph, a row or a cell: a content control, a tracked change, a tag of a user's own.</summary>
    public static bool IsWrapper(string name) => name is "sdt" or "sdtContent" or "customXml" or "ins" or "del" or "moveTo" or "moveFrom";

    /// <summary>What encloses the content of such an element.</summary>
    public BlockState Within(string wrapper) => wrapper switch
    {
        "sdt" => this with { IsControl = true },
        "ins" or "moveTo" => this with { Text = Text with { IsInserted = true } },
        "del" or "moveFrom" => this with { Text = Text with { IsDeleted = true } },
        _ => this,
    };
}
