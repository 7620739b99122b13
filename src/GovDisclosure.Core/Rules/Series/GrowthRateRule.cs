using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Series;

/// <summary>增减幅度不符: a rate of growth that the text states agrees with the cells of both years.</summary>
/// <remarks>It judges only what is certain: the number before the rate is understood, agrees with the table of its year, and had a base last year.</remarks>
internal sealed class GrowthRateRule() : YearPairRule(SeriesRules.GrowthRateStated)
{
    // In percentage points. A rate may always be rounded as it is written.
    private const decimal Tolerance = 0.1m;

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        foreach (var growth in GrowthReader.Read(after))
        {
            if (growth.About.All(statement => IsCertain(statement, before, after)))
            {
                Judge(growth, before, after, results);
            }
        }
    }

    private void Judge(GrowthStatement growth, AnnualReport before, AnnualReport after, CheckCollector results)
    {
        (Statement Statement, ImmutableArray<Cell> Cells, decimal Last)? closest = null;
        (Statement Statement, ImmutableArray<Cell> Cells)? hidden = null;
        foreach (var statement in growth.About)
        {
            foreach (var cells in statement.Readings)
            {
                var last = YearFacts.Sum(before, cells);
                if (last is null)
                {
                    hidden = (statement, cells);
                }
                else if (last > 0)
                {
                    if (IsNear(growth.Rate, statement.Value, last.Value))
                    {
                        results.Pass();
                        return;
                    }

                    closest = closest is not { } known || Distance(growth.Rate, statement.Value, last.Value) < Distance(growth.Rate, known.Statement.Value, known.Last)
                        ? (statement, cells, last.Value)
                        : closest;
                }
            }
        }

        if (hidden is { } blank)
        {
            results.Add(Describe(CheckOutcome.Unknown, growth, blank.Statement, blank.Cells, before, after));
        }
        else if (closest is { } found)
        {
            results.Add(Describe(CheckOutcome.Failed, growth, found.Statement, found.Cells, before, after) with
            {
                Actual = growth.Rate.Percent,
                Wanted = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Exact(found.Statement.Value, found.Last)}% = ({found.Statement.Value} - {found.Last}) ÷ {found.Last}"),
            });
        }
    }

    // What differs from the table, or cannot be compared with it, is the matter of other rules.
    private static bool IsCertain(Statement statement, AnnualReport before, AnnualReport after) =>
        statement is { IsComparable: true, IsAmbiguous: false, IsMoney: false, Value: > 0 }
        && statement.Readings.All(cells => cells.All(cell => cell.Editions.Contains(before.Edition)))
        && statement.Readings.Any(cells => YearFacts.Sum(after, cells) == statement.Value);

    // |(now - last) x 100 - rate x last| <= tolerance x last: nothing is divided, so that nothing is rounded.
    private static bool IsNear(GrowthRate rate, decimal now, decimal last) =>
        Math.Abs(((now - last) * 100) - (rate.Percent * last)) <= Math.Max(Tolerance, rate.Step / 2) * last;

    private static decimal Distance(GrowthRate rate, decimal now, decimal last) => Math.Abs(Exact(now, last) - rate.Percent);

    private static decimal Exact(decimal now, decimal last) => decimal.Round((now - last) * 100 / last, 2, MidpointRounding.AwayFromZero);

    private Finding Describe(
        CheckOutcome outcome, GrowthStatement growth, Statement statement, ImmutableArray<Cell> cells, AnnualReport before, AnnualReport after)
    {
        var place = YearFacts.Of(after.Year, new TextPlace(growth.Section, growth.Paragraph).Path, statement.Term);
        var text = after.TextOf(growth.Section).Paragraphs[growth.Paragraph].Text;
        return new Finding(Descriptor, outcome)
        {
            Left = [place with { Value = growth.Rate.Percent }],
            Right = [.. YearFacts.Of(after, cells), .. YearFacts.Of(before, cells)],
            Found = text[statement.Start..(statement.Start + statement.Length)] + "…" + text[growth.Rate.Start..growth.Rate.End],
            Location = new SourceLocation(place.Name, Character: growth.Rate.Start + 1),
        };
    }
}
