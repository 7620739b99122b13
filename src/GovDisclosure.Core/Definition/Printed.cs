namespace GovDisclosure.Definition;

/// <summary>What stands on the page: the label, the editions that print it, an earlier wording, and wordings to accept.</summary>
internal readonly struct Printed
{
    private Printed(string label) => Label = label;

    public string Label { get; }

    public EditionRange Editions { get; private init; }

    public string? EarlierLabel { get; private init; }

    public Edition? EarlierUntil { get; private init; }

    public ImmutableArray<string> Aliases { get; private init; } = [];

    public static implicit operator Printed(string label) => new(label);

    public static Printed Since(Edition edition, string label) => new(label) { Editions = EditionRange.From(edition) };

    public static Printed Until(Edition edition, string label) => new(label) { Editions = EditionRange.Through(edition) };

    public Printed In(Edition lastEdition, string label) =>
        this with { EarlierLabel = label, EarlierUntil = lastEdition };

    public Printed Also(params string[] aliases) => this with { Aliases = [.. aliases] };
}
