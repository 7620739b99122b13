using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What the rules for the cells, the head and section one must find in a report, worked out by hand from its values.</summary>
internal static class NaiveCells
{
    /// <summary>The local dates that <see cref="AfterLocalDate"/> knows: the statutory one of governments, an earlier one, and one where the law has none.</summary>
    public static readonly RuleSettings Local = RuleSettings.Default with
    {
        Deadlines = new PublicationDeadlines { Department = new AnnualDate(1, 12), TownshipOrSubdistrict = new AnnualDate(2, 20) },
    };

    public static readonly Dictionary<RuleDescriptor, Func<AnnualReport, IEnumerable<StatedFact>>> Rules = new()
    {
        [TableRules.CellFilled] = Blanks,
        [TableRules.NotNegative] = Negatives,
        [TableRules.EditionGovernsYear] = WrongEdition,
        [TableRules.IdentityStated] = NoIdentity,
        [TableRules.PublishedOnTime] = Late,
        [TableRules.PublishedAfterYear] = Early,
        [TableRules.PublishedByLocalDate] = AfterLocalDate,
        [TableRules.DisclosurePartsAddUp] = WrongParts,
    };

    private static IEnumerable<StatedFact> Blanks(AnnualReport report) =>
        from cell in StatutoryForm.Of(report.Edition).Cells
        where report[cell] is null
        select new StatedFact("GD0001", CheckOutcome.Unknown) { Left = Side(report, cell) };

    private static IEnumerable<StatedFact> Negatives(AnnualReport report)
    {
        var cells = StatutoryForm.Of(report.Edition).Cells.Where(cell => !cell.IsSigned).Select(cell => (cell.Code, report[cell]));
        var counts = Nodes(report).Select(node => (node.Path, (decimal?)node.Count.Count));
        var fees = FeeFigure.All.Select(figure => (figure.FullCode, report.Fees?[figure])).Where(figure => figure.Item2 is not null);
        return from value in cells.Concat(counts).Concat(fees)
               where value.Item2 is null or < 0
               select new StatedFact("GD0002", value.Item2 is null ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = Side(value) }.Against(value.Item2, 0, isMinimum: true);
    }

    private static IEnumerable<StatedFact> WrongEdition(AnnualReport report)
    {
        var right = report.Year switch { null => null, < 2019 => "≥ 2019", < 2021 => Edition.Form2019.Notice, _ => Edition.Form2021.Notice };
        if (right != report.Edition.Notice)
        {
            yield return new StatedFact("GD0003", report.Year is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
            {
                Left = Side(("year", report.Year)), Actual = report.Year, Found = report.Edition.Notice, Wanted = right,
            };
        }
    }

    private static IEnumerable<StatedFact> NoIdentity(AnnualReport report)
    {
        if (report.Agency.Name == "")
        {
            yield return new StatedFact("GD0004", CheckOutcome.Unknown) { Left = Side(("agency.name", null)) };
        }

        if (report.Year is null)
        {
            yield return new StatedFact("GD0004", CheckOutcome.Unknown) { Left = Side(("year", null)) };
        }
    }

    private static IEnumerable<StatedFact> Late(AnnualReport report)
    {
        var last = report.Agency.Kind == AgencyKind.Department ? "01-31" : report.Agency.Kind == AgencyKind.PeoplesGovernment ? "03-31" : null;
        if (report is { Published: { } day, Year: { } year } && year < 9999 && last is not null && string.CompareOrdinal(Day(day), $"{year + 1:0000}-{last}") > 0)
        {
            yield return new StatedFact("GD0005", CheckOutcome.Failed) { Left = Side(("published", null)), Found = Day(day), Wanted = $"≤ {year + 1:0000}-{last}" };
        }
    }

    private static IEnumerable<StatedFact> AfterLocalDate(AnnualReport report)
    {
        var local = report.Agency.Kind == AgencyKind.Department ? "01-12" : report.Agency.Kind == AgencyKind.TownshipOrSubdistrict ? "02-20" : null;
        if (report is { Published: { } day, Year: { } year } && year < 9999 && local is not null && string.CompareOrdinal(Day(day), $"{year + 1:0000}-{local}") > 0 && !Late(report).Any())
        {
            yield return new StatedFact("GD0007", CheckOutcome.Failed) { Left = Side(("published", null)), Found = Day(day), Wanted = $"≤ {year + 1:0000}-{local}" };
        }
    }

    private static IEnumerable<StatedFact> Early(AnnualReport report)
    {
        if (report is { Published: { } day, Year: { } year } && day.Year <= year && year < 9999)
        {
            yield return new StatedFact("GD0006", CheckOutcome.Failed) { Left = Side(("published", null)), Found = Day(day), Wanted = $"≥ {year + 1:0000}-01-01" };
        }
    }

    private static IEnumerable<StatedFact> WrongParts(AnnualReport report)
    {
        foreach (var (path, node) in Nodes(report).Where(node => node.Count.Parts.Length > 0))
        {
            var sum = Sum(node.Parts.Select(part => (decimal?)part.Count));
            if (node.Count is null || sum != node.Count)
            {
                yield return new StatedFact("GD1001", node.Count is null || sum is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
                {
                    Left = Side((path, node.Count)), Right = Side(node.Parts.Select(part => ($"{path}/{part.Label}", (decimal?)part.Count))),
                }.Against(node.Count, sum);
            }
        }
    }

    private static IEnumerable<(string Path, DisclosureCount Count)> Nodes(AnnualReport report)
    {
        var waiting = new Stack<(string Path, DisclosureCount Count)>(report.Disclosures.Select(count => ($"overview.disclosures/{count.Label}", count)));
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var part in node.Count.Parts)
            {
                waiting.Push(($"{node.Path}/{part.Label}", part));
            }
        }
    }

    private static string Day(DateOnly day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";
}
