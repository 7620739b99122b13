namespace GovDisclosure.Definition;

/// <summary>Where the counts of each table lie in the one dense array of a report.</summary>
/// <remarks>
/// Table three is stored column by column, each padded to a multiple of four, so that its sums run over whole vectors.
/// Counts that may be negative lie at the end, so that all others can be scanned at once.
/// Slots are private to the process; they may change between versions, codes may not.
/// </remarks>
internal static class CellSlots
{
    public const int ApplicationStride = 28;
    public const int ApplicationColumns = 7;
    public const int Proceedings = ApplicationStride * ApplicationColumns;
    public const int ResultsPerProceeding = 5;
    public const int ActiveDisclosure = Proceedings + 16;
    public const int ItemChanges = ActiveDisclosure + 24;
    public const int Counts = ItemChanges + 8;
    public const int Amounts = 2;
}
