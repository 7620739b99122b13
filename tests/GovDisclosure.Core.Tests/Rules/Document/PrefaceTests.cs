using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>The preface: what it names, what it says of period and year, and its numbers.</summary>
public class PrefaceTests
{
    private const string First = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况";
    private const string Last = "存在的主要问题及改进情况、其他需要报告的事项";

    // As published prefaces have them, in words of our own.
    private const string Usual =
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现公布某机关2023年度政府信息公开工作年度报告。\n"
        + "本报告由总体情况、行政机关主动公开政府信息的情况、行政机关收到和处理政府信息公开申请的情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况和其他需要报告的事项六个部分组成。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n"
        + "本报告的电子版可在门户网站政府信息公开专栏查阅和下载。如对报告有疑问，请与某机关办公室联系（地址：某市人民路88号；邮编：210000；电话：0512-80000000）。";

    public static TheoryData<string> Lawful { get; } = new(
        Usual,
        "特向社会公布2023年度政府信息公开工作年度报告，网址 http://www.example.gov.cn。2022年度的报告已于2023年1月公布，可在同一专栏下载。",
        "与2022年度政府信息公开工作年度报告相比，本报告增加了图表。电话0512-80000000。",
        "较上年即2022年度政府信息公开工作年度报告有所精简，见网站。",
        "本报告按照《政府信息公开工作年度报告格式》（2021年修订）和国办公开办函〔2021〕30号编制，反映上年结转和2022年度结转的办理情况，见网站。",
        "《某市政府信息公开规定》（2019年修订）施行以来，本机关坚持依法公开，联系电话0512-80000000。",
        "本报告共分六部分，联系电话0512-80000000。",
        "报告由总体情况等六个部分组成，可在网站下载。",
        "报告由概述、主动公开政府信息情况、其他需要报告的事项等六个部分组成，可在网站下载。",
        "报告第六部分为其他需要报告的事项，第一部分为总体情况，可在网站下载。");

