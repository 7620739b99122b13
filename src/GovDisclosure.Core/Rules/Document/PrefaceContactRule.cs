using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>前言缺少查询方式: the preface says where the report can be had, or whom to ask.</summary>
/// <remarks>A report without a preface makes no check: nothing asks for one.</remarks>
internal sealed class PrefaceContactRule() : Rule(DocumentRules.PrefaceContact)
{
    private static readonly ImmutableArray<string> Words =
        ["网站", "网址", "网页", "http", "www", "下载", "查阅", "查询", "浏览", "索取", "电子版", "地址", "电话", "联系", "邮编", "邮箱", "传真", "专栏"];

    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (NarrativeText.IsBlank(report.Preface))
        {
            return;
        }

        if (NarrativeText.UsesAny(report.Preface, Words))
        {
            results.Pass();
        }
        else
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [FindingValue.Of(ReportHead.Preface)], State = InputState.Missing });
        }
    }
}
