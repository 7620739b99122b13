using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>A report with a number of its own in every cell, so that none is taken for another.</summary>
internal static class Reports
{
    /// <summary>A report of 2024.</summary>
    public static AnnualReport Sample() => Sample(2024);

    /// <summary>A report of a year, on the edition that governs it.</summary>
    public static AnnualReport Sample(int year)
    {
        var builder = new AnnualReportBuilder(year)
        {
            Agency = new Agency("某市人民政府", AgencyKind.PeoplesGovernment),
            Published = new DateOnly(year + 1, 1, 20),
            [ReportSection.Overview] = new Narrative(new("（一）主动公开", 2), new("全年公开信息28条。")),
            [ReportSection.Problems] = Narrative.FromText("解读形式单一，今后增加图解。"),
            [ReportSection.OtherMatters] = Narrative.FromText("没有收取信息处理费。"),
        };
        var next = 1;
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells)
        {
            if (cell is AmountCell amount)
            {
                builder[amount] = next + 0.5m;
            }
            else
            {
                builder[(CountCell)cell] = next;
            }

            next++;
        }

        return builder.Build();
    }
}