    [Theory, MemberData(nameof(Lawful))]
    public void A_lawful_preface_raises_no_finding(string preface)
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText(preface);
        Assert.Empty(ReportChecker.Check(report.Build(), RuleSet.Strict).Findings);
    }

    [Theory]
    [InlineData("本报告由" + First + "、其他需要报告的事项六个部分组成。", "六个部分", "五、存在的主要问题及改进情况")]
    [InlineData("报告共六大部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。", "六大部分", "四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项")]
    [InlineData("本报告由" + First + "、" + Last + "五个部分组成。", "五个部分", "6")]
    [InlineData("分为7部分，分别是" + First + "，" + Last + "。", "7部分", "6")]
    [InlineData("本报告由" + First + "、" + Last + "6个部分组成。", null, null)]
    [InlineData("本报告由以下六个部分组成：（一）总体情况；（二）主动公开政府信息情况；（三）收到和处理政府信息公开申请情况；（四）行政复议行政诉讼情况；（五）存在的问题及改进情况；（六）其他需要报告的事项。", null, null)]
    [InlineData("本报告由" + First + "、其他需要报告的事项等六个部分组成。", null, null)]
    [InlineData("本报告由" + First + "、其他需要报告的事项和附表六个部分组成。", null, null)]
    [InlineData("本报告由工作概述、主动公开政府信息情况、其他需要报告的事项六个部分组成。", null, null)]
    [InlineData("本报告由总体情况六个部分组成。", null, null)]
    [InlineData("本报告由十六个部分组成，包括" + First + "。", null, null)]
    [InlineData("本报告第六部分为其他需要报告的事项，总体情况见前。", null, null)]
    public void The_parts_that_a_preface_names_are_as_many_as_it_says(string text, string? found, string? wanted)
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText("现公布本报告。\n" + text);
        var findings = TextCase.Findings(DocumentRules.PrefaceParts, report);
        Assert.Equal(found is null ? [] : [(found, wanted!)], findings.Select(finding => (finding.Found!, finding.Wanted!)));
        Assert.All(findings, finding => Assert.Equal(
            new SourceLocation("preface[1]", Character: text.IndexOf(found!, StringComparison.Ordinal) + 1), finding.Location));
    }

    [Theory]
    [InlineData("现公布2022年度政府信息公开工作年度报告。", 2022)]
    [InlineData("特向社会公布 2022 年政府信息公开年度报告。", 2022)]
    [InlineData("现将２０２４年度政府信息公开工作情况报告如下。", 2024)]
    [InlineData("编制2022年某机关政府信息公开工作年度报告。", 2022)]
    [InlineData("现公布2023年度政府信息公开工作年度报告。", null)]
    [InlineData("2022年度政府信息公开工作考核结果良好。", null)]
    [InlineData("与2022年度政府信息公开工作年度报告相比，", null)]
    [InlineData("上年（2022年）政府信息公开工作年度报告", null)]
    [InlineData("现将2023年政府信息公开工作情况公布如下，2022年度政府信息公开工作年度报告可在门户网站查阅。", null)]
    [InlineData("2022年度政府信息公开工作年度报告发布后，本机关认真整改，现公布2023年度政府信息公开工作年度报告。", null)]
    [InlineData("本机关历年报告，如2022年度政府信息公开工作年度报告，均可在网站下载。", null)]
    [InlineData("数据自2023年1月1日起。现公布2022年度政府信息公开工作年度报告。", 2022)]
    [InlineData("2022年以来，政府信息公开工作年度报告制度不断完善。", null)]
    public void A_preface_that_publishes_the_report_of_another_year_is_found(string text, int? year)
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText(text);
        var findings = TextCase.Findings(DocumentRules.ReportOfYear, report);
        Assert.Equal(year is null ? [] : [($"{year}年", "2023年")], findings.Select(finding => (finding.Found!, finding.Wanted!)));
    }

    [Theory]
    [InlineData("某机关2022年政府信息公开工作年度报告", 2022)]
    [InlineData("某机关二〇二二年度政府信息公开工作年度报告", 2022)]
    [InlineData("2024年某机关政府信息公开年度工作报告", 2024)]
    [InlineData("某机关2022年度政府信息公开年报", 2022)]
    [InlineData("某机关\u30002022年\u3000政府信息公开工作年度报告（公开稿）", 2022)]
    [InlineData("某机关2023年政府信息公开工作年度报告", null)]
    [InlineData("某机关2022-2023年政府信息公开工作年度报告", null)]
    [InlineData("某机关政府信息公开工作年度报告", null)]
    [InlineData("政府信息公开工作年度报告", null)]
    [InlineData("2022年的说明", null)]
    [InlineData("", null)]
    public void A_title_that_names_another_year_is_found(string title, int? year)
    {
        var report = TextCase.Report();
        report.Title = title;
        var findings = TextCase.Findings(DocumentRules.ReportOfYear, report);
        Assert.Equal(year is null ? [] : [($"{year}年", "2023年", "title", "标题")], findings.Select(finding => (finding.Found!, finding.Wanted!, finding.Location!.Path, finding.Left.Single().Label)));
        report.Year = null;
        Assert.Empty(TextCase.Findings(DocumentRules.ReportOfYear, report));
    }

    [Fact]
    public void A_title_of_another_year_is_told_once_of_what_a_reader_read()
    {
        var builder = TextCase.Report();
        builder.Title = "某机关2022年政府信息公开工作年度报告";
        var report = builder.Build();
        Assert.Equal([DocumentRules.ReportOfYear], Rules(new ReadResult<AnnualReport>(report, [])));
        Assert.Equal([DocumentRules.ReportOfYear], Rules(Reread(ReportJson.Read, output => ReportJson.Write(report, output))));
        Assert.Equal([ReadingRules.GivenOnce], Rules(Reread(input => ReportDocx.Read(input), output => ReportDocx.Write(report, output))));
        Assert.Equal([DocumentRules.ReportOfYear], ReportChecker.Check(report).Findings.Select(finding => finding.Rule));
    }

    private static IEnumerable<RuleDescriptor> Rules(ReadResult<AnnualReport> read) => ReportChecker.Check(read).Findings.Select(finding => finding.Rule);

    private static ReadResult<AnnualReport> Reread(Func<Stream, ReadResult<AnnualReport>> read, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return read(file);
    }

    [Theory]
    [InlineData("根据《条例》要求，特向社会公布2022年度政府信息公开工作年度报告。", 1)]
    [InlineData("1月按时发布2022年度政府信息公开工作年度报告。", 0)]
    [InlineData("2022年度政府信息公开工作年度报告按时公布。", 0)]
    [InlineData("现将有关情况说明。2022年度政府信息公开工作年度报告按时公布。", 0)]
    [InlineData("现公布2022年度政府信息公开工作要点完成情况。", 0)]
    public void In_a_section_only_a_report_that_is_published_now_is_judged(string text, int count) =>
        Assert.Equal(count, TextCase.Findings(DocumentRules.ReportOfYear, ReportSection.Applications, text).Count);

    [Theory]
    [InlineData("统计期限自2022年1月1日起至2022年12月31日止。")]
    [InlineData("本报告数据自2022年1月1日起至2022年12月31日止。")]
    [InlineData("数据统计时限为2022年1月1日-12月31日。")]
    public void A_period_of_another_year_in_the_preface_is_found(string text)
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText(text);
        var finding = Assert.Single(TextCase.Findings(DocumentRules.PeriodOfYear, report));
        Assert.Equal(("2022年1月1日至2022年12月31日", "preface[0]"), (finding.Found, finding.Location!.Path));
    }

    [Fact]
    public void Without_a_report_year_no_year_is_judged()
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText("现公布2022年度政府信息公开工作年度报告。统计期限自2022年1月1日至2022年12月31日。");
        report.Year = null;
        Assert.Empty(TextCase.Findings(DocumentRules.ReportOfYear, report));
        Assert.Empty(TextCase.Findings(DocumentRules.PeriodOfYear, report));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("　", 0)]
    [InlineData("根据《条例》编制本报告。", 1)]
    [InlineData("本报告可在门户网站下载。", 0)]
    [InlineData("咨询电话：0512-80000000。", 0)]
    [InlineData("www.example.gov.cn", 0)]
    public void A_preface_without_a_place_to_ask_is_advice_and_off_unless_switched_on(string text, int count)
    {
        var report = TextCase.Report();
        report.Preface = new Narrative(new Paragraph(text));
        Assert.Equal(count, TextCase.Findings(DocumentRules.PrefaceContact, report, RuleSet.Strict).Count);
        Assert.False(RuleSet.Statutory.Includes(DocumentRules.PrefaceContact.Id));
        Assert.True(RuleSet.Strict.Includes(DocumentRules.PrefaceContact.Id));
    }

    [Fact]
    public void Numbers_of_the_preface_are_compared_with_the_tables()
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText("现公布本报告。\n本年新收政府信息公开申请3件。");
        var finding = Assert.Single(TextCase.Findings(NarrativeRules.NewlyReceivedStated, report));
        Assert.Equal((3m, 0m, "preface[1]"), (finding.Actual, finding.Expected, finding.Location!.Path));
        Assert.Null(Assert.Single(StatementReader.Read(report.Build()), statement => statement.Value == 3).Section);
    }

    [Fact]
    public void Other_notices_and_gaps_for_numbers_are_found_in_the_preface_too()
    {
        var report = TextCase.Report();
        report.Preface = Narrative.FromText("按照国办公开办函〔2019〕60号编制，全年公开信息    条。");
        Assert.Single(TextCase.Findings(DocumentRules.NoticeOfEdition, report));
        Assert.Single(TextCase.Findings(DocumentRules.NoGapForNumber, report));
    }

    [Theory]
    [InlineData("部分")]
    [InlineData("六个部分")]
    [InlineData("第六部分。")]
    [InlineData("六部分。")]
    [InlineData("总体情况、")]
    [InlineData("2022年")]
    [InlineData("现公布2022年度")]
    [InlineData("现将2022年度政府信息公")]
    [InlineData("较2022年政府信息公开年度报告")]
    public void A_long_preface_without_faults_takes_no_memory_for_its_length(string piece)
    {
        var builder = TextCase.Report();
        builder.Preface = new Narrative(new Paragraph(string.Concat(Enumerable.Repeat(piece, 20_000))));
        var report = builder.Build();
        foreach (var rule in RuleSet.Strict.Rules.Where(rule => rule.Descriptor == DocumentRules.PrefaceParts || rule.Descriptor == DocumentRules.PrefaceContact || rule.Descriptor == DocumentRules.ReportOfYear))
        {
            var results = new CheckCollector(RuleSet.Strict, null);
            var before = GC.GetAllocatedBytesForCurrentThread();
            rule.Check(report, results);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
            Assert.DoesNotContain(results.ToResult().Findings, finding => finding.Rule != DocumentRules.PrefaceContact);
        }
    }

    /// <summary>The published text has no preface; all of it taken for one names no other year and no parts.</summary>
    [Fact]
    public void A_real_text_names_no_other_year()
    {
        // Without the text, a preface in our own words stands for it.
        var text = RealText.Find("ningbo-nanbu-2023.txt") ?? Usual;
        var report = TextCase.Report();
        report.Preface = Narrative.FromText(string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('\t'))));
        Assert.Empty(TextCase.Findings(DocumentRules.ReportOfYear, report));
        Assert.Empty(TextCase.Findings(DocumentRules.PeriodOfYear, report));
        Assert.Empty(TextCase.Findings(DocumentRules.PrefaceParts, report));
    }
}
