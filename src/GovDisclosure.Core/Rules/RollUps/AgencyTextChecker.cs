using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Rules.RollUps;

/// <summary>机关之间内容比对: finds texts that several organs have in common in one year. Thread-safe. It does not check the reports themselves.</summary>
/// <remarks>
/// Sections one and five are compared letter for letter; digits, marks and blanks do not count, so that a text with other numbers is the same.
/// Texts of fewer than 100 letters are not compared, nor are reports without the name of an organ or a year. Of each report a few bytes are
/// kept and not its text; the time is linear in the length of the texts, however many organs there are.
/// </remarks>
public static class AgencyTextChecker
{
    private static readonly ImmutableArray<ReportSection> Sections = [ReportSection.Overview, ReportSection.Problems];

    /// <summary>Compares the texts of organs by rule GD8011.</summary>
    /// <param name="reports">The reports of any organs and years, in any order. They are read once and not kept.</param>
    /// <returns>A result for each organ and year of which a text was compared, in the order in which they first appear.</returns>
    public static ImmutableArray<AgencyResult> CheckEach(IEnumerable<AnnualReport> reports) =>
        CheckEach(reports, RuleSet.Statutory.With(RollUpRules.TextsOfOneOrgan.Id));

    /// <summary>Compares the texts of organs by given rules.</summary>
    /// <param name="reports">The reports of any organs and years, in any order. They are read once and not kept.</param>
    /// <param name="rules">The rules to apply. GD8011 is off in <see cref="RuleSet.Statutory"/>, so that nothing is compared then.</param>
    /// <returns>A result for each organ and year of which a text was compared, in the order in which they first appear.</returns>
    public static ImmutableArray<AgencyResult> CheckEach(IEnumerable<AnnualReport> reports, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(rules);
        var texts = rules.Includes(RollUpRules.TextsOfOneOrgan.Id) ? TextsOf(reports) : [];
        var organs = texts.GroupBy(text => text.Key).ToDictionary(
            same => same.Key,
            same => new SortedSet<string>(same.Select(text => text.Agency), StringComparer.Ordinal));
        return [.. texts.GroupBy(text => (text.Agency, text.Key.Year)).Select(own =>
            new AgencyResult(own.Key.Agency, own.Key.Year, Judge(own, organs, rules)))];
    }

    private static List<AgencyText> TextsOf(IEnumerable<AnnualReport> reports)
    {
        var texts = new List<AgencyText>();
        foreach (var report in reports)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
            if (report.Year is not { } year || report.Agency.Name.Length == 0)
            {
                continue;
            }

            foreach (var section in Sections)
            {
                if (LetterMark.Of(report[section]) is { } letters)
                {
                    texts.Add(new AgencyText(report.Agency.Name, report.Edition, new TextKey(year, section, letters)));
                }
            }
        }

        // The same report given twice is one.
        return [.. texts.Distinct()];
    }

    // One edition governs a year, but a report may be on another: then each text has its own.
    private static CheckResult Judge(IEnumerable<AgencyText> texts, Dictionary<TextKey, SortedSet<string>> organs, RuleSet rules)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var passed = 0;
        foreach (var text in texts)
        {
            var results = new CheckCollector(rules, text.Edition);
            results.Begin(RollUpRules.TextsOfOneOrgan);
            results.Judge(organs[text.Key].Count == 1, () => new Finding(RollUpRules.TextsOfOneOrgan, CheckOutcome.Failed)
            {
                Left = [YearFacts.Of(text.Key.Year, text.Key.Section.Code, text.Key.Section.LabelIn(text.Edition))],
                Found = NamesOf(organs[text.Key], text.Agency),
            });
            var result = results.ToResult();
            findings.AddRange(result.Findings);
            passed += result.Passed;
        }

        return new CheckResult(findings.DrainToImmutable(), passed);
    }

    // As many as a finding names; the set is in ordinal order, whatever the order of the reports.
    private static string? NamesOf(SortedSet<string> organs, string own)
    {
        var others = new NamedCount();
        foreach (var name in organs.Where(name => name != own).Take(NamedCount.MostNames + 1))
        {
            others.Add(name);
        }

        return others.Names;
    }

    /// <summary>What tells two texts apart.</summary>
    private readonly record struct TextKey(int Year, ReportSection Section, UInt128 Letters);

    /// <summary>A text, and whose it is.</summary>
    private readonly record struct AgencyText(string Agency, Edition Edition, TextKey Key);
}
