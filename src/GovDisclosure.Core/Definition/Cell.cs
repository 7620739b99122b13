namespace GovDisclosure.Definition;

/// <summary>The address of one cell of the form that takes a number. The definition is the key: reports are indexed by it.</summary>
public abstract class Cell
{
    private protected Cell(ReportSection section, FormElement row, FormElement column, int slot, EditionRange editions)
    {
        Section = section;
        Row = row;
        Column = column;
        Slot = slot;
        Editions = editions;
        Code = $"{section.Code}.{row.Code}.{column.Code}";
    }

    /// <summary>The section whose table prints the cell.</summary>
    public ReportSection Section { get; }

    /// <summary>The row; in table four the proceeding.</summary>
    public FormElement Row { get; }

    /// <summary>The column; in table four the result.</summary>
    public FormElement Column { get; }

    /// <summary>The stable code of the cell: those of section, row and column, joined by full stops.</summary>
    public string Code { get; }

    /// <summary>The editions that print the cell.</summary>
    public EditionRange Editions { get; }

    /// <summary>The unit of the number, in Chinese: 件, 项 or 万元.</summary>
    public abstract string Unit { get; }

    /// <summary>Whether the cell is a total that follows from other cells; otherwise it is entered.</summary>
    public bool IsTotal { get; internal init; }

    /// <summary>Whether a negative number has a meaning here: only in a column of changes.</summary>
    public bool IsSigned { get; internal init; }

    /// <summary>
    /// Whether several organs may count the same thing: a document issued jointly, a kind of licence that each of them grants.
    /// The sum over organs may then exceed the number of things.
    /// </summary>
    internal bool MayOverlap { get; init; }

    internal int Slot { get; }

    /// <summary>The heading within the table that the row belongs to, or <see langword="null"/>.</summary>
    internal Heading? Group => Row.Parent is { Parent: not null } parent ? parent : null;

    /// <summary>The official labels of section, row and column in a given edition, for people to read. A row within a group has the group before it.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The labels, separated by slashes.</returns>
    public string LabelIn(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var group = Group is null ? "" : Group.LabelIn(edition) + "/";
        return $"{Section.LabelIn(edition)}/{group}{Row.LabelIn(edition)}/{Column.LabelIn(edition)}";
    }

    /// <summary>The <see cref="Code"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
