using System.Text.RegularExpressions;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What the rules of plausibility, the amounts and the processing fees must find, worked out by hand with the thresholds of the pages.</summary>
internal static class NaiveBounds
{
    public static readonly Dictionary<RuleDescriptor, Func<AnnualReport, IEnumerable<StatedFact>>> Rules = new()
    {
        [TableRules.FeeAmountPrecision] = report => TooFine("GD2002", report, 6),
        [TableRules.FeeAmountWholeYuan] = report => TooFine("GD2009", report, 4),
        [TableRules.FeeAmountUnit] = report => report.Edition == Edition.Form2021 ? AtMost("GD2003", report, ActiveDisclosure.AdministrativeFeesAmount, 1_000_000) : [],
        [TableRules.RuleMakingPower] = report => AtMost("GD2004", report,
            report.Edition == Edition.Form2021 ? ActiveDisclosure.RulesIssued : ActiveDisclosure.RulesCreated,
            MakesNoRules(report.Agency) ? 0 : null),
        [TableRules.ProcurementAgrees] = Procurement,
        [TableRules.EnforcementDecisions] = NoDecisions,
        [TableRules.OtherOutcomeShare] = TooManyOthers,
        [TableRules.SomethingGranted] = NothingGranted,
        [FeeRules.WithinAdministrativeFees] = BeyondAdministrativeFees,
        [FeeRules.FeesNeedApplications] = FeesWithoutApplications,
        [FeeRules.MultipleOfTen] = NoMultiples,
        [FeeRules.ReceivedWithinNotified] = ReceivedBeyondNotified,
        [FeeRules.NoticesAgree] = Notices,
    };

    private static readonly CountCell Unpaid = ApplicationRow.FeeUnpaid.Of(Applicant.Total);
    private static readonly CountCell All = ApplicationRow.OutcomesTotal.Of(Applicant.Total);

    private static IEnumerable<StatedFact> TooFine(string rule, AnnualReport report, int places)
    {
        var cell = ActiveDisclosure.AdministrativeFeesAmount;
        if (report.Edition == Edition.Form2019 || report[cell] * (decimal)Math.Pow(10, places) % 1 == 0)
        {
            return [];
        }

        var fact = new StatedFact(rule, report[cell] is null ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(report, cell) };
        return [report[cell] is { } amount ? fact.Against(amount, Math.Round(amount, places)) : fact];
    }

    // Townships and counties by the end of their names, departments by a place within theirs; the market (市场) is no place.
    private static bool MakesNoRules(Agency agency)
    {
        var government = Regex.Match(agency.Name, "^(.*)人民政府", RegexOptions.Singleline);
        return agency.Kind == AgencyKind.TownshipOrSubdistrict
            || (government.Success ? Regex.IsMatch(government.Groups[1].Value, @"(县|旗|(?<!自治)区|乡|镇|苏木)\z")
                : agency.Kind == AgencyKind.Department && Regex.IsMatch(agency.Name, "[省州盟县旗区]|市(?!场)"));
    }

    private static IEnumerable<StatedFact> AtMost(string rule, AnnualReport report, Cell cell, decimal? bound)
    {
        var value = report[cell];
        return value is null || value > bound
            ? [new StatedFact(rule, value is null ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(report, cell), Actual = value, Wanted = bound is { } most ? $"≤ {Text(most)}" : null }]
            : [];
    }

    private static IEnumerable<StatedFact> Procurement(AnnualReport report)
    {
        var (projects, amount) = (report.Edition == Edition.Form2019 ? report[ActiveDisclosure.ProcurementProjects] : 0, report.Edition == Edition.Form2019 ? report[ActiveDisclosure.ProcurementAmount] : 0);
        var isUnknown = projects is null || amount is null;
        return isUnknown || projects == 0 != (amount == 0)
            ? [new StatedFact("GD2007", isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed)
            {
                Left = Side(report, ActiveDisclosure.ProcurementProjects),
                Right = Side(report, ActiveDisclosure.ProcurementAmount),
                Found = isUnknown ? null : $"{projects} 项 / {Text(amount!.Value)} 万元",
            }]
            : [];
    }

    private static IEnumerable<StatedFact> NoDecisions(AnnualReport report)
    {
        CountCell[] cells = [ActiveDisclosure.LicensingDecisions, ActiveDisclosure.PenaltyDecisions, ActiveDisclosure.CoercionDecisions];
        if (report.Agency.Kind != AgencyKind.Department || !report.Agency.Name.Contains("公安", StringComparison.Ordinal) || cells.Any(cell => report[cell] > 0))
        {
            return [];
        }

        var sum = Sum(report, cells);
        var fact = new StatedFact("GD2008", sum is null ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(report, cells) };
        return [sum is null ? fact : fact.Against(sum, 1, isMinimum: true)];
    }

