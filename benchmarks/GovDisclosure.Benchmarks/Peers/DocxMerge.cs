namespace GovDisclosure.Benchmarks.Peers;

/// <summary>How a cell of a Word table is merged with the one above or below it.</summary>
internal enum DocxMerge
{
    None,
    Begins,
    Continues,
}
