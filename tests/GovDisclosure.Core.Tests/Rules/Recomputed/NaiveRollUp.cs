using System.Numerics;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What the rules between a parent and its children must find, worked out by hand from all reports at once.</summary>
internal sealed class NaiveRollUp
{
    private readonly Family _family;
    private readonly Edition _edition;
    private readonly List<AnnualReport> _ofYear;
    private readonly List<AnnualReport> _added;

    public NaiveRollUp(Family family)
    {
        _family = family;
        _edition = family.Year < 2021 ? Edition.Form2019 : Edition.Form2021;
        _ofYear = [.. family.Reports.Where(report => report.Year == family.Year && report.Edition == _edition)];
        _added = [.. _ofYear.Where(report => family.List?.Contains(report.Agency.Name) != false)];
    }

    /// <summary>The rules about the children, whether or not there is a parent to compare.</summary>
    public static readonly RuleDescriptor[] OfChildren =
    [
        RollUpRules.ChildPresent, RollUpRules.ChildGivenOnce, RollUpRules.OneYearAndEdition, RollUpRules.ParentIsNoChild,
        RollUpRules.SumFits, RollUpRules.ChildExpected, RollUpRules.ChildCellFilled, RollUpRules.ChildNotNegative,
    ];

    /// <summary>The rules that compare the parent.</summary>
    public static readonly RuleDescriptor[] OfParent = [RollUpRules.ParentIsSum, RollUpRules.KnownWithinParent];

    private IEnumerable<Cell> Cells => StatutoryForm.Of(_edition).Cells;

    private IEnumerable<string> Missing => _family.List?.Where(name => !_added.Exists(report => report.Agency.Name == name)) ?? [];

    private List<IGrouping<string, AnnualReport>> Repeated => [.. _added.Where(report => report.Agency.Name != "").GroupBy(report => report.Agency.Name).Where(child => child.Count() > 1)];

    private int Unnamed => _added.Count(report => report.Agency.Name == "");

    private bool HasOthers => _ofYear.Count < _family.Reports.Count;

    private bool HasParent => _family.Parent.Agency.Name is var name && name != "" && (_family.List?.Contains(name) ?? _added.Exists(report => report.Agency.Name == name));

    public IEnumerable<StatedFact> Children() => [.. Facts(withParent: false), .. Blanks()];

    public IEnumerable<StatedFact> Compared() => [.. Facts(withParent: true), .. Comparison()];

    private IEnumerable<StatedFact> Facts(bool withParent) => [.. Names(), .. Years(withParent), .. Sums(), .. Negatives()];

    private IEnumerable<StatedFact> Names()
    {
        foreach (var name in Missing)
        {
            yield return new StatedFact("GD8003", CheckOutcome.Unknown) { Left = Side(($"children/{name}", null)) };
        }

        if (_added.Count == 0 && !Missing.Any() && !HasOthers)
        {
            yield return new StatedFact("GD8003", CheckOutcome.Unknown) { Left = Side(("children/reports", 0)) };
        }

        foreach (var child in Repeated)
        {
            yield return new StatedFact("GD8004", CheckOutcome.Failed) { Left = Side(($"children/{child.Key}", child.Count())) }.Against(child.Count(), 1);
        }

        if (Unnamed > 0)
        {
            yield return new StatedFact("GD8004", CheckOutcome.Unknown) { Left = Side(("agency.name", null)), Right = Side(("children/unnamed", Unnamed)) };
        }

        if (HasParent)
        {
            yield return new StatedFact("GD8006", CheckOutcome.Failed) { Found = _family.Parent.Agency.Name };
        }

        if (_family.List is not null)
        {
            foreach (var fact in Refused("GD8008", "unexpected", _ofYear.Except(_added, ReferenceEqualityComparer.Instance).Cast<AnnualReport>(), CheckOutcome.Failed, null))
            {
                yield return fact;
            }
        }
    }

