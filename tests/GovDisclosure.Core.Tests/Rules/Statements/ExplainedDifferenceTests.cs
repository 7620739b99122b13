using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>An error is explained only by one of the few quantities that its kind of sentence may have left out or added, never by chance.</summary>
public class ExplainedDifferenceTests
{
    // What a sentence counts, and by how much it may lawfully differ. Worked out by hand, not by the library.
    private static readonly (string Text, string Counted, Func<AnnualReport, long[]> Named)[] Sentences =
    [
        ("新收政府信息公开申请{0}件。", "new", report => [Of(report, ApplicationRow.CarriedIn)]),
        ("收到政府信息公开申请{0}件。", "new", _ => []),
        ("共收办政府信息公开申请{0}件。", "all", _ => []),
        ("上年结转政府信息公开申请{0}件。", "in", _ => []),
        ("结转下年度继续办理政府信息公开申请{0}件。", "out", _ => []),
        ("办结政府信息公开申请{0}件。", "done", report => [Of(report, ApplicationRow.CarriedOut), -Of(report, ApplicationRow.CarriedIn)]),
        ("政府信息公开申请办理结果：予以公开{0}件。", "granted", _ => []),
        ("新收自然人政府信息公开申请{0}件。", "natural", report => [report[ApplicationRow.CarriedIn, Applicant.NaturalPerson]!.Value]),
        ("政府信息公开行政复议{0}件。", "review", report => [-report[Proceeding.Review, CaseResult.Pending]!.Value]),
        ("政府信息公开行政诉讼{0}件。", "lawsuits", report => [-report[Proceeding.DirectLitigation, CaseResult.Pending]!.Value - report[Proceeding.LitigationAfterReview, CaseResult.Pending]!.Value]),
        ("政府信息公开未经复议直接起诉的案件{0}件。", "direct", report => [-report[Proceeding.DirectLitigation, CaseResult.Pending]!.Value]),
        ("作出行政许可决定{0}件。", "licences", _ => []),
    ];

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, Sentences.Length));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public Property A_difference_is_explained_only_if_it_is_one_of_the_few_named_quantities(CertifiedReport certified, NonZeroDelta delta) =>
        Prop.ForAll(Arb.From(Gen.Elements(Sentences)), Arb.From(Gen.Choose(0, 10_000)), (sentence, seed) =>
        {
            var report = certified.Value;
            var named = sentence.Named(report).Where(quantity => quantity != 0).ToList();

            // Any difference, one that is some number of the tables, and those that are lawful.
            var cells = ReportGenerators.SummedCells(report.Edition);
            var some = report[cells[seed % cells.Length]]!.Value;
            return new[] { delta.Value, some, -some }.Concat(named).Distinct().All(difference => IsRight(report, sentence, difference, named)).Label(sentence.Text);
        });

    [Theory, MemberData(nameof(Numbers))]
    public void Each_named_quantity_explains_a_difference_and_is_told(int number)
    {
        var (text, counted, named) = Sentences[number];
        var report = Tables.Of("bureau");
        Assert.All(named(report), difference => Assert.NotEqual(0, difference));
        foreach (var difference in named(report))
        {
            var finding = Assert.Single(Findings(report, text, Quantity.Of(report, counted)[0] + difference));
            Assert.Equal((NarrativeRules.ExplainedDifference, CheckOutcome.Failed), (finding.Rule, finding.Outcome));
            Assert.Equal(Quantity.Of(report, counted)[0], finding.Expected);
            Assert.Contains(Math.Abs(difference).ToString(CultureInfo.InvariantCulture), finding.Wanted, StringComparison.Ordinal);
        }
    }

    private static bool IsRight(AnnualReport report, (string Text, string Counted, Func<AnnualReport, long[]> Named) sentence, long difference, List<long> named)
    {
        var counted = Quantity.Of(report, sentence.Counted);
        var stated = counted[0] + difference;
        if (stated < 0 || difference == 0)
        {
            return true;
        }

        var findings = Findings(report, sentence.Text, stated);
        var isLawful = counted.Contains(stated) || (sentence.Counted == "new" && sentence.Text.Contains("收到", StringComparison.Ordinal) && Quantity.Of(report, "received").Contains(stated))
            || (sentence.Counted == "all" && (stated == Quantity.Of(report, "new")[0] || stated == Quantity.Of(report, "done")[0]));
        return isLawful
            ? findings.Count == 0
            : findings.Count == 1 && findings[0].Rule == NarrativeRules.ExplainedDifference == named.Contains(difference);
    }

    private static IReadOnlyList<Finding> Findings(AnnualReport report, string text, decimal stated)
    {
        var builder = report.ToBuilder();
        foreach (var section in ReportSection.All)
        {
            builder[section] = Narrative.Empty;
        }

        builder[ReportSection.Overview] = new Narrative(new Paragraph(string.Format(CultureInfo.InvariantCulture, text, stated)));
        return [.. ReportChecker.Check(builder.Build()).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule))];
    }

    private static long Of(AnnualReport report, ApplicationRow row) => report[row, Applicant.Total]!.Value;
}
