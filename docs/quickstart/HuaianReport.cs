using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace Quickstart;

/// <summary>A city with 3,119 applications, 淮安市人民政府, 2024, built from a ledger as an integrator would do it.</summary>
public static class HuaianReport
{
    // Map each code once. A code that is missing here stops the program: no case may get lost.
    private static readonly Dictionary<string, ApplicationRow> RowOfCode = new()
    {
        ["RECEIVED"] = ApplicationRow.NewlyReceived,
        ["OPEN-AT-START"] = ApplicationRow.CarriedIn,
        ["A1"] = ApplicationRow.Granted,
        ["A2"] = ApplicationRow.PartlyGranted,
        ["N1"] = ApplicationRow.StateSecret,
        ["N2"] = ApplicationRow.ProhibitedByLaw,
        ["N3"] = ApplicationRow.SecurityAndStability,
        ["N4"] = ApplicationRow.ThirdPartyRights,
        ["N5"] = ApplicationRow.InternalAffairs,
        ["N6"] = ApplicationRow.ProcessInformation,
        ["N7"] = ApplicationRow.EnforcementFile,
        ["N8"] = ApplicationRow.AdministrativeInquiry,
        ["U1"] = ApplicationRow.NotHeld,
        ["U2"] = ApplicationRow.RequiresCreation,
        ["U3"] = ApplicationRow.StillUnclear,
        ["P1"] = ApplicationRow.PetitionOrComplaint,
        ["P2"] = ApplicationRow.RepeatedApplication,
        ["P3"] = ApplicationRow.PublicPublication,
        ["P4"] = ApplicationRow.ExcessiveApplications,
        ["P5"] = ApplicationRow.ConfirmOrReissue,
        ["X1"] = ApplicationRow.CorrectionOverdue,
        ["X2"] = ApplicationRow.FeeUnpaid,
        ["X3"] = ApplicationRow.OtherOutcome,
        ["OPEN-AT-END"] = ApplicationRow.CarriedOut,
    };

    public static AnnualReport Build()
    {
        var report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency("淮安市人民政府", AgencyKind.PeoplesGovernment),

            // Section six states what was received, in 元, and nothing about fee notices.
            Fees = new ProcessingFees { AmountReceived = 3940 },

            // Table two.
            [ActiveDisclosure.RulesIssued] = 1,
            [ActiveDisclosure.RulesRepealed] = 0,
            [ActiveDisclosure.RulesInForce] = 11,
            [ActiveDisclosure.NormativeDocumentsIssued] = 8,
            [ActiveDisclosure.NormativeDocumentsRepealed] = 26,
            [ActiveDisclosure.NormativeDocumentsInForce] = 66,
            [ActiveDisclosure.LicensingDecisions] = 447228,
            [ActiveDisclosure.PenaltyDecisions] = 3985758,
            [ActiveDisclosure.CoercionDecisions] = 88283,
            [ActiveDisclosure.AdministrativeFeesAmount] = 96171.6m,

            // Table four.
            [Proceeding.Review, CaseResult.Upheld] = 72,
            [Proceeding.Review, CaseResult.Corrected] = 64,
            [Proceeding.Review, CaseResult.OtherResult] = 178,
            [Proceeding.Review, CaseResult.Pending] = 37,
            [Proceeding.DirectLitigation, CaseResult.Upheld] = 13,
            [Proceeding.DirectLitigation, CaseResult.Corrected] = 4,
            [Proceeding.DirectLitigation, CaseResult.OtherResult] = 8,
            [Proceeding.DirectLitigation, CaseResult.Pending] = 1,
            [Proceeding.LitigationAfterReview, CaseResult.Upheld] = 12,
            [Proceeding.LitigationAfterReview, CaseResult.Corrected] = 1,
            [Proceeding.LitigationAfterReview, CaseResult.OtherResult] = 1,
            [Proceeding.LitigationAfterReview, CaseResult.Pending] = 6,
        };

        // Table three, a line of the ledger at a time. Every total is computed.
        foreach (var line in HuaianLedger.Lines)
        {
            report.SetRow(
                RowOfCode[line.Code],
                line.Natural, line.Commercial, line.Research, line.Welfare, line.Legal, line.Other);
        }

        report.ComputeTotals();
        HuaianNarrative.AddTo(report);
        return report.Build();
    }
}
