namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What a peer reads from a document: every paragraph of the body, and of every table the rows with the texts of their cells.</summary>
internal sealed class DocxTexts
{
    public List<string> Paragraphs { get; } = [];

    public List<List<List<string>>> Tables { get; } = [];

    /// <summary>Throws unless another peer reads the same.</summary>
    public void RequireSame(string peer, DocxTexts other)
    {
        Agreement.Require(Paragraphs.SequenceEqual(other.Paragraphs), $"{peer} reads the paragraphs");
        Agreement.Require(Lines().SequenceEqual(other.Lines()), $"{peer} reads the cells");
    }

    private IEnumerable<string> Lines() => Tables.SelectMany(table => table.Append(["end"]), (_, row) => string.Join('|', row));
}
