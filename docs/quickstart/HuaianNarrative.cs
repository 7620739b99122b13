using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace Quickstart;

/// <summary>Words around the numbers of the tables. They are taken from the same cells, so text and tables cannot disagree.</summary>
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
            new Paragraph($"因政府信息公开引起的行政复议{report[Proceeding.Review, CaseResult.Total]}件、行政诉讼{lawsuits}件。"));

        // What only the city itself can write is not made up here.
        report[ReportSection.Problems] = Narrative.FromText("由报告机关撰写，本示例从略。");
        report[ReportSection.OtherMatters] = Narrative.FromText("由报告机关撰写，本示例从略。");
    }
}
