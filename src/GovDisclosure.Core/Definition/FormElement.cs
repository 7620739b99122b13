namespace GovDisclosure.Definition;

/// <summary>Anything on the form that has a printed label and a stable code: a section, a row, a column, a heading.</summary>
public abstract class FormElement
{
    private readonly string? _earlierLabel;
    private readonly Edition? _earlierUntil;

    private protected FormElement(string code, Printed printed, Heading? parent, LegalBasis? basis)
    {
        Code = code;
        Label = printed.Label;
        Editions = printed.Editions;
        Aliases = printed.Aliases;
        _earlierLabel = printed.EarlierLabel;
        _earlierUntil = printed.EarlierUntil;
        Parent = parent;
        Basis = basis;
    }

    /// <summary>The stable code, unique among its siblings. Codes are never changed and never reused.</summary>
    public string Code { get; }

    /// <summary>The official label in the latest edition that prints the element, in Chinese.</summary>
    public string Label { get; }

    /// <summary>The heading that encloses this element on the printed page, or <see langword="null"/>.</summary>
    public Heading? Parent { get; }

    /// <summary>The editions that print the element.</summary>
    public EditionRange Editions { get; }

    /// <summary>The law behind the element, or <see langword="null"/> where the law names none.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>Other labels seen in published reports. Readers accept them; writers never use them.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The official label in a given edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The label, in Chinese.</returns>
    public string LabelIn(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return _earlierLabel is not null && edition.Index <= _earlierUntil!.Index ? _earlierLabel : Label;
    }

    /// <summary>The enclosing headings from the outermost to the element itself.</summary>
    internal ImmutableArray<FormElement> Path => Parent is null ? [this] : Parent.Path.Add(this);

    /// <summary>The <see cref="Code"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
