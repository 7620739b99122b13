using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace Quickstart;

/// <summary>The text of sections one, five and six: what the city published, shortened and in words of our own.</summary>
/// <remarks>
/// Numbers come from the cells, so text and tables cannot disagree. The city says nothing of 社会评议 and 责任追究; neither does this text,
/// and the checker finds it.
/// </remarks>
internal static class HuaianNarrative
{
    public static void AddTo(AnnualReportBuilder report)
    {
        var lawsuits = report[Proceeding.DirectLitigation, CaseResult.Total] + report[Proceeding.LitigationAfterReview, CaseResult.Total];

        report[ReportSection.Overview] = new Narrative(
            new Paragraph("（一）主动公开", 2),
            new Paragraph(
                $"全年制发规章{report[ActiveDisclosure.RulesIssued]}件，年末现行有效{report[ActiveDisclosure.RulesInForce]}件；" +
                $"制发行政规范性文件{report[ActiveDisclosure.NormativeDocumentsIssued]}件，废止{report[ActiveDisclosure.NormativeDocumentsRepealed]}件，" +
                $"年末现行有效{report[ActiveDisclosure.NormativeDocumentsInForce]}件。"),
            new Paragraph("（二）依申请公开", 2),
            new Paragraph(
                $"全年新收政府信息公开申请{report[ApplicationRow.NewlyReceived, Applicant.Total]}件，" +
                $"上年结转{report[ApplicationRow.CarriedIn, Applicant.Total]}件；" +
                $"办结{report[ApplicationRow.OutcomesTotal, Applicant.Total]}件，" +
                $"结转下年度继续办理{report[ApplicationRow.CarriedOut, Applicant.Total]}件。"),
            new Paragraph($"因政府信息公开引起的行政复议{report[Proceeding.Review, CaseResult.Total]}件、行政诉讼{lawsuits}件。"),
            new Paragraph("（三）政府信息管理", 2),
            new Paragraph("信息先审查、后公开，一事一审；重要事项由保密审查协调机制把关。对已经公开的信息作了梳理，优化了公开目录。"),
            new Paragraph("（四）政府信息公开平台建设", 2),
            new Paragraph("与省级平台联动制作专题专栏，定期检查栏目的更新、解读和互动回应，并整治少用、不更新、不回应的政务新媒体。"),
            new Paragraph("（五）监督保障", 2),
            new Paragraph("按照省里的监测指标，对公开栏目作全覆盖检查，出具各县区、各部门的评估分报告，发现问题及时督促整改；以多种方式培训工作人员。"));

        report[ReportSection.Problems] = new Narrative(
            new Paragraph("（一）主要问题", 2),
            new Paragraph("政策解读的质量还不够高，个别单位的解读内容简单、形式单一；公开工作队伍还不够稳定，个别单位人手少、兼职多、流动快。"),
            new Paragraph("（二）改进情况", 2),
            new Paragraph("下一步提高解读的针对性，使之通俗可感，并探索与社会各方合作解读；对新上岗人员结对指导，定期组织业务培训，宣传和激励先进。"));

        report[ReportSection.OtherMatters] = Narrative.FromText($"全年收取信息处理费{report.Fees?.AmountReceived}元。");
    }
}
