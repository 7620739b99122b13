using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Fees;

/// <summary>Figures on processing fees that the words of section six state, to be judged as if they were reported as figures.</summary>
/// <param name="Fees">The figures as they are written.</param>
/// <param name="Mildest">The figures that the words may mean if they are rounded: the least received, the most notified.</param>
/// <param name="Stated">Where each of them is stated.</param>
internal sealed record FeesInWords(ProcessingFees Fees, ProcessingFees Mildest, ImmutableArray<(FeeFigure Figure, Statement Statement)> Stated)
{
    // No fee that was received is less.
    private const decimal LeastFee = 10;

    public static FeesInWords Of(ImmutableArray<(FeeFigure Figure, Statement Statement)> stated)
    {
        var (fees, mildest) = (ProcessingFees.Nothing, ProcessingFees.Nothing);
        foreach (var (figure, statement) in stated)
        {
            fees = With(fees, figure, statement.Value);
            mildest = With(mildest, figure, Mildly(figure, statement));
        }

        return new FeesInWords(fees, mildest, stated);
    }

    /// <summary>The statement of what a rule judges.</summary>
    public Statement StatementOf(FindingValue value) => Find(value)!;

    /// <summary>A value as a finding cites it: a figure by the words that state it.</summary>
    public FindingValue Cite(FindingValue value) =>
        Find(value) is { } statement ? new FindingValue(PlaceOf(statement).Path, statement.Term, statement.Value) : value;

    public static TextPlace PlaceOf(Statement statement) => new(statement.Section, statement.Paragraph);

    private Statement? Find(FindingValue value) => Stated.FirstOrDefault(stated => stated.Figure.FullCode == value.Name).Statement;

    private static ProcessingFees With(ProcessingFees fees, FeeFigure figure, decimal value) =>
        figure.IsAmount ? fees.With(figure, (decimal?)value)
        : value is >= 0 and <= long.MaxValue && value == decimal.Truncate(value) ? fees.With(figure, (long?)value)
        : fees;

    // 0.5万元 may be rounded; 500元 is exact.
    private static decimal Mildly(FeeFigure figure, Statement statement)
    {
        var (value, step) = (statement.Value, statement.Step);
        return step <= 1 || value == 0 || !figure.IsAmount ? value
            : figure == FeeFigure.AmountReceived ? Math.Max(value - step, Math.Min(value, LeastFee))
            : Money.Subtract(value, -step) ?? value;
    }
}
