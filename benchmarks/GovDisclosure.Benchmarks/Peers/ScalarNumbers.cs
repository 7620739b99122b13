using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What a programmer would write by hand for speed: the numbers in arrays, and plain loops that count what does not hold.</summary>
internal sealed class ScalarNumbers
{
    private const int Columns = 7;
    private const int Rows = 25;
    private const int Results = 5;
    private const int FirstOutcome = 2;
    private const int OutcomesTotal = Rows - 2;

    private readonly long[] _active;
    private readonly long[] _applications;
    private readonly long[] _proceedings;
    private readonly decimal _amount;

    public ScalarNumbers(AnnualReport report)
    {
        var form = StatutoryForm.Of(report.Edition);
        _active = Numbers(report, form.Tables[0]);
        _applications = Numbers(report, form.Tables[1]);
        _proceedings = Numbers(report, form.Tables[2]);
        _amount = report[form.Cells.OfType<AmountCell>().Single()] ?? -1;
    }

    public int CountFailures() =>
        Active() + ApplicantTotals() + OutcomesAndBalances() + ResultTotals() + (_amount >= 0 ? 0 : 1);

    private static long[] Numbers(AnnualReport report, FormTable table) =>
        [.. table.Cells.OfType<CountCell>().Select(cell => report[cell] ?? long.MinValue)];

    private int Active()
    {
        var failures = 0;
        foreach (var number in _active)
        {
            failures += number < 0 ? 1 : 0;
        }

        for (var at = 0; at < 6; at += 3)
        {
            failures += _active[at + 2] - _active[at] + _active[at + 1] < 0 ? 1 : 0;
        }

        return failures;
    }

    private int ApplicantTotals()
    {
        var failures = 0;
        for (var at = 0; at < Rows * Columns; at += Columns)
        {
            long sum = 0;
            long signs = 0;
            for (var column = 0; column < Columns - 1; column++)
            {
                sum += _applications[at + column];
                signs |= _applications[at + column];
            }

            failures += sum == _applications[at + Columns - 1] && signs >= 0 ? 0 : 1;
        }

        return failures;
    }

    private int OutcomesAndBalances()
    {
        var failures = 0;
        for (var column = 0; column < Columns; column++)
        {
            long sum = 0;
            for (var row = FirstOutcome; row < OutcomesTotal; row++)
            {
                sum += _applications[(row * Columns) + column];
            }

            var total = _applications[(OutcomesTotal * Columns) + column];
            var carriedOut = _applications[((Rows - 1) * Columns) + column];
            failures += sum == total ? 0 : 1;
            failures += _applications[column] + _applications[Columns + column] == total + carriedOut ? 0 : 1;
        }

        return failures;
    }

    private int ResultTotals()
    {
        var failures = 0;
        for (var at = 0; at < _proceedings.Length; at += Results)
        {
            long sum = 0;
            long signs = 0;
            for (var result = 0; result < Results - 1; result++)
            {
                sum += _proceedings[at + result];
                signs |= _proceedings[at + result];
            }

            failures += sum == _proceedings[at + Results - 1] && signs >= 0 ? 0 : 1;
        }

        return failures;
    }
}
