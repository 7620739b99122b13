using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>A parent and the reports that were given as those of its children, some of them wrong.</summary>
/// <param name="Year">The year.</param>
/// <param name="Parent">The report of the parent.</param>
/// <param name="List">The names of the children, or <see langword="null"/> if there is no list.</param>
/// <param name="Reports">The reports.</param>
internal sealed record Family(int Year, AnnualReport Parent, IReadOnlyList<string>? List, IReadOnlyList<AnnualReport> Reports)
{
    private const string Name = "某某市人民政府";

    /// <summary>What the library finds, by the children alone and by the comparison.</summary>
    public (IReadOnlyList<Finding> Children, IReadOnlyList<Finding> Compared) Check()
    {
        var rollUp = List is null ? new RollUp(Year) : new RollUp(Year, List);
        foreach (var report in Reports)
        {
            rollUp.Add(report);
        }

        return (rollUp.Check(RuleSet.Strict, Parent.Agency).Findings, rollUp.Compare(Parent, RuleSet.Strict).Findings);
    }

    /// <summary>A family of which the children were right, and the parent their sum.</summary>
    public static Family Of(IReadOnlyList<AnnualReport> children, Random random)
    {
        var year = children.Count == 0 ? 2024 : children[0].Year!.Value;
        var reports = children.Select(child => Spoil(child, random, 3)).ToList();
        var names = children.Select(child => child.Agency.Name);
        List<string>? list = random.Next(2) == 0 ? null : [.. random.Next(3) == 0 ? names.Append("缺报机关") : names, .. random.Next(9) == 0 ? new[] { Name } : []];
        if (reports.Count > 0 && random.Next(8) == 0)
        {
            reports.Add(Spoil(reports[0], random, 2));
        }

        return new Family(year, Spoil(SumOf(reports, year), random, 2), list, reports);
    }

    private static AnnualReport SumOf(IReadOnlyList<AnnualReport> children, int year)
    {
        var sum = new AnnualReportBuilder(year) { Agency = new Agency(Name, AgencyKind.PeoplesGovernment) }.FillBlanksWithZero();
        foreach (var cell in StatutoryForm.Of(sum.Edition).Cells)
        {
            var total = children.Where(child => child.Edition == sum.Edition).Sum(child => child[cell] ?? 0);
            if (cell is AmountCell amount)
            {
                sum[amount] = total;
            }
            else
            {
                sum[(CountCell)cell] = Math.Abs(total) <= long.MaxValue ? (long)total : 0;
            }
        }

        return sum.Build();
    }

    // One mistake or none.
    private static AnnualReport Spoil(AnnualReport report, Random random, int rarity)
    {
        var builder = report.ToBuilder();
        switch (random.Next(8 * rarity))
        {
            case 0:
                Spoilers.Blank(builder, random);
                break;
            case 1:
                builder[Spoilers.Count(builder, random)] = -random.Next(1, 9);
                break;
            case 2:
                builder[Spoilers.Count(builder, random)] = random.Next(2) == 0 ? long.MaxValue : -long.MaxValue;
                break;
            case 3:
                var changed = Spoilers.Count(builder, random);
                builder[changed] += builder[changed] < long.MaxValue / 2 ? random.Next(-9, 9) : 0;
                break;
            case 4:
                builder.Year = random.Next(2) == 0 ? null : 2023;
                break;
            case 5:
                builder.Agency = new Agency(new[] { "", Name, "名单外机关" }[random.Next(3)], AgencyKind.Other);
                break;
            case 6:
                var other = new AnnualReportBuilder(Edition.All.First(edition => edition != report.Edition)) { Year = report.Year, Agency = report.Agency };
                return other.FillBlanksWithZero().Build();
            case 7 when report.Edition == Edition.Form2021:
                builder[ActiveDisclosure.AdministrativeFeesAmount] = -1.5m;
                break;
        }

        return builder.Build();
    }
}