    private static IEnumerable<StatedFact> TooManyOthers(AnnualReport report)
    {
        if (report.Edition == Edition.Form2019)
        {
            return [];
        }

        var (cell, all) = (ApplicationRow.OtherOutcome.Of(Applicant.Total), report[All]);
        return all is null
            ? [new StatedFact("GD3006", CheckOutcome.Unknown) { Left = Side(report, cell), Right = Side(report, All), Actual = report[cell] }]
            : AtMost("GD3006", report, cell, all >= 20 ? Math.Floor(all.Value * 0.3m) : null).Select(fact => fact with { Right = Side(report, All) });
    }

    private static IEnumerable<StatedFact> NothingGranted(AnnualReport report)
    {
        Cell[] granted = [ApplicationRow.Granted.Of(Applicant.Total), ApplicationRow.PartlyGranted.Of(Applicant.Total)];
        var (sum, all) = (Sum(report, granted), report[All]);
        var isUnknown = sum is null || all is null;
        return isUnknown || (all >= 10 && sum <= 0)
            ? [new StatedFact("GD3007", isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(report, granted), Right = Side(report, All) }
                .Against(sum, isUnknown ? null : 1, isMinimum: true)]
            : [];
    }

    private static IEnumerable<StatedFact> BeyondAdministrativeFees(AnnualReport report)
    {
        var cell = ActiveDisclosure.AdministrativeFeesAmount;
        if (report.Edition == Edition.Form2019 || report.Fees?.AmountReceived is not { } received)
        {
            return [];
        }

        // In 元, with one more at the last place that the amount in 万元 shows.
        var places = report[cell] is { } shown && Text(shown).Contains('.') ? Text(shown).Split('.')[1].Length : 0;
        var most = (Math.Max(0, report[cell] ?? 0) * 10_000) + (decimal)Math.Pow(10, 4 - places);
        return report[cell] is null || received > most
            ? [Fee("GD6101", report, FeeFigure.AmountReceived, report[cell] is null, $"≤ {Text(most)}") with { Right = Side(report, cell) }]
            : [];
    }

    private static IEnumerable<StatedFact> FeesWithoutApplications(AnnualReport report)
    {
        Cell[] cells = [ApplicationRow.NewlyReceived.Of(Applicant.Total), ApplicationRow.CarriedIn.Of(Applicant.Total)];
        var isUnknown = cells.Any(cell => report[cell] is null);
        return report.Fees?.AmountReceived > 0 && (isUnknown || cells.All(cell => report[cell] <= 0))
            ? [Fee("GD6102", report, FeeFigure.AmountReceived, isUnknown, "≤ 0") with { Right = Side(report, cells) }]
            : [];
    }

    private static IEnumerable<StatedFact> NoMultiples(AnnualReport report) =>
        from figure in new[] { FeeFigure.AmountNotified, FeeFigure.AmountReceived }
        where report.Fees?[figure] is { } amount && amount / 10 % 1 != 0
        select Fee("GD6103", report, figure, false, "10 × n");

    private static IEnumerable<StatedFact> ReceivedBeyondNotified(AnnualReport report) =>
        report.Fees is { AmountReceived: { } received, AmountNotified: { } notified } && received > notified
            ? [Fee("GD6104", report, FeeFigure.AmountReceived, false, $"≤ {Text(notified)}") with { Right = FeeSide(report, FeeFigure.AmountNotified) }]
            : [];

    private static IEnumerable<StatedFact> Notices(AnnualReport report)
    {
        if (report.Fees?.NoticesIssued is not { } notices)
        {
            yield break;
        }

        if (report.Edition == Edition.Form2021 && (report[Unpaid] is null || notices < report[Unpaid]))
        {
            yield return Fee("GD6105", report, FeeFigure.NoticesIssued, report[Unpaid] is null, $"≥ {report[Unpaid]}") with { Right = Side(report, Unpaid) };
        }

        if (report.Fees.AmountNotified is { } notified && (notices == 0) != (notified == 0))
        {
            yield return Fee("GD6105", report, FeeFigure.NoticesIssued, false, notified == 0 ? "0" : "> 0") with { Right = FeeSide(report, FeeFigure.AmountNotified) };
        }
    }

    private static StatedFact Fee(string rule, AnnualReport report, FeeFigure figure, bool isUnknown, string wanted) =>
        new(rule, isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = FeeSide(report, figure), Actual = report.Fees![figure], Wanted = isUnknown ? null : wanted };

    private static string FeeSide(AnnualReport report, FeeFigure figure) => Side((figure.FullCode, report.Fees![figure]));
}
