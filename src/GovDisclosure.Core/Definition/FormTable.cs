namespace GovDisclosure.Definition;

/// <summary>A printed table of one edition. It is known by the section that prints it.</summary>
public sealed class FormTable
{
    internal FormTable(ReportSection section, ImmutableArray<FormBlock> blocks, ImmutableArray<CellRelation> relations)
    {
        Section = section;
        Blocks = blocks;
        Relations = relations;
        Cells = [.. blocks.SelectMany(block => block.Cells)];
    }

    /// <summary>The section that prints the table.</summary>
    public ReportSection Section { get; }

    /// <summary>The blocks of the table from top to bottom.</summary>
    public ImmutableArray<FormBlock> Blocks { get; }

    /// <summary>The cells in printed order.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The arithmetic between the cells, in a fixed order.</summary>
    public ImmutableArray<CellRelation> Relations { get; }
}
