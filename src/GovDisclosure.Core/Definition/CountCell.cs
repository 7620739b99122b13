namespace GovDisclosure.Definition;

/// <summary>A cell that takes a whole number: documents, decisions, items, applications or cases.</summary>
public sealed class CountCell : Cell
{
    internal CountCell(
        ReportSection section, FormElement row, FormElement column, int slot, EditionRange editions, string unit = "件")
        : base(section, row, column, slot, editions) => Unit = unit;

    /// <inheritdoc/>
    public override string Unit { get; }
}
