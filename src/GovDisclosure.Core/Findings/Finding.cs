using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>检查意见: one thing that is wrong or cannot be decided, as facts. Words are made of them on demand. Findings with the same facts are equal.</summary>
public sealed record Finding
{
    private readonly ImmutableArray<FindingValue> _left = [];
    private readonly ImmutableArray<FindingValue> _right = [];

    /// <summary>Makes a finding.</summary>
    /// <param name="rule">The rule that was applied.</param>
    /// <param name="outcome">Failed or unknown; a check that passed makes no finding.</param>
    public Finding(RuleDescriptor rule, CheckOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Outcome = outcome;
        Severity = rule.Severity;
    }

    /// <summary>The rule that was applied.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Whether the rule is broken or cannot be decided.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>The weight of the finding: that of the rule, unless the rule set says otherwise.</summary>
    public Severity Severity { get; init; }

    /// <summary>The values on the left side of the rule: the stated total, or the value that was judged.</summary>
    public ImmutableArray<FindingValue> Left
    {
        get => _left;
        init => _left = value.IsDefault ? [] : value;
    }

    /// <summary>The values on the right side of the rule, such as the parts of the total.</summary>
    public ImmutableArray<FindingValue> Right
    {
        get => _right;
        init => _right = value.IsDefault ? [] : value;
    }

    /// <summary>What the report states: the sum of the left side. <see langword="null"/> if unknown.</summary>
    public decimal? Actual { get; init; }

    /// <summary>What it must state: the sum of the right side, or the bound. <see langword="null"/> if unknown.</summary>
    public decimal? Expected { get; init; }

    /// <summary>Whether <see cref="Expected"/> is the least that would do, rather than the one right value.</summary>
    public bool ExpectedIsMinimum { get; init; }

    /// <summary><see cref="Actual"/> less <see cref="Expected"/>; <see langword="null"/> if unknown, or too great for a decimal.</summary>
    public decimal? Difference => Actual is { } actual && Expected is { } expected ? Money.Subtract(actual, expected) : null;

    /// <summary>Every value that the finding cites, left side first.</summary>
    public IEnumerable<FindingValue> Values => Left.Concat(Right);

    /// <summary>The edition of the report that was checked; <see langword="null"/> for findings of a reader.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The law that the rule rests on, as it applies to the edition of the report; <see langword="null"/> if it rests on none.</summary>
    public LegalBasis? Basis => Rule.Basis?.In(Edition);

    /// <summary>The text that was found, where it is no number: raw input, a name, a date.</summary>
    public string? Found { get; init; }

    /// <summary>
    /// 校验数: of a private number, which <see cref="Found"/> shows with its middle hidden, the remainder of its digits by 97; otherwise
    /// <see langword="null"/>. It tells a number from nearly every other with the same mask and is far too short to find the number by it.
    /// </summary>
    public int? NumberCheck { get; init; }

    /// <summary>What was found where there is no text to quote, such as the end of the input or a topic that is missing: one of <see cref="InputState"/>.</summary>
    public LocalizedText? State { get; init; }

    /// <summary>What was expected in its place, where it is no number: a form, a list of names.</summary>
    public string? Wanted { get; init; }

    /// <summary>The place in the input, for findings of a reader and on the titles of a document; the place in the text of the report, for findings on text.</summary>
    public SourceLocation? Location { get; init; }

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && Rule == other.Rule
        && Outcome == other.Outcome
        && Severity == other.Severity
        && Actual == other.Actual
        && Expected == other.Expected
        && ExpectedIsMinimum == other.ExpectedIsMinimum
        && Edition == other.Edition
        && Found == other.Found
        && NumberCheck == other.NumberCheck
        && State == other.State
        && Wanted == other.Wanted
        && Location == other.Location
        && Left.AsSpan().SequenceEqual(other.Left.AsSpan())
        && Right.AsSpan().SequenceEqual(other.Right.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Rule.Id, Outcome, Severity, Actual, Expected, Found, Location, Left.Length);

    /// <summary>The finding as a sentence or two: where, what was found, what was expected, the law and what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, without a line break.</returns>
    public string ToString(Language language) => FindingText.Describe(this, language);

    /// <summary>The parts of that text, for a table or a list of your own.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The parts.</returns>
    public FindingDescription Describe(Language language) => FindingText.Parts(this, language);

    /// <summary>The finding in Chinese.</summary>
    /// <returns>The text, without a line break.</returns>
    public override string ToString() => ToString(Language.Chinese);
}
