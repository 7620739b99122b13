using System.Numerics;
using System.Runtime.Intrinsics;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The same loops as <see cref="ScalarNumbers"/>, four numbers at a time: tables three and four column by column, padded with zeros.</summary>
internal sealed class VectorNumbers
{
    private const int Lanes = 4;
    private const int Applicants = 7;
    private const int Rows = 25;
    private const int PaddedRows = 28;
    private const int Results = 5;
    private const int FirstOutcome = 2;
    private const int OutcomesTotal = Rows - 2;

    private static readonly long[] Outcomes = [.. Enumerable.Range(0, PaddedRows).Select(row => row is >= FirstOutcome and < OutcomesTotal ? -1L : 0)];

    private readonly long[] _active;
    private readonly long[] _applications;
    private readonly long[] _proceedings;
    private readonly decimal _amount;

    public VectorNumbers(AnnualReport report)
    {
        var form = StatutoryForm.Of(report.Edition);
        _active = new long[3 * Lanes];
        Numbers(report, form.Tables[0]).CopyTo(_active, 0);
        _applications = Columns(Numbers(report, form.Tables[1]), Applicants, PaddedRows);
        _proceedings = Columns(Numbers(report, form.Tables[2]), Results, Lanes);
        _amount = report[form.Cells.OfType<AmountCell>().Single()] ?? -1;
    }

    public int CountFailures() => Active() + Applications() + ResultTotals() + (_amount >= 0 ? 0 : 1);

    private static long[] Numbers(AnnualReport report, FormTable table) =>
        [.. table.Cells.OfType<CountCell>().Select(cell => report[cell] ?? long.MinValue)];

    private static long[] Columns(long[] numbers, int columns, int paddedRows)
    {
        var result = new long[columns * paddedRows];
        for (var i = 0; i < numbers.Length; i++)
        {
            result[(i % columns * paddedRows) + (i / columns)] = numbers[i];
        }

        return result;
    }

    private static int CountUnless(Vector256<long> holds) =>
        Lanes - BitOperations.PopCount(holds.ExtractMostSignificantBits());

    private int Active()
    {
        var failures = 0;
        for (var at = 0; at < _active.Length; at += Lanes)
        {
            failures += BitOperations.PopCount(Vector256.Create(_active, at).ExtractMostSignificantBits());
        }

        for (var at = 0; at < 6; at += 3)
        {
            failures += _active[at + 2] - _active[at] + _active[at + 1] < 0 ? 1 : 0;
        }

        return failures;
    }

    private int Applications()
    {
        var failures = 0;
        Vector256<long> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default;
        ReadOnlySpan<long> table = _applications;
        for (var at = 0; at < PaddedRows; at += Lanes)
        {
            var rows = table[at..];
            var c0 = Vector256.Create(rows);
            var c1 = Vector256.Create(rows[PaddedRows..]);
            var c2 = Vector256.Create(rows[(2 * PaddedRows)..]);
            var c3 = Vector256.Create(rows[(3 * PaddedRows)..]);
            var c4 = Vector256.Create(rows[(4 * PaddedRows)..]);
            var c5 = Vector256.Create(rows[(5 * PaddedRows)..]);
            var c6 = Vector256.Create(rows[(6 * PaddedRows)..]);
            var isFilled = Vector256.GreaterThanOrEqual(c0 | c1 | c2 | c3 | c4 | c5 | c6, Vector256<long>.Zero);
            failures += CountUnless(Vector256.Equals(c0 + c1 + c2 + c3 + c4 + c5, c6) & isFilled);
            var outcomes = Vector256.Create(Outcomes, at);
            s0 += c0 & outcomes;
            s1 += c1 & outcomes;
            s2 += c2 & outcomes;
            s3 += c3 & outcomes;
            s4 += c4 & outcomes;
            s5 += c5 & outcomes;
            s6 += c6 & outcomes;
        }

        return failures
            + ColumnFailures(0, s0) + ColumnFailures(1, s1) + ColumnFailures(2, s2) + ColumnFailures(3, s3)
            + ColumnFailures(4, s4) + ColumnFailures(5, s5) + ColumnFailures(6, s6);
    }

    private int ColumnFailures(int column, Vector256<long> outcomes)
    {
        var rows = _applications.AsSpan(column * PaddedRows, PaddedRows);
        var total = rows[OutcomesTotal];
        return (Vector256.Sum(outcomes) == total ? 0 : 1)
            + (unchecked(rows[0] + rows[1] == total + rows[Rows - 1]) ? 0 : 1);
    }

    private int ResultTotals()
    {
        var upheld = Vector256.Create(_proceedings, 0);
        var corrected = Vector256.Create(_proceedings, Lanes);
        var other = Vector256.Create(_proceedings, 2 * Lanes);
        var pending = Vector256.Create(_proceedings, 3 * Lanes);
        var total = Vector256.Create(_proceedings, 4 * Lanes);
        var isFilled = Vector256.GreaterThanOrEqual(upheld | corrected | other | pending | total, Vector256<long>.Zero);
        return CountUnless(Vector256.Equals(upheld + corrected + other + pending, total) & isFilled);
    }
}
