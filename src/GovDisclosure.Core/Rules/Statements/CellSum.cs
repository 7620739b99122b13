using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>A lawful reading of a statement with its value: cells, or figures of section six, added up.</summary>
/// <param name="Values">What is added up.</param>
/// <param name="Value">The sum, in 件 or 元; <see langword="null"/> if a cell is blank.</param>
internal readonly record struct CellSum(ImmutableArray<FindingValue> Values, decimal? Value)
{
    public static ImmutableArray<CellSum> Of(AnnualReport report, ImmutableArray<ImmutableArray<Cell>> readings) =>
        [.. readings.Select(cells => new CellSum([.. cells.Select(cell => CellFacts.Of(report, cell))], Sum(report, cells)))];

    /// <summary>A figure that section six does not state is no blank of the form: it is no reading.</summary>
    public static ImmutableArray<CellSum> Of(ProcessingFees? fees, FeeFigures figures) =>
        [.. FeeFacts.Stated(fees, FeeFigure.All.Where((_, place) => figures.HasFlag((FeeFigures)(1 << place)))).Select(value => new CellSum([value], value.Value))];

    public static decimal? Sum(AnnualReport report, ImmutableArray<Cell> cells)
    {
        decimal? sum = 0;
        foreach (var cell in cells)
        {
            sum += cell is AmountCell ? InYuan(report[cell]) : report[cell];
        }

        return sum;
    }

    // An amount too great for 元 is too great to be stated; it differs from every statement.
    private static decimal? InYuan(decimal? amount) =>
        amount is null ? null : Math.Abs(amount.Value) < decimal.MaxValue / Money.YuanPerWanYuan ? amount * Money.YuanPerWanYuan : amount;
}
