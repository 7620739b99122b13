using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>The tables of which the sentences of the fixture are true. No two numbers that a sentence might mix up are equal.</summary>
internal static class Tables
{
    public static AnnualReport Of(string name) => name switch
    {
        "bureau" => Filled("某某市教育局", AgencyKind.Department).Build(),
        "government" => Filled("某某市人民政府", AgencyKind.PeoplesGovernment).Build(),
        "zero" => New(2024, "某某市教育局", AgencyKind.Department).FillBlanksWithZero().Build(),
        "persons" => New(2024, "某某市教育局", AgencyKind.Department)
            .SetRow(ApplicationRow.NewlyReceived, 5, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 5, 0, 0, 0, 0, 0)
            .FillBlanksWithZero().ComputeTotals().Build(),
        "company" => New(2024, "某某市教育局", AgencyKind.Department)
            .SetRow(ApplicationRow.NewlyReceived, 82, 1, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 82, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.PartlyGranted, 0, 1, 0, 0, 0, 0)
            .FillBlanksWithZero().ComputeTotals().Build(),
        "province" => Province(),
        "trial" => Trial(),
        "huaian" => RealReport.Load("huaian-shi-2024").Report,
        "shanghai" => RealReport.Load("shanghai-shizhengfu-bangongting-2019").Report,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There are no such tables."),
    };

    /// <summary>A report with the narrative: ¶ begins a paragraph, ¶¶ a heading.</summary>
    public static AnnualReport With(AnnualReport report, string text)
    {
        var builder = report.ToBuilder();
        var paragraphs = new List<Paragraph>();
        var level = 0;
        foreach (var part in text.Split('¶'))
        {
            if (part.Length > 0)
            {
                paragraphs.Add(new Paragraph(part, level));
            }

            level = part.Length == 0 && paragraphs.Count == 0 && level == 0 && text.StartsWith("¶¶", StringComparison.Ordinal) ? 2 : 0;
        }

        builder[ReportSection.Overview] = new Narrative([.. paragraphs]);
        return builder.Build();
    }

    private static AnnualReportBuilder New(int year, string name, AgencyKind kind) => new(year) { Agency = new Agency(name, kind) };

    private static AnnualReportBuilder Filled(string name, AgencyKind kind)
    {
        var report = New(2024, name, kind)
            .SetRow(ApplicationRow.NewlyReceived, 61, 8, 2, 3, 5, 4)
            .SetRow(ApplicationRow.CarriedIn, 6, 1, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 20, 5, 1, 1, 2, 2)
            .SetRow(ApplicationRow.PartlyGranted, 6, 1, 0, 1, 1, 0)
            .SetRow(ApplicationRow.StateSecret, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.ThirdPartyRights, 0, 1, 0, 0, 1, 0)
            .SetRow(ApplicationRow.ProcessInformation, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.NotHeld, 11, 0, 1, 0, 0, 2)
            .SetRow(ApplicationRow.RequiresCreation, 2, 0, 0, 0, 1, 0)
            .SetRow(ApplicationRow.StillUnclear, 1, 0, 0, 1, 0, 0)
            .SetRow(ApplicationRow.PetitionOrComplaint, 4, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.RepeatedApplication, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CorrectionOverdue, 4, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 9, 2, 0, 0, 0, 0);
        Set(report, Proceeding.Review, 12, 3, 4, 5);
        Set(report, Proceeding.DirectLitigation, 6, 1, 2, 3);
        Set(report, Proceeding.LitigationAfterReview, 5, 0, 1, 2);
        report[ActiveDisclosure.RulesIssued] = 2;
        report[ActiveDisclosure.RulesRepealed] = 1;
        report[ActiveDisclosure.RulesInForce] = 15;
        report[ActiveDisclosure.NormativeDocumentsIssued] = 13;
        report[ActiveDisclosure.NormativeDocumentsRepealed] = 6;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 118;
        report[ActiveDisclosure.LicensingDecisions] = 1204;
        report[ActiveDisclosure.PenaltyDecisions] = 356;
        report[ActiveDisclosure.CoercionDecisions] = 17;
        report[ActiveDisclosure.AdministrativeFeesAmount] = 3.65m;
        report.Fees = new ProcessingFees { NoticesIssued = 4, AmountNotified = 2950, AmountReceived = 1120 };
        return report.FillBlanksWithZero().ComputeTotals();
    }

    // All applications that were carried are those of natural persons.
    private static AnnualReport Province()
    {
        var report = New(2024, "某某省教育厅", AgencyKind.Department)
            .SetRow(ApplicationRow.NewlyReceived, 3001, 53, 5, 20, 30, 10)
            .SetRow(ApplicationRow.CarriedIn, 34, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 2000, 53, 5, 20, 30, 10)
            .SetRow(ApplicationRow.NotHeld, 907, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.RepeatedApplication, 25, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 103, 0, 0, 0, 0, 0);
        Set(report, Proceeding.Review, 200, 14, 100, 37);
        Set(report, Proceeding.DirectLitigation, 20, 2, 10, 8);
        Set(report, Proceeding.LitigationAfterReview, 4, 0, 1, 1);
        return report.FillBlanksWithZero().ComputeTotals().Build();
    }

    private static AnnualReport Trial()
    {
        var report = New(2020, "某某市教育局", AgencyKind.Department);
        report[ActiveDisclosure.NormativeDocumentsCreated] = 7;
        report[ActiveDisclosure.NormativeDocumentsDisclosed] = 6;
        report[ActiveDisclosure.NormativeDocumentsTotalDisclosed] = 40;
        report[ActiveDisclosure.PenaltyDecisions] = 12;
        return report.FillBlanksWithZero().ComputeTotals().Build();
    }

    private static void Set(AnnualReportBuilder report, Proceeding proceeding, params ReadOnlySpan<long> results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            report[proceeding, CaseResult.All[i]] = results[i];
        }
    }
}
