namespace GovDisclosure.Tests.Docx;

/// <summary>A cell of a table as a reader sees it: where it stands, how far it reaches, what it says.</summary>
internal sealed record PlacedCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    /// <summary>What stands in the place of a number in <see cref="FormFixture"/>.</summary>
    public const string Number = "#";

    public bool IsNumber => Text == Number;

    public bool Covers(int row, int column) =>
        Row <= row && row < Row + RowSpan && Column <= column && column < Column + ColumnSpan;
}
