using System.Text.RegularExpressions;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>Ten megabytes of the worst text cost in proportion to their length. Steps and bytes are counted, not seconds.</summary>
public class HostileTextTests
{
    private const int Characters = 5_000_000;

    // Bytes that one check of one report may take, whatever its text.
    private const long Overhead = 200_000;

    private static readonly string[] Hostile =
    [
        "1", "1 ", "12 ", "1-", "X", "13800138000", "138 0013 ", "62220202001122334", "110105194912310021 ", "卡号", "身份证1",
        "年", "2022年1月1日", "统计期限2022年1月1日至", "12月31日", " ", "　条", "公  件公", "_", "国办公开办函", "国办公开办函〔2019〕",
        "。", "收费未0元", "收费1", "收取", "（六", "无", "公开", "，",
    ];

    public static TheoryData<string> Pieces { get; } = new(Hostile);

    [Theory, MemberData(nameof(Pieces))]
    public void Every_group_of_digits_is_read_once_and_not_far(string piece) => ExpectFewSteps(Repeat(piece, Characters / 50));

    [Fact]
    public void So_it_is_in_ten_megabytes() => ExpectFewSteps(Repeat("13 80 ", Characters));

    private static void ExpectFewSteps(string text)
    {
        var chain = new DigitChain();
        Assert.Empty(new IdentityNumber().Find(text, chain));

        // Every group may be the start of a chain of several.
        Assert.InRange(chain.Seen, 0, (DigitChain.MostGroups + 1L) * text.Length);
    }

    [Theory, MemberData(nameof(Pieces))]
    public void A_text_without_faults_takes_no_memory_for_its_length(string piece) => ExpectNoMemory(Repeat(piece, Characters / 50));

    [Fact]
    public void Neither_do_ten_megabytes_of_all_of_them() =>
        ExpectNoMemory(string.Concat(Hostile.Select(piece => Repeat(piece, Characters / Hostile.Length))));

    private static void ExpectNoMemory(string text)
    {
        var report = TextCase.Report();
        report[ReportSection.Overview] = report[ReportSection.OtherMatters] = new Narrative(new Paragraph(text));
        var built = report.Build();

        // A finding takes memory, and so does the number of a notice that must be compared; nothing else does.
        var issuers = 2L * Regex.Count(text, "国办公开办函");
        foreach (var rule in Scanners)
        {
            var results = new CheckCollector(RuleSet.Strict, null);
            var before = GC.GetAllocatedBytesForCurrentThread();
            rule.Check(built, results);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            var findings = results.ToResult().Findings.Length;
            Assert.True(
                bytes <= Overhead + (2000 * (findings + (rule is OtherNoticeRule ? issuers : 0))),
                $"{rule.Descriptor.Id} took {bytes} bytes for {findings} findings.");
        }
    }

    [Fact]
    public void One_endless_paragraph_of_private_numbers_has_a_finding_for_each_up_to_the_limit_and_one_that_counts_them_all()
    {
        const int Count = 20_000;
        var text = string.Concat(Enumerable.Repeat("见11010519491231002X，", Count));
        var rule = DocumentRules.NoIdentityNumber;
        var all = new IdentityNumber().Find(text, new DigitChain()).ToList();
        Assert.Equal((Count, ((Count - 1) * 20) + 1), (all.Count, all[^1].Start));

        var findings = ReportChecker.Check(TextCase.With(TextCase.Report(), ReportSection.OtherMatters, text).Build(), RuleSet.Strict).Findings;
        Assert.Equal(ReportChecker.MaximumFindings, findings.Count(finding => finding.Rule == rule));
        var more = Assert.Single(findings, finding => finding.Rule == ReadingRules.WithinLimits);
        Assert.Equal((rule.Id, "20000"), (more.Left.Single().Name, more.Found));
        Assert.Equal(new SourceLocation("otherMatters.narrative[0]", Character: (ReportChecker.MaximumFindings * 20) + 2), more.Location);
    }

    [Fact]
    public void A_document_of_very_many_or_very_long_titles_is_answered()
    {
        Assert.Equal(10_000 + ReportSection.All.Length, SectionOutline.Check(Enumerable.Repeat("附表", 10_000)).Findings.Length);
        Assert.NotEmpty(SectionOutline.Check([Repeat("一", 100_000), Repeat("、", 100_000)]).Findings);
    }

    private static IEnumerable<Rule> Scanners => RuleSet.Strict.Rules.Where(rule => DocumentRules.All.Contains(rule.Descriptor));

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
