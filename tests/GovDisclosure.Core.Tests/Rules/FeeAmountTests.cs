using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>How fine an amount in 万元 may be: whole 分 at least, and usually whole 元.</summary>
public class FeeAmountTests
{
    private static readonly RuleSet Rules = RuleSet.Numbers.With("GD2009");

    [Theory]
    [InlineData("0", "")]
    [InlineData("59237.2449", "")]
    [InlineData("59237.244900", "")]
    [InlineData("59237.24491", "GD2009")]
    [InlineData("59237.244912", "GD2009")]
    [InlineData("59237.2449123", "GD2002 GD2009")]
    public void Four_places_are_元_and_six_are_分(string amount, string ids) =>
        Assert.Equal(ids, string.Join(' ', Findings(Amount(amount)).Select(finding => finding.Rule.Id)));

    [Property]
    public Property An_amount_of_whole_元_is_never_too_fine_and_one_with_分_always_is() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), Arb.From(Gen.Choose(0, 99)), (yuan, fen) =>
            Findings((yuan + fen / 100m) / 10_000).Select(finding => finding.Rule.Id).SequenceEqual(fen == 0 ? [] : ["GD2009"]));

    [Fact]
    public void The_nearest_amount_of_whole_元_is_named_and_it_is_no_more_than_a_hint()
    {
        var finding = Assert.Single(Findings(12.345679m));
        Assert.Equal((Severity.Info, 12.345679m, 12.3457m), (finding.Severity, finding.Actual, finding.Expected));
        Assert.False(RuleSet.Statutory.Includes(finding.Rule.Id));
        Assert.True(RuleSet.Strict.Includes(finding.Rule.Id));
    }

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Finding> Findings(decimal amount)
    {
        var report = new AnnualReportBuilder(2024) { Agency = new Agency("某机关", AgencyKind.Other) }.FillBlanksWithZero();
        report[ActiveDisclosure.AdministrativeFeesAmount] = amount;
        return ReportChecker.Check(report.Build(), Rules).Findings;
    }
}
