using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What a finding states, as one text for each side, so that what the library says and what was worked out by hand can be compared.</summary>
internal sealed record StatedFact(string Rule, CheckOutcome Outcome)
{
    public string Left { get; init; } = "";

    public string Right { get; init; } = "";

    public decimal? Actual { get; init; }

    public decimal? Expected { get; init; }

    public bool IsMinimum { get; init; }

    public decimal? Difference { get; init; }

    public string? Found { get; init; }

    public string? Wanted { get; init; }

    public static StatedFact Of(Finding finding) => new(finding.Rule.Id, finding.Outcome)
    {
        Left = Side(finding.Left.Select(value => (value.Name, value.Value))),
        Right = Side(finding.Right.Select(value => (value.Name, value.Value))),
        Actual = finding.Actual,
        Expected = finding.Expected,
        IsMinimum = finding.ExpectedIsMinimum,
        Difference = finding.Difference,
        Found = finding.Found,
        Wanted = finding.Wanted,
    };

    /// <summary>The facts of some rules that the library states, in an order of their own.</summary>
    public static List<string> Stated(IEnumerable<Finding> findings, IEnumerable<RuleDescriptor> rules)
    {
        var ids = rules.Select(rule => rule.Id).ToHashSet();
        return Sorted(findings.Where(finding => ids.Contains(finding.Rule.Id)).Select(Of));
    }

    /// <summary>Facts as texts that can be compared, in order.</summary>
    public static List<string> Sorted(IEnumerable<StatedFact> facts) => [.. facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)];

    public static string Side(params IEnumerable<(string Name, decimal? Value)> values) =>
        string.Join(" + ", values.Select(value => $"{value.Name}={(value.Value is { } number ? Text(number) : "blank")}"));

    public static string Side(AnnualReport report, params IEnumerable<Cell> cells) => Side(cells.Select(cell => (cell.Code, report[cell])));

    /// <summary>The sum of cells; <see langword="null"/> if one is blank.</summary>
    public static decimal? Sum(AnnualReport report, params IEnumerable<Cell> cells) => Sum(cells.Select(cell => report[cell]));

    public static decimal? Sum(IEnumerable<decimal?> values)
    {
        var all = values.ToList();
        return all.Contains(null) ? null : all.Sum();
    }

    /// <summary>The same fact with two numbers and how far they are apart.</summary>
    public StatedFact Against(decimal? actual, decimal? expected, bool isMinimum = false) =>
        this with { Actual = actual, Expected = expected, IsMinimum = isMinimum, Difference = actual - expected };

    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // Numbers without the zeros at their ends, which say nothing.
    public override string ToString() =>
        $"{Rule} {Outcome} [{Left}] [{Right}] {Number(Actual)} against {(IsMinimum ? "at least " : "")}{Number(Expected)}, off by {Number(Difference)}, found '{Found}', wanted '{Wanted}'";

    private static string Number(decimal? number) => number is { } value ? Text(value) : "nothing";
}
