using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules.Statements;

/// <summary>Makes findings of statements that agree with no lawful reading.</summary>
internal static class StatementFindings
{
    public static Finding Of(AnnualReport report, Statement statement, ImmutableArray<CellSum> sums)
    {
        var place = new TextPlace(statement.Section, statement.Paragraph);
        var closest = sums.OrderBy(sum => sum.Value is { } value ? Distance(value, statement.Value) ?? decimal.MaxValue : -1).First();
        var finding = new Finding(statement.Rule, closest.Value is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [new FindingValue(place.Path, statement.Term, statement.Value)],
            Right = closest.Values,
            Actual = statement.Value,
            Expected = closest.Value,
            Found = statement.Text,
            Wanted = sums.Length > 1 ? string.Join(" / ", sums.Select(sum => Describe(report.Edition, sum))) : null,
            Location = place.At(statement.Start),
        };
        if (closest.Value is null)
        {
            return finding;
        }

        return Explain(report, statement) is { } explained
            ? As(NarrativeRules.ExplainedDifference, finding) with
            {
                Right = explained.Sum.Values,
                Expected = explained.Sum.Value,
                Wanted = Explanation(report.Edition, statement.Value, explained.Sum, explained.Quantity),
            }
            : statement.IsAmbiguous ? As(NarrativeRules.AmbiguousStatement, finding) : finding;
    }

    public static Finding Of(BreakdownStatement breakdown)
    {
        var place = new TextPlace(breakdown.Section, breakdown.Paragraph);
        return new Finding(NarrativeRules.BreakdownAddsUp, CheckOutcome.Failed)
        {
            // The words that are quoted may end before the last part does; the sum tells every part.
            Right = [new FindingValue($"{place.Path}/parts", "各分项之和", breakdown.Sum)],
            Actual = breakdown.Whole,
            Expected = breakdown.Sum,
            ExpectedIsMinimum = !breakdown.IsComplete,
            Found = breakdown.Text,
            Location = place.At(breakdown.Start),
        };
    }

    // A quantity that the sentence may have left out or added, and that is exactly the difference, such as 尚未审结.
    private static (CellSum Sum, CellSum Quantity)? Explain(AnnualReport report, Statement statement)
    {
        foreach (var difference in statement.Explanations)
        {
            var sums = CellSum.Of(report, [difference.Counted, difference.Known]);
            if (sums[0].Value is { } counted && sums[1].Value is > 0 and var known && (difference.IsAdded ? counted + known : counted - known) == statement.Value)
            {
                return (sums[0], sums[1]);
            }
        }

        return null;
    }

    // 170 = 134 + 36 (尚未审结).
    private static string Explanation(Edition edition, decimal stated, CellSum sum, CellSum quantity) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sum.Value} = {stated} {(sum.Value > stated ? '+' : '-')} {Describe(edition, quantity)}");

    private static Finding As(RuleDescriptor rule, Finding finding) => new(rule, finding.Outcome)
    {
        Left = finding.Left,
        Right = finding.Right,
        Actual = finding.Actual,
        Expected = finding.Expected,
        Found = finding.Found,
        Wanted = finding.Wanted,
        Location = finding.Location,
    };

    private static string Describe(Edition edition, CellSum sum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sum.Value} ({string.Join(" + ", sum.Values.Select(value => value.Cell is { } cell ? $"{FormTerms.Bare(cell.Row.LabelIn(edition))}/{FormTerms.Bare(cell.Column.LabelIn(edition))}" : value.Label))})");

    // A decimal holds every difference of sums of counts, but not that of any two amounts.
    private static decimal? Distance(decimal one, decimal other) => Money.Subtract(one, other) is { } difference ? Math.Abs(difference) : null;
}
