using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace Quickstart;

/// <summary>A small office without applications: 宁波南部商务区管理办公室, 2023. Numbers as published; words of our own.</summary>
public static class NingboReport
{
    public static AnnualReport Build() =>
        new AnnualReportBuilder(2023)
        {
            Agency = new Agency("宁波南部商务区管理办公室", AgencyKind.Other),
            Published = new DateOnly(2024, 1, 8),
            Title = "宁波南部商务区管理办公室2023年度政府信息公开工作年度报告",

            // Section one: 249 pieces of information by channel and category. A count must equal the sum of its parts.
            Disclosures =
            [
                new("政府信息公开平台", 28,
                [
                    new("工作信息", 10, [new("通知公告", 6), new("政府建设", 1), new("计划总结", 1), new("提案议案", 2)]),
                    new("人事信息", 10, [new("人事任免", 1), new("公开招选", 9)]),
                    new("财政信息", 1),
                    new("机构概况", 1),
                    new("其他文件", 3),
                    new("其他文件解读", 3),
                ]),
                new("部门网站", 122, [new("工作动态", 119), new("大事记", 3)]),
                new("回应解读类信息", 99, [new("群众关注热点及舆情案件", 99)]),
            ],

            [ReportSection.Overview] = NingboNarrative.Overview,
            [ReportSection.Problems] = NingboNarrative.Problems,
            [ReportSection.OtherMatters] = NingboNarrative.OtherMatters,

            // Section six says that no fee was received. Of fee notices it says nothing, so their number stays blank.
            Fees = new ProcessingFees { AmountReceived = 0 },
        }

        // Sections two to four: the office prints a zero in each of the 200 cells.
        .FillBlanksWithZero()
        .Build();
}
