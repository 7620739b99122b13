using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Docx;

/// <summary>Tables that no notice has printed yet: several blocks, label trees of any shape.</summary>
public static class SyntheticForms
{
    public static Arbitrary<SyntheticForm> Forms() => Arb.From(
        from blocks in Gen.Choose(1, 4)
        from hasLabels in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from parts in Block(hasLabels).ArrayOf(blocks)
        select new SyntheticForm(new FormTable(ReportSection.Overview, [.. parts], [])));

    private static Gen<FormBlock> Block(bool hasLabels) =>
        from hasCaption in Gen.Elements(true, false)
        from hasStub in Gen.Elements(true, false)
        from rows in hasLabels ? Paths(null) : Gen.Constant(ImmutableArray.Create(ImmutableArray<FormElement>.Empty))
        from columns in Paths(null)
        select new FormBlock(
            hasCaption ? new Heading("caption", "caption") : null,
            hasStub ? new Heading("stub", "stub") : null,
            rows,
            columns,
            [.. rows.SelectMany(row => columns, (row, column) => NewCell(row, column))]);

    private static Gen<ImmutableArray<ImmutableArray<FormElement>>> Paths(Heading? parent, int depth = 1) =>
        from width in Gen.Choose(1, 4)
        from branches in Branch(parent, depth).ArrayOf(width)
        select branches.SelectMany(branch => branch).ToImmutableArray();

    private static Gen<ImmutableArray<ImmutableArray<FormElement>>> Branch(Heading? parent, int depth) =>
        from id in Gen.Choose(0, 999)
        let heading = new Heading($"h{id}", $"第{id}项", parent)
        from isLeaf in depth >= 4 ? Gen.Constant(true) : Gen.Elements(true, true, false)
        from paths in isLeaf ? Gen.Constant(ImmutableArray.Create(heading.Path)) : Paths(heading, depth + 1)
        select paths;

    private static CountCell NewCell(ImmutableArray<FormElement> row, ImmutableArray<FormElement> column) =>
        new CountCell(ReportSection.Overview, row.IsEmpty ? column[0] : row[^1], column[^1], 0, default);
}

/// <summary>A table that no notice has printed yet.</summary>
public readonly record struct SyntheticForm(FormTable Table)
{
    public override string ToString() => string.Join("; ", Table.Blocks.Select(block =>
        $"{Join(block.Rows)} x {Join(block.Columns)}"));

    private static string Join(ImmutableArray<ImmutableArray<FormElement>> paths) =>
        string.Join(", ", paths.Select(path => string.Join('/', path)));
}
