using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The example of the page about proof: one report, right but for one number.</summary>
internal sealed class WrongCell
{
    public static readonly CountCell Cell = ApplicationRow.NotHeld.Of(Applicant.ResearchInstitution);

    private WrongCell(AnnualReport right, AnnualReport report)
    {
        Right = right;
        Report = report;
        Repair = ReportRepair.Propose(report);
    }

    public AnnualReport Right { get; }

    public AnnualReport Report { get; }

    public RepairResult Repair { get; }

    /// <summary>Two digits of a number changed places.</summary>
    public static WrongCell Make()
    {
        var builder = new AnnualReportBuilder(2024) { Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment) }.FillBlanksWithZero();
        var number = 0;
        foreach (var cell in StatutoryForm.Of(builder.Edition).TableOf(ReportSection.Applications)!.Cells.Cast<CountCell>())
        {
            number = ((number * 7) + 3) % 23;
            builder[cell] = number % 3 == 0 ? number : 0;
        }

        builder[Cell] = 12;
        builder.ComputeTotals();
        foreach (var applicant in Applicant.Entered)
        {
            builder[ApplicationRow.NewlyReceived, applicant] =
                builder[ApplicationRow.OutcomesTotal, applicant] + builder[ApplicationRow.CarriedOut, applicant] - builder[ApplicationRow.CarriedIn, applicant];
        }

        var right = builder.ComputeTotals().Build();
        builder[Cell] = 21;
        return new WrongCell(right, builder.Build());
    }
}
