using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>One printed cell of a table: where it stands, how far it reaches, and what it holds.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Label">The element that it names; <see langword="null"/> for a number or an empty label.</param>
/// <param name="Number">The cell of the form whose number it takes, or <see langword="null"/>.</param>
internal sealed record GridCell(
    GridCellKind Kind, int Row, int Column, int RowSpan, int ColumnSpan, FormElement? Label, Cell? Number);
