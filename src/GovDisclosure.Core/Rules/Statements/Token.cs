namespace GovDisclosure.Rules.Statements;

/// <summary>A piece of a paragraph.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>The word, for <see cref="TokenKind.Word"/>.</summary>
    public Word? Word { get; init; }

    /// <summary>The number, in 件 or 元, or the year.</summary>
    public decimal Value { get; init; }

    /// <summary>The least step between two numbers written like this one: 1 for a count, 0.1 for 2.5元, 1000 for 9.6万元.</summary>
    public decimal Step { get; init; }

    /// <summary>What the number counts.</summary>
    public Counter Counter { get; init; }

    /// <summary>Whether the number is only near to what is meant: 余, 约, or a count rounded to 万.</summary>
    public bool IsApproximate { get; init; }
}
