using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules;

/// <summary>检查: applies rules to reports. Thread-safe.</summary>
public static class ReportChecker
{
    /// <summary>意见上限: the greatest number of findings that one rule makes on one report. If there are more, one finding of rule GD9013 counts them all.</summary>
    public const int MaximumFindings = FindingList.Limit;

    /// <summary>Checks a report by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The findings and the verdict.</returns>
    public static CheckResult Check(AnnualReport report) => Check(report, RuleSet.Statutory);

    /// <summary>Checks a report by given rules.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings and the verdict.</returns>
    public static CheckResult Check(AnnualReport report, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Check(report);
    }

    /// <summary>Checks what a reader read by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="read">The result of a reader.</param>
    /// <returns>The findings and the verdict. A report that was not read as it stands is never certified.</returns>
    public static CheckResult Check(ReadResult<AnnualReport> read) => Check(read, RuleSet.Statutory);

    /// <summary>
    /// Checks what a reader read: the report, and if it was read from a document the titles of its sections (rules GD5008 and GD5009).
    /// The findings of the reader come first and count like those of a rule; those on the titles come next. Input that ceases to be of its
    /// format (<see cref="ReadResult{T}.Fault"/>) has the findings of the reader only: no rule speaks of what nobody could read.
    /// </summary>
    /// <param name="read">The result of a reader.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings and the verdict. A report that was not read as it stands is never certified.</returns>
    public static CheckResult Check(ReadResult<AnnualReport> read, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(rules);
        if (read is not { Value: { } report, Fault: null })
        {
            // A reader that read nothing says why. Should it not, the result must still not look clean.
            return new CheckResult(read.Findings.IsEmpty ? [read.Fault ?? new Finding(ReadingRules.Readable, CheckOutcome.Unknown)] : read.Findings, 0);
        }

        var result = Check(report, rules);
        var outline = read.Titles is { } titles ? SectionOutline.Check(titles, rules, report.Edition) : CleanResults.Of(0);
        return read.Findings.IsEmpty && outline.Findings.IsEmpty && outline.Passed == 0
            ? result
            : new CheckResult([.. read.Findings, .. outline.Findings, .. ToldYear(read) ? result.Findings.RemoveAll(ReportOfYearRule.IsOnTitle) : result.Findings], outline.Passed + result.Passed);
    }

    // The reader of documents compares the title with the year too, and one fault is told once.
    private static bool ToldYear(ReadResult<AnnualReport> read) =>
        read.Findings.Any(finding => finding.Rule == ReadingRules.GivenOnce && finding.Left is [var value] && value == FindingValue.Of(ReportHead.Year));
}
