using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Texts that say what each section must say, in several wordings, among paragraphs that say anything.</summary>
internal static class LawfulText
{
    private static readonly string[][] Aspects =
    [
        ["主动公开方面，围绕公众关心的事项及时发布信息。", "通过网站和公报主动发布政策信息。", "（一）主动公开"],
        ["依申请公开渠道畅通，均在法定期限内答复。", "政府信息公开申请均按期答复。"],
        ["加强政府信息管理，定期清理过时内容。", "严格执行先审查、后公开制度。"],
        ["做好政府信息公开平台建设，改进检索功能。", "政务新媒体由专人维护。"],
        ["完善监督保障，组织业务培训。", "将公开工作列入年度考核。"],
    ];

    private static readonly string[] GovernmentResults =
    [
        "工作考核结果良好，社会评议满意度较高，没有责任追究情形。",
        "年度考评合格，第三方评价良好，无追责情形。",
    ];

    private static readonly string[] Problems =
    [
        "存在的问题：解读形式比较单一。改进情况：已经增加图解。",
        "仍有不足，公开不够及时。下一步，建立更新提醒制度。",
    ];

    private static readonly string[] NoFees = ["没有收取信息处理费。", "未发出收费通知，无收取费用情况。"];

    private static readonly string[] Fees = ["依法向申请人发出信息处理费收费通知。", "按照规定收取了信息处理费。"];

    private static readonly HashSet<string> All =
        [.. Aspects.SelectMany(wordings => wordings), .. GovernmentResults, .. Problems, .. NoFees, .. Fees];

    // A paragraph of odd characters must not happen to leave a number out.
    private const string CounterWords = "条件项次个份期场人篇部宗起户页册元笔批例类";

    /// <summary>Whether a paragraph says something that its section must say.</summary>
    public static bool IsNeeded(Paragraph paragraph) => All.Contains(paragraph.Text);

    /// <summary>A preface that says what prefaces say, among paragraphs that say anything, or none.</summary>
    public static Gen<Narrative> Preface(int year) =>
        from odd in Odd
        from said in Gen.SubListOf(PrefaceOf(year))
        from all in Gen.Shuffle(odd.Concat(said.Select(Body)).ToArray())
        from preface in Gen.Frequency((1, Gen.Constant(Narrative.Empty)), (3, Gen.Constant(Text(all))))
        select preface;

    /// <summary>The six texts for a report that is complete but for them.</summary>
    public static Gen<Narrative[]> For(Agency agency, bool hasFees) =>
        from odd in Odd.ArrayOf(ReportSection.All.Length)
        from wordings in Gen.Choose(0, 5).ArrayOf(Aspects.Length)
        from results in Gen.Elements(GovernmentResults)
        from problems in Gen.Elements(Problems)
        from fees in Gen.Elements(hasFees ? Fees : NoFees)
        from overview in Gen.Shuffle(odd[0].Concat(Aspects.Select((aspect, i) => aspect[wordings[i] % aspect.Length]).Concat(Results(agency, results)).Select(Body)).ToArray())
        from five in Gen.Shuffle(odd[4].Append(Body(problems)).ToArray())
        from six in Gen.Shuffle(odd[5].Append(Body(fees)).ToArray())
        select new[] { Text(overview), Text(odd[1]), Text(odd[2]), Text(odd[3]), Text(five), Text(six) };

    /// <summary>Adds the shortest texts that are lawful and speak of no fees.</summary>
    public static AnnualReportBuilder AddTo(AnnualReportBuilder builder)
    {
        builder[ReportSection.Overview] = Text(Aspects.Select(wordings => wordings[0]).Append(GovernmentResults[0]).Select(Body));
        builder[ReportSection.Problems] = Text([Body(Problems[0])]);
        builder[ReportSection.OtherMatters] = Text([Body(NoFees[0])]);
        return builder;
    }

    private static Gen<List<Paragraph>> Odd => Parts.Paragraph.Where(paragraph => !paragraph.Text.Any(CounterWords.Contains)).ListOf().Select(paragraphs => paragraphs.ToList());

    private static string[] PrefaceOf(int year) =>
    [
        $"依照《中华人民共和国政府信息公开条例》的规定，现公布{year}年度政府信息公开工作年度报告。",
        "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。",
        $"所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
        "报告的电子版可以在本机关门户网站下载；如有疑问，请与政务公开科联系，电话：0512-80000000。",
    ];

    private static string[] Results(Agency agency, string sentence) =>
        agency.Kind == AgencyKind.PeoplesGovernment || agency.Kind == AgencyKind.TownshipOrSubdistrict ? [sentence] : [];

    private static Paragraph Body(string text) => new(text);

    private static Narrative Text(IEnumerable<Paragraph> paragraphs) => new([.. paragraphs]);
}
