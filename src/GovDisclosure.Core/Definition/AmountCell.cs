namespace GovDisclosure.Definition;

/// <summary>A cell that takes an amount of money in 万元 (ten thousand yuan).</summary>
public sealed class AmountCell : Cell
{
    internal AmountCell(
        ReportSection section, FormElement row, FormElement column, int slot, EditionRange editions)
        : base(section, row, column, slot, editions)
    {
    }

    /// <inheritdoc/>
    public override string Unit => "万元";

    /// <summary>
    /// Whether the printed heading names the unit. Where it does not (采购总金额 of the 2019 form), the unit is written beside the number.
    /// </summary>
    public bool HeadingNamesUnit { get; internal init; } = true;
}
