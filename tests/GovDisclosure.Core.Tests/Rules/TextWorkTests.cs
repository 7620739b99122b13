using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.Rules.Document;

namespace GovDisclosure.Tests.Rules;

/// <summary>
/// The readers that look for numbers of fees, of a topic and of growth look at each character of one endless sentence a bounded number of
/// times. Characters are counted, not seconds. The other rules about text look for single words, or no farther than a fixed number of
/// characters; the narrative and private numbers have tests of their own.
/// </summary>
public class TextWorkTests
{
    private const int Short = 40_000;
    private const int TenMegabytes = 5_000_000;

    // Each reader goes over a sentence, over its numbers once more, and over what stands between two numbers.
    private const int MostPerCharacter = 4;

    private static readonly string[] Patterns =
    [
        "1", "1 ", "1,", "1，234", "1.", "1-", "2023", "2023年", "2023、", "一", "一一年", "十万", "亿", "件", "1件", "0件", "0元，", "12万亿", " ", "　", "某", "。", "，",
        "未", "未向", "无", "不", "没有", "收取", "收费", "未收取信息处理费", "信息处理费1", "未对某某收取", "国办函〔2020〕109号",
        "解读", "回应1", "解读一", "解读第1件", "公开信息1月", "开展解读3至", "3—",
        "同", "比", "同比", "同比增长", "同比增长1", "同比增长12%，", "同比 ", "比上年", "较上年增加9件，", "较2023年", "较1", "比2023年增加1", "相比，", "与去年同期相比，增长",
        "新收政府信息公开申请83件，", "新收政府信息公开申请83件，同比增长12%，", "新收政府信息公开申请83件（", "新收政府信息公开申请83件 1 ",
    ];

    public static TheoryData<string> Pieces { get; } = new(Patterns);

    [Theory, MemberData(nameof(Pieces))]
    public void Work_is_linear_in_the_length_of_one_endless_sentence(string piece)
    {
        var (few, many) = (Work(Repeat(piece, Short)), Work(Repeat(piece, 8 * Short)));
        Assert.All(few.Zip(many), work =>
        {
            Assert.InRange(work.Second, 0, (8 * work.First) + 64);
            Assert.InRange(work.Second, 0, MostPerCharacter * 8 * Short);
        });
    }

    [Fact]
    public void So_it_is_in_ten_megabytes_of_all_of_them() => Assert.All(
        Work(string.Concat(Patterns.Where(piece => piece != "。").Select(piece => Repeat(piece, TenMegabytes / Patterns.Length)))),
        work => Assert.InRange(work, TenMegabytes / 2, MostPerCharacter * (long)TenMegabytes));

    [Theory]
    [InlineData("无，")]
    [InlineData("问题：无。改进：无。")]
    [InlineData("本机关政府信息公开工作不存在主要问题，")]
    [InlineData("问题")]
    [InlineData("无　")]
    [InlineData("。")]
    [InlineData("　")]
    public void So_it_is_in_a_text_that_only_denies(string piece)
    {
        var (few, many) = (NilWork(Repeat(piece, Short)), NilWork(Repeat(piece, 8 * Short)));
        Assert.InRange(many, 0, (8 * few) + 64);
        Assert.InRange(many, 1, MostPerCharacter * 8 * Short);
    }

    private static long NilWork(string text)
    {
        var work = new TextWork();
        NilText.IsNil(new AnnualReportBuilder(2024) { [ReportSection.Problems] = new Narrative(new Paragraph(text)) }.Build(), ReportSection.Problems, work);
        return work.Characters;
    }

    // Of the fees, of the topics of section one, of the rates of growth. A percent sign at the end makes the reader look for rates.
    private static List<long> Work(string text)
    {
        var builder = TextCase.Report();
        builder[ReportSection.Overview] = builder[ReportSection.OtherMatters] = new Narrative(new Paragraph(text + "%"));
        var report = builder.Build();
        var (fees, growth) = (new TextWork(), new TextWork());
        FeeStatements.TellOfFees(report[ReportSection.OtherMatters], fees);
        Assert.All(GrowthReader.Read(report, growth), rate => Assert.NotEmpty(rate.About));
        var topics = NarrativeTopic.OverviewNumbers.Select(topic =>
        {
            var work = new TextWork();
            TopicNumbers.AreStated(report, topic, work);
            return work.Characters;
        });
        return [fees.Characters, growth.Characters, .. topics];
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
}
