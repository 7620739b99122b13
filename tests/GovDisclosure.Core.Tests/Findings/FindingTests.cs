using System.Collections.Immutable;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Findings;

/// <summary>Findings and results are plain values.</summary>
public class FindingTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 30)]
    public bool Findings_with_the_same_facts_are_equal(AnyReport any)
    {
        var one = ReportChecker.Check(any.Value).Findings;
        var other = ReportChecker.Check(any.Value).Findings;
        return one.AsEnumerable().SequenceEqual(other) && one.Select(finding => finding.GetHashCode()).SequenceEqual(other.Select(finding => finding.GetHashCode()));
    }

    [Fact]
    public void Findings_that_differ_in_any_fact_are_not_equal()
    {
        var value = new FindingValue("a", "一", 1);
        var finding = new Finding(TableRules.NotNegative, CheckOutcome.Failed) { Left = [value], Right = [value], Actual = 1, Expected = 2, Found = "x", Wanted = "y", Location = new SourceLocation("$.a", 1, 2) };
        Finding[] others =
        [
            new(TableRules.CellFilled, CheckOutcome.Failed),
            new(TableRules.NotNegative, CheckOutcome.Unknown),
            finding with { Severity = Severity.Info },
            finding with { Left = [value with { Value = 2 }] },
            finding with { Left = [value, value] },
            finding with { Right = [] },
            finding with { Actual = 3 },
            finding with { Expected = null },
            finding with { Found = null },
            finding with { State = InputState.End },
            finding with { Wanted = "z" },
            finding with { Location = new SourceLocation("$.b", 1, 2) },
        ];
        Assert.Equal(finding, finding with { Left = [value], Right = [value] });
        Assert.All(others, other => Assert.NotEqual(finding, other));
    }

    [Fact]
    public void A_finding_needs_a_rule() =>
        Assert.Throws<ArgumentNullException>(() => new Finding(null!, CheckOutcome.Failed));

    [Fact]
    public void Lists_that_were_never_set_are_empty()
    {
        var finding = new Finding(TableRules.NotNegative, CheckOutcome.Failed) { Left = default, Right = default };
        Assert.Empty(finding.Values);
        Assert.NotEmpty(finding.ToString());
        Assert.Equal(Verdict.Undetermined, new CheckResult(default, 0).Verdict);
        Assert.Empty(new ReadResult<string>("x", default).Findings);
    }

    [Fact]
    public void A_result_counts_its_findings_by_outcome()
    {
        var failed = new Finding(TableRules.NotNegative, CheckOutcome.Failed);
        var unknown = new Finding(TableRules.NotNegative, CheckOutcome.Unknown);
        var result = new CheckResult([failed, unknown, unknown], 4);
        Assert.Equal((4, 1, 2, Verdict.Rejected, false), (result.Passed, result.Failed, result.Unknown, result.Verdict, result.IsCertified));
        Assert.Equal(Verdict.Undetermined, new CheckResult([unknown], 4).Verdict);
        Assert.Equal(Verdict.Certified, new CheckResult([], 4).Verdict);
    }

    [Fact]
    public void Reading_is_complete_with_a_value_and_without_findings()
    {
        ImmutableArray<Finding> findings = [new(ReadingRules.Readable, CheckOutcome.Failed)];
        Assert.True(new ReadResult<string>("x", []).IsComplete);
        Assert.False(new ReadResult<string>("x", findings).IsComplete);
        Assert.False(new ReadResult<string>(null, []).IsComplete);
    }
}
