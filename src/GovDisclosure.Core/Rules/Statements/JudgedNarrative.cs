using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>The narrative of one report, read once and compared with its tables. It keeps counts and so many findings as may be told, not statements.</summary>
internal sealed class JudgedNarrative : IStatementSink
{
    private readonly AnnualReport _report;
    private readonly int[] _passed = new int[NarrativeRules.All.Length];
    private readonly FindingList?[] _findings = new FindingList?[NarrativeRules.All.Length];

    private JudgedNarrative(AnnualReport report)
    {
        _report = report;
        Fees = new StatedFees(report);
    }

    /// <summary>What section six says about fees, where the report has no figures on them.</summary>
    public StatedFees Fees { get; }

    public static JudgedNarrative Of(AnnualReport report)
    {
        var judged = new JudgedNarrative(report);
        new StatementParser(report, judged).ReadReport();
        judged.Fees.End();
        return judged;
    }

    public bool IsOf(AnnualReport report) => ReferenceEquals(report, _report);

    public int PassedBy(RuleDescriptor rule) => _passed[NarrativeRules.All.IndexOf(rule)];

    public FindingList? FindingsOf(RuleDescriptor rule) => _findings[NarrativeRules.All.IndexOf(rule)];

    public void Take(Statement statement)
    {
        Fees.Take(statement);
        if (!statement.IsComparable)
        {
            return;
        }

        var sums = statement.Fees == FeeFigures.None ? CellSum.Of(_report, statement.Readings) : CellSum.Of(_report.Fees, statement.Fees);
        if (sums.IsEmpty)
        {
            return;
        }

        if (sums.Any(sum => Agrees(statement, sum.Value)) || IsWithin(statement, sums))
        {
            _passed[NarrativeRules.All.IndexOf(statement.Rule)]++;
        }
        else
        {
            Add(StatementFindings.Of(_report, statement, sums));
        }
    }

    public void Take(BreakdownStatement breakdown)
    {
        if (breakdown.Holds)
        {
            _passed[NarrativeRules.All.IndexOf(NarrativeRules.BreakdownAddsUp)]++;
        }
        else
        {
            Add(StatementFindings.Of(breakdown));
        }
    }

    // 9.6万元 agrees with every amount that is written like that; 2950元 with what is less than one 元 away.
    private static bool Agrees(Statement statement, decimal? value) =>
        value == statement.Value
        || (statement.IsMoney && value is { } amount && statement.Value != 0 && Money.Subtract(amount, statement.Value) is { } difference && Math.Abs(difference) < statement.Step);

    // Of what the words may leave out nobody knows how much they do.
    private bool IsWithin(Statement statement, ImmutableArray<CellSum> sums) =>
        !statement.MayLack.IsEmpty && sums.Any(sum => statement.Value < sum.Value && statement.Value >= sum.Value - CellSum.Sum(_report, statement.MayLack));

    private void Add(Finding finding) => (_findings[NarrativeRules.All.IndexOf(finding.Rule)] ??= new FindingList()).Add(finding);
}