    private IEnumerable<StatedFact> Years(bool withParent)
    {
        var wanted = $"{_family.Year} / {_edition.Notice}";
        var parent = _family.Parent;
        return
        [
            .. Refused("GD8005", "otherYear", _family.Reports.Where(report => report.Year is not null && report.Year != _family.Year), CheckOutcome.Failed, wanted),
            .. Refused("GD8005", "otherEdition", _family.Reports.Where(report => report.Year == _family.Year && report.Edition != _edition), CheckOutcome.Failed, wanted),
            .. Refused("GD8005", "undated", _family.Reports.Where(report => report.Year is null), CheckOutcome.Unknown, wanted),
            .. withParent && (parent.Year != _family.Year || parent.Edition != _edition)
                ? new[]
                {
                    new StatedFact("GD8005", parent.Year is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
                    {
                        Left = Side(("year", parent.Year)), Found = parent.Year is null ? null : $"{parent.Year} / {parent.Edition.Notice}", Wanted = wanted,
                    },
                }
                : [],
        ];
    }

    private static IEnumerable<StatedFact> Refused(string rule, string what, IEnumerable<AnnualReport> reports, CheckOutcome outcome, string? wanted)
    {
        var refused = reports.ToList();
        string Naming(AnnualReport report) => report.Agency.Name + what switch
        {
            "otherYear" => $"（{report.Year}）",
            "otherEdition" => $"（{report.Edition.Notice}）",
            _ => "",
        };
        return refused.Count == 0
            ? []
            : [new StatedFact(rule, outcome) { Left = Side(($"children/{what}", refused.Count)), Found = First(refused, Naming), Wanted = wanted }.Against(refused.Count, 0)];
    }

    private IEnumerable<StatedFact> Sums() =>
        from cell in Cells.OfType<CountCell>()
        let sum = _added.Aggregate(BigInteger.Zero, (sum, report) => sum + (report[cell] ?? 0))
        where BigInteger.Abs(sum) > long.MaxValue
        select new StatedFact("GD8007", CheckOutcome.Failed)
        {
            Left = Side(($"children/{cell.Code}", (decimal)sum)), Actual = (decimal)sum, Found = Text((decimal)sum), Wanted = sum > 0 ? "≤ 9223372036854775807" : "≥ -9223372036854775807",
        };

    private IEnumerable<StatedFact> Blanks() =>
        from cell in Cells
        let blanks = _added.Where(report => report[cell] is null).ToList()
        where blanks.Count > 0
        select new StatedFact("GD8009", CheckOutcome.Unknown) { Left = Side(($"children/{cell.Code}", null)), Right = Side(("children/blank", blanks.Count)), Found = First(blanks) };

    // Families are small: none has more than ten of one kind.
    private IEnumerable<StatedFact> Negatives() =>
        from cell in Cells
        where !cell.IsSigned
        from child in _added
        where child[cell] < 0
        select new StatedFact("GD8010", CheckOutcome.Failed) { Left = Side(($"children/{child.Agency.Name}/{cell.Code}", child[cell])) }.Against(child[cell], 0, isMinimum: true);

    private IEnumerable<StatedFact> Comparison()
    {
        var parent = _family.Parent;
        var isCertain = Repeated.Count == 0 && Unnamed == 0;
        if (parent.Year != _family.Year || parent.Edition != _edition || !isCertain || HasParent)
        {
            yield break;
        }

        var isComplete = _added.Count > 0 && (_family.List is null ? !HasOthers : !Missing.Any());
        foreach (var cell in Cells)
        {
            var blanks = _added.Where(report => report[cell] is null).ToList();
            var known = _added.Sum(report => report[cell] ?? 0);
            var sum = blanks.Count == 0 ? known : (decimal?)null;
            var right = blanks.Count == 0 ? [] : new[] { ("children/blank", (decimal?)blanks.Count) };
            var isBelow = !cell.IsSigned && !cell.MayOverlap && parent[cell] < known;
            if (isBelow)
            {
                yield return new StatedFact("GD8002", CheckOutcome.Failed) { Left = Side(parent, cell), Right = Side([($"children/{cell.Code}", known), .. right]) }.Against(parent[cell], known, isMinimum: true);
            }
            else if (isComplete && (sum is null || parent[cell] != sum))
            {
                yield return new StatedFact("GD8001", sum is null || parent[cell] is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
                {
                    Left = Side(parent, cell), Right = Side([($"children/{cell.Code}", sum), .. right]), Found = sum is null ? First(blanks) : null,
                }.Against(parent[cell], sum);
            }
            else if (!isComplete && parent[cell] is null && !cell.IsSigned && !cell.MayOverlap)
            {
                yield return new StatedFact("GD8002", CheckOutcome.Unknown) { Left = Side(parent, cell), Right = Side([($"children/{cell.Code}", known), .. right]) }.Against(null, known, isMinimum: true);
            }
        }
    }

    private static string? First(List<AnnualReport> reports) => First(reports, report => report.Agency.Name);

    private static string? First(List<AnnualReport> reports, Func<AnnualReport, string> naming)
    {
        var names = reports.Select(naming).Where(name => name != "").Distinct().Order(StringComparer.Ordinal).Take(10).ToList();
        return names.Count == 0 ? null : string.Join('、', names) + (reports.Count > names.Count ? "…" : "");
    }
}
