using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Model;

/// <summary>Reports are values: equal if and only if all their parts are.</summary>
public class EqualityTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_report_taken_apart_and_built_again_is_equal(AnyReport any)
    {
        var again = any.Value.ToBuilder().Build();
        return again.Equals(any.Value) && any.Value.Equals((object)again) && again.GetHashCode() == any.Value.GetHashCode();
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_report_put_together_from_copies_of_all_parts_is_equal(AnyReport any)
    {
        var report = any.Value;
        var builder = new AnnualReportBuilder(report.Edition)
        {
            Agency = new Agency(Copy(report.Agency.Name), report.Agency.Kind),
            Year = report.Year,
            Published = report.Published,
            Title = Copy(report.Title),
            Preface = Copy(report.Preface),
            Disclosures = [.. report.Disclosures.Select(Copy)],
            Fees = report.Fees is { } fees ? fees with { } : null,
        };
        foreach (var section in ReportSection.All)
        {
            builder[section] = Copy(report[section]);
        }

        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            if (cell is AmountCell amount)
            {
                builder[amount] = report[amount];
            }
            else
            {
                builder[(CountCell)cell] = report[(CountCell)cell];
            }
        }

        var copy = builder.Build();
        return copy.Equals(report) && copy.GetHashCode() == report.GetHashCode();
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Reports_that_differ_in_one_part_are_not_equal(AnyReport any)
    {
        var report = any.Value;
        return Changes(report).All(change =>
        {
            var builder = report.ToBuilder();
            change(builder);
            var changed = builder.Build();
            return !changed.Equals(report) && !report.Equals(changed);
        });
    }

    [Fact]
    public void Reports_of_different_editions_are_not_equal() =>
        Assert.NotEqual(new AnnualReportBuilder(Edition.Form2019).Build(), new AnnualReportBuilder(Edition.Form2021).Build());

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Later_changes_of_a_builder_do_not_touch_the_report(AnyReport any)
    {
        var builder = any.Value.ToBuilder();
        var report = builder.Build();
        foreach (var change in Changes(report))
        {
            change(builder);
        }

        builder.FillBlanksWithZero();
        return report.Equals(any.Value);
    }

    private static IEnumerable<Action<AnnualReportBuilder>> Changes(AnnualReport report)
    {
        yield return builder => builder.Agency = new Agency(report.Agency.Name + "x", report.Agency.Kind);
        yield return builder => builder.Agency = new Agency(
            report.Agency.Name, AgencyKind.All.First(kind => kind != report.Agency.Kind));
        yield return builder => builder.Year = report.Year == 2000 ? null : 2000;
        yield return builder => builder.Published = report.Published is null ? DateOnly.MinValue : null;
        yield return builder => builder.Title = report.Title + "x";
        yield return builder => builder.Preface = new Narrative(report.Preface.Paragraphs.Add(new Paragraph("")));
        yield return builder => builder.Disclosures = report.Disclosures.Add(new DisclosureCount("x", 1));
        yield return builder => builder.Fees = new ProcessingFees { NoticesIssued = (report.Fees?.NoticesIssued ?? 0) == 0 ? 1 : 0, AmountNotified = report.Fees?.AmountNotified };
        yield return builder => builder.Fees = new ProcessingFees { NoticesIssued = report.Fees?.NoticesIssued, AmountNotified = (report.Fees?.AmountNotified ?? 0) == 0 ? 1 : 0 };
        foreach (var section in ReportSection.All)
        {
            yield return builder => builder[section] = new Narrative(report[section].Paragraphs.Add(new Paragraph("")));
            if (report[section].Paragraphs is [var first, .. var rest])
            {
                yield return builder => builder[section] = new Narrative([new Paragraph(first.Text, first.Level == 0 ? 2 : 0), .. rest]);
            }
        }

        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            yield return builder => CellTests.Set(builder, cell, report[cell] == 1 ? null : 1);
        }
    }

    private static DisclosureCount Copy(DisclosureCount count) =>
        new(Copy(count.Label), count.Count, [.. count.Parts.Select(Copy)]);

    private static Narrative Copy(Narrative narrative) =>
        new([.. narrative.Paragraphs.Select(paragraph => new Paragraph(Copy(paragraph.Text), paragraph.Level))]);

    private static string Copy(string text) => new(text.AsSpan());

    [Fact]
    public void The_operators_agree_with_equality()
    {
        var one = new AnnualReportBuilder(2024).Build();
        var same = new AnnualReportBuilder(2024).Build();
        var other = new AnnualReportBuilder(2023).Build();
        AnnualReport? none = null;
        Assert.True(one == same && !(one != same));
        Assert.True(one != other && !(one == other));
        Assert.True(one != none && none != one && none == null && !(none != null));
    }
}
