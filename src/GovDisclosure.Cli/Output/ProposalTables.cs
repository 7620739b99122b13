using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>A proposal as two tables: the cells that change, and the equations that prove it.</summary>
internal static class ProposalTables
{
    /// <summary>The cells, with what was found and what is proposed.</summary>
    public static TextTable<CellChange> Changes(LocalizedText proposed, Edition edition, Language language) =>
        new TextTable<CellChange>(language)
            .Text(Words.Cell, change => change.Cell.LabelIn(edition))
            .Number(Words.Stated, change => change.Found is { } found ? Number.Text(found) : Words.Blank.In(language))
            .Number(proposed, change => Number.Text(change.Proposed));

    /// <summary>The equations, with their sums before and after.</summary>
    public static TextTable<CheckedRelation> Equations(ImmutableArray<CheckedRelation> failed, Edition edition, Language language) =>
        new TextTable<CheckedRelation>(language)
            .Text(Words.Equation, relation => $"{Labels(relation.Relation.Left, edition)} = {Right(relation.Relation, edition, language)}")
            .Number(Words.Before, relation => failed.FirstOrDefault(known => known.Relation == relation.Relation) is { } before ? Sides(before) : "")
            .Number(Words.After, Sides);

    public static string Labels(IEnumerable<CountCell> cells, Edition edition) => string.Join(" + ", cells.Select(cell => cell.LabelIn(edition)));

    private static string Sides(CheckedRelation relation) =>
        $"{Number.Text(relation.Left)} {(relation.Holds == false ? "≠" : "=")} {Number.Text(relation.Right)}";

    // The parts of a total are many, and the form tells which they are.
    private static string Right(CellRelation relation, Edition edition, Language language) =>
        relation.IsTotal ? Words.Parts.In(language) : Labels(relation.Right, edition);
}
