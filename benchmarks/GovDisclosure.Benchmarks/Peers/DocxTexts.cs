namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What a peer reads from a document: every paragraph of the body, and of every table the rows with the texts of their cells.</summary>
internal sealed class DocxTexts
{
    public List<string> Paragraphs { get; } = [];

    public List<List<List<string>>> Tables { get; } = [];

    /// <summary>Throws unless another peer reads the same.</summary>
    public void RequireSame(string peer, DocxTexts other)
    {
        var (ours, theirs) = (Lines().ToList(), other.Lines().ToList());
        var at = Enumerable.Range(0, Math.Max(ours.Count, theirs.Count))
            .FirstOrDefault(i => ours.ElementAtOrDefault(i) != theirs.ElementAtOrDefault(i), -1);
        Agreement.Require(at < 0, $"{peer} reads {theirs.ElementAtOrDefault(at)}, not {ours.ElementAtOrDefault(at)}");
    }

    // NPOI gives line breaks within a cell, the other two leave them out.
    private IEnumerable<string> Lines() =>
        Paragraphs.Concat(Tables.SelectMany(table => table, (_, row) => string.Join('|', row).Replace("\n", "", StringComparison.Ordinal)));
}
