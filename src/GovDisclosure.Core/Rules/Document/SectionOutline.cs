using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Document;

/// <summary>六个部分: checks the titles of a document, as a reader found them, against the six sections of the form (条例第五十条). Rules GD5008 and GD5009.</summary>
/// <remarks>
/// An <see cref="Model.AnnualReport"/> always has its six sections; the document that it was read from may not. For a document that
/// the library read, <see cref="ReportChecker.Check(ReadResult{Model.AnnualReport}, RuleSet)"/> does this by itself.
/// </remarks>
public static class SectionOutline
{
    /// <summary>Checks titles by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="titles">The titles of the sections, in the order of the document, with or without their number.</param>
    /// <returns>The findings: sections that are missing, added, there twice or out of order, and titles that are worded otherwise.</returns>
    public static CheckResult Check(IEnumerable<string> titles) => Check(titles, RuleSet.Statutory);

    /// <summary>Checks titles.</summary>
    /// <param name="titles">The titles of the sections, in the order of the document, with or without their number.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings: sections that are missing, added, there twice or out of order, and titles that are worded otherwise.</returns>
    public static CheckResult Check(IEnumerable<string> titles, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(rules);
        return Check(
            [.. titles.Select((title, index) => OutlineTitle.Of(index, title ?? throw new ArgumentException("A title is null.", nameof(titles)), null))],
            new CheckCollector(rules, null));
    }

    /// <summary>Checks the titles of a document that a reader read, by the <see cref="RuleSet.Statutory"/> rules, with their places.</summary>
    /// <param name="read">The result of a reader.</param>
    /// <returns>The findings; none for input that has no titles, such as JSON, or that could not be read to its end.</returns>
    public static CheckResult Check(ReadResult<Model.AnnualReport> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read is { Titles: { } titles, Value: { } report, Fault: null } ? Check(titles, RuleSet.Statutory, report.Edition) : CleanResults.Of(0);
    }

    /// <summary>Checks the titles of a document that a reader read. Like any rule within one report, each makes a bounded number of findings.</summary>
    internal static CheckResult Check(ImmutableArray<DocumentTitle> titles, RuleSet rules, Edition edition) => Check(
        [.. titles.Select((title, index) => OutlineTitle.Of(index, title.Text, title.Location))],
        new CheckCollector(rules, edition) { IsBounded = true });

    private static CheckResult Check(List<OutlineTitle> all, CheckCollector results)
    {
        var sections = SectionsOf(all);
        if (results.Begin(DocumentRules.SectionsInOrder))
        {
            CheckOrder(all, sections, results);
        }

        if (results.Begin(DocumentRules.SectionTitles))
        {
            CheckTitles(sections, results);
        }

        return results.ToResult();
    }

    /// <summary>The one title of each section: the first whose words are known, or else the first that bears its number.</summary>
    private static SortedDictionary<int, OutlineTitle> SectionsOf(List<OutlineTitle> titles)
    {
        var sections = new SortedDictionary<int, OutlineTitle>();
        foreach (var title in titles.Where(title => title.IsKnown).Concat(titles.Where(title => !title.IsKnown)))
        {
            if (title.Section is { } section)
            {
                sections.TryAdd(section.Number, title);
            }
        }

        return sections;
    }

    private static void CheckOrder(List<OutlineTitle> titles, SortedDictionary<int, OutlineTitle> sections, CheckCollector results)
    {
        var inOrder = LongestOrder([.. sections.Values]);
        foreach (var section in ReportSection.All)
        {
            if (!sections.TryGetValue(section.Number, out var title))
            {
                results.Add(new Finding(DocumentRules.SectionsInOrder, CheckOutcome.Failed) { Left = [new TextPlace(section).ToValue()], State = InputState.Missing });
            }
            else if (inOrder.Contains(title) && (title.Number == 0 || title.Number == section.Number))
            {
                results.Pass();
            }
            else
            {
                // Where it stands the form has another section, or it bears another number.
                var place = ReportSection.All.Where(other => sections.ContainsKey(other.Number)).ElementAt(sections.Values.Count(other => other.Index < title.Index));
                Add(title, place == section && title.Number == section.Number ? null : place.Label, results);
            }
        }

        foreach (var title in titles)
        {
            if (title.Section is not { } section || sections[section.Number] != title)
            {
                Add(title, null, results);
            }
        }
    }

    private static void CheckTitles(SortedDictionary<int, OutlineTitle> sections, CheckCollector results)
    {
        foreach (var title in sections.Values)
        {
            if (title.IsOfForm)
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(DocumentRules.SectionTitles, CheckOutcome.Failed) { Left = [title.ToValue()], Location = title.Location, Found = PersonalNumbers.Mask(title.Text), Wanted = title.Section!.Label });
            }
        }
    }

    private static void Add(OutlineTitle title, string? wanted, CheckCollector results) =>
        results.Add(new Finding(DocumentRules.SectionsInOrder, CheckOutcome.Failed) { Left = [title.ToValue()], Location = title.Location, Found = PersonalNumbers.Mask(title.Text), Wanted = wanted });

    // Blames as few as possible: where one section was moved, it is that one, not all that it passed. There are six at the most.
    private static HashSet<OutlineTitle> LongestOrder(ImmutableArray<OutlineTitle> bySection)
    {
        var best = new List<OutlineTitle>[bySection.Length];
        for (var i = 0; i < bySection.Length; i++)
        {
            best[i] = [bySection[i]];
            for (var before = 0; before < i; before++)
            {
                if (bySection[before].Index < bySection[i].Index && best[before].Count >= best[i].Count)
                {
                    best[i] = [.. best[before], bySection[i]];
                }
            }
        }

        return [.. best.MaxBy(order => order.Count) ?? []];
    }
}
