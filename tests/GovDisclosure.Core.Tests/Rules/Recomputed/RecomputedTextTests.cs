using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.PropertyTests;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>Findings that join words and numbers, worked out anew from sentences of which it is known what they say.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class RecomputedTextTests
{
    /// <summary>The rules whose findings are worked out anew here or by the tests of sentences.</summary>
    internal static readonly ImmutableArray<RuleDescriptor> Rules =
        [DocumentRules.UnpaidFeesExplained, SeriesRules.GrowthRateStated, .. NarrativeRules.All];

    private static readonly string[] TellOfFees = ["全年收取信息处理费3940元。", "发出收费通知2件，未收到缴费。", "有3名申请人未按期缴费。", "依法发出收费通知。"];

    private static readonly string[] TellNothing = ["本年度未收取信息处理费。", "发出收费通知0件，收取信息处理费0元。", "收取信息处理费情况：无。", "没有其他事项。", "全年发布信息1200条。"];

    // What a sentence counts, in each of its lawful readings.
    private static readonly (string Text, CountCell[][] Readings)[] Counted =
    [
        ("本年新收政府信息公开申请{0}件", [[ApplicationRow.NewlyReceived.Of(Applicant.Total)]]),
        ("收到政府信息公开申请{0}件", [[ApplicationRow.NewlyReceived.Of(Applicant.Total)], [ApplicationRow.NewlyReceived.Of(Applicant.Total), ApplicationRow.CarriedIn.Of(Applicant.Total)]]),
        ("办结政府信息公开申请{0}件", [[ApplicationRow.OutcomesTotal.Of(Applicant.Total)]]),
        ("因政府信息公开被申请行政复议{0}件", [[Proceeding.Review.Of(CaseResult.Total)]]),
        ("政府信息公开行政诉讼{0}件", [[Proceeding.DirectLitigation.Of(CaseResult.Total), Proceeding.LitigationAfterReview.Of(CaseResult.Total)]]),
        ("作出行政处罚决定{0}件", [[ActiveDisclosure.PenaltyDecisions]]),
    ];

    [Property(MaxTest = 300)]
    public Property Unpaid_fees_are_found_unexplained_if_neither_a_sentence_nor_a_figure_tells_of_fees(CertifiedReport certified, int seed) =>
        Prop.ForAll(Arb.From(Gen.SubListOf([.. TellOfFees.Select(text => (text, true)), .. TellNothing.Select(text => (text, false))])), sentences =>
        {
            var random = new Random(seed);
            var builder = certified.Value.ToBuilder();
            builder[ReportSection.OtherMatters] = new Narrative([.. sentences.Select(sentence => new Paragraph(sentence.text))]);
            builder.Fees = random.Next(2) == 0 ? null : new ProcessingFees
            {
                NoticesIssued = random.Next(3) == 0 ? null : random.Next(2),
                AmountNotified = random.Next(3) == 0 ? null : random.Next(2),
                AmountReceived = random.Next(3) == 0 ? null : random.Next(2),
            };
            Spoilers.SetCount(builder, ApplicationRow.FeeUnpaid.Of(Applicant.Total), random.Next(5) == 0 ? null : random.Next(-1, 3));
            var report = builder.Build();
            Assert.Equal(
                Sorted(Unexplained(report, sentences.Any(sentence => sentence.Item2))),
                Stated(ReportChecker.Check(report).Findings, [DocumentRules.UnpaidFeesExplained]));
        });

    [Property(MaxTest = 500)]
    public void A_rate_of_growth_is_found_wrong_if_it_follows_from_no_reading_of_the_cells_of_both_years(int seed)
    {
        var random = new Random(seed);
        var (text, readings) = Counted[random.Next(Counted.Length)];
        var (before, after) = (WithNumbers(2023, random), WithNumbers(2024, random));
        var stated = Sum(after, readings[random.Next(readings.Length)])!.Value + (random.Next(8) == 0 ? 1 : 0);
        var places = random.Next(3);
        var (rate, words) = Rate(stated, Sum(before, readings[random.Next(readings.Length)]) ?? 1, places, random);
        var sentence = string.Format(CultureInfo.InvariantCulture, text, stated) + words;
        var told = after.ToBuilder();
        told[ReportSection.Overview] = new Narrative(new Paragraph(sentence + "。"));
        after = told.Build();

        var findings = SeriesChecker.Check([before, after], RuleSet.Strict).Findings.Where(finding => finding.Rule == SeriesRules.GrowthRateStated).ToList();
        Assert.Equal(
            Sorted(WrongRate(before, after, readings, stated, rate, places)),
            Sorted(findings.Select(finding => Of(finding) with { Found = null })));
        Assert.All(findings, finding =>
        {
            var quoted = finding.Found!.Split('…');
            Assert.True(sentence.Contains(quoted[0], StringComparison.Ordinal) && quoted[0].Contains($"{stated}", StringComparison.Ordinal), finding.Found);
            Assert.Equal(words[1..], quoted[1]);
            Assert.Equal(("2024/overview.narrative[0]", sentence.Length - quoted[1].Length + 1), (finding.Location!.Path, finding.Location.Character));
        });
    }

    private static IEnumerable<StatedFact> Unexplained(AnnualReport report, bool areTold)
    {
        Cell cell = ApplicationRow.FeeUnpaid.Of(Applicant.Total);
        if (!cell.Editions.Contains(report.Edition) || report[cell] <= 0)
        {
            return [];
        }

        var isExplained = areTold || (report.Fees is { } fees && FeeFigure.All.Any(figure => fees[figure] > 0));
        var fact = new StatedFact("GD5007", report[cell] is null ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(report, cell), Actual = report[cell] };
        return report[cell] is null ? [fact] : isExplained ? [] : [fact with { Right = Side(("otherMatters/processingFees", null)) }];
    }

    private static IEnumerable<StatedFact> WrongRate(AnnualReport before, AnnualReport after, CountCell[][] readings, decimal stated, decimal rate, int places)
    {
        // A number that differs from its own table, or is none, says nothing about growth.
        if (stated <= 0 || readings.All(cells => Sum(after, cells) != stated))
        {
            return [];
        }

        var allowed = Math.Max(0.1m, 0.5m / (decimal)Math.Pow(10, places));
        var last = readings.Select(cells => (Cells: cells, Last: Sum(before, cells))).Where(reading => reading.Last is null or > 0).ToList();
        if (last.Count == 0 || last.Any(reading => Math.Abs(Growth(stated, reading.Last) - rate ?? 1000) <= allowed))
        {
            return [];
        }

        var fact = new StatedFact("GD7011", last.Any(reading => reading.Last is null) ? CheckOutcome.Unknown : CheckOutcome.Failed);
        var (told, base_) = fact.Outcome == CheckOutcome.Unknown ? last.Last(reading => reading.Last is null) : last.MinBy(reading => Math.Abs(Growth(stated, reading.Last)!.Value - rate));
        var exact = Growth(stated, base_);
        return
        [
            fact with
            {
                Left = Side(("2024/overview.narrative[0]", rate)),
                Right = Side(new[] { after, before }.SelectMany(report => told.Select(cell => ($"{report.Year}/{cell.Code}", (decimal?)report[cell])))),
                Actual = exact is null ? null : rate,
                Wanted = exact is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(exact.Value, 2, MidpointRounding.AwayFromZero)}% = ({stated} - {base_}) ÷ {base_}"),
            },
        ];
    }

    private static decimal? Growth(decimal now, decimal? last) => (now - last) * 100 / last;

    // The rate as it is, rounded, a little off, or wrong.
    private static (decimal Rate, string Words) Rate(decimal now, decimal last, int places, Random random)
    {
        var off = random.Next(5) switch { 0 => 0.09m, 1 => 0.3m, 2 => random.Next(1, 90), _ => 0 };
        var rate = Math.Round((last > 0 ? Growth(now, last)!.Value : 10) + off, places);
        return (rate, string.Create(CultureInfo.InvariantCulture, $"，{(random.Next(2) == 0 ? "同比" : "较上年")}{(rate < 0 ? "下降" : "增长")}{Math.Abs(rate)}%"));
    }

    private static AnnualReport WithNumbers(int year, Random random)
    {
        var builder = new AnnualReportBuilder(year) { Agency = new Agency("某某机关", AgencyKind.Other) }.FillBlanksWithZero();
        foreach (var cell in Counted.SelectMany(counted => counted.Readings).SelectMany(cells => cells))
        {
            builder[cell] = random.Next(10) == 0 ? 0 : year == 2023 && random.Next(12) == 0 ? null : random.Next(1, 90);
        }

        return builder.Build();
    }
}
