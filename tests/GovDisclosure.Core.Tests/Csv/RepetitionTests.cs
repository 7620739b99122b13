using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Csv;

/// <summary>Tables, headers and files that are given twice are findings, and nothing that stood first is changed by them.</summary>
public class RepetitionTests
{
    private static readonly AnnualReport Report = CsvFile.Sample();

    [Fact]
    public void A_table_given_twice_is_a_finding_for_each_of_its_cells()
    {
        var records = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, Report));
        var table = records.Where(record => record.Contains(",proceedings,", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(table);
        var result = Assert.Single(CsvFile.Read(string.Concat(records.Concat(table))));
        Assert.All(result.Findings, finding => Assert.Equal(ReadingRules.GivenOnce, finding.Rule));
        Assert.Equal(
            StatutoryForm.Of(Report.Edition).TableOf(ReportSection.Proceedings)!.Cells,
            result.Findings.Select(finding => finding.Left.Single().Cell));
        Assert.Equal(Enumerable.Range(records.Count + 1, table.Count), result.Findings.Select(finding => (int)finding.Location!.Line!));
        Assert.Equal(Report, result.Value);
        Assert.False(ReportChecker.Check(result).IsCertified);
    }

    /// <summary>Reports of one organ and year are read back as they were written, side by side or not, in either layout; each after the first is a finding.</summary>
    [Fact]
    public void Reports_of_the_same_organ_and_year_are_all_read_back()
    {
        var other = Report.ToBuilder();
        other[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        other.Fees = null;
        AnnualReport[][] orders = [[Report, Report], [Report, other.Build()], [other.Build(), Report], [Report, CsvFile.Sample(2023), Report], [Report, Report, Report]];
        Assert.All(orders, reports => Assert.All(CsvFile.AllOptions, options =>
        {
            var results = CsvFile.Read(CsvFile.Write(options, reports));
            Assert.Equal(reports, results.Select(result => result.Value));
            Assert.Empty(results[0].Findings);
            var again = results.Skip(1).Where(result => result.Value!.Year == Report.Year).ToList();
            Assert.All(again, result => Assert.Equal(ReadingRules.GivenOnce, Assert.Single(result.Findings).Rule));
        }));
    }

    [Fact]
    public void Numbers_of_the_same_organ_and_year_without_texts_are_all_read_back()
    {
        var bare = new AnnualReportBuilder(2024) { Agency = Report.Agency }.FillBlanksWithZero().Build();
        var file = CsvFile.Write(CsvFile.Plain with { Texts = false }, bare, bare);
        Assert.Equal([bare, bare], CsvFile.Read(file).Select(result => result.Value));
    }

    [Fact]
    public void Reports_of_nobody_are_read_back_one_by_one()
    {
        var blank = new AnnualReportBuilder(Edition.Form2021).Build();
        Assert.All(CsvFile.AllOptions, options =>
        {
            var results = CsvFile.Read(CsvFile.Write(options, blank, blank));
            Assert.Equal([blank, blank], results.Select(result => result.Value));
        });
    }

    /// <summary>A row that is doubled by mistake does not tear a report in two.</summary>
    [Fact]
    public void The_first_row_given_twice_at_once_is_a_finding_of_the_one_report()
    {
        var records = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, Report));
        records.Insert(2, records[1]);
        var result = Assert.Single(CsvFile.Read(string.Concat(records)));
        Assert.Equal(ReadingRules.GivenOnce, Assert.Single(result.Findings).Rule);
        Assert.Equal(Report, result.Value);
    }

    [Fact]
    public void A_column_given_twice_in_a_long_file_is_a_finding_and_the_first_counts()
    {
        var records = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, Report))
            .Select((record, index) => CsvRecords.Join([.. CsvRecords.Fields(record), index == 0 ? "value" : "999"]));
        var result = Assert.Single(CsvFile.Read(string.Concat(records)));
        var finding = Assert.Single(result.Findings);
        Assert.Equal((ReadingRules.GivenOnce, "value", new SourceLocation("value", 1, 9)), (finding.Rule, finding.Found, finding.Location));
        Assert.Equal(Report, result.Value);
        Assert.False(ReportChecker.Check(result).IsCertified);
    }

    [Fact]
    public void Files_put_behind_one_another_give_their_reports_and_a_finding_for_the_header_between()
    {
        var next = CsvFile.Sample(2025);
        foreach (var options in new[] { CsvFile.Plain, CsvFile.PlainWide })
        {
            var results = CsvFile.Read(CsvFile.WriteText(options, Report) + CsvFile.WriteText(options, next));
            Assert.Equal([Report, next], results.Where(result => result.IsComplete).Select(result => result.Value));
            var header = Assert.Single(results, result => !result.IsComplete);
            Assert.NotEmpty(header.Findings);
            Assert.False(ReportChecker.Check(header).IsCertified);
        }
    }

    [Fact]
    public void The_rows_of_two_reports_that_alternate_are_findings_and_never_certified()
    {
        var first = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, Report));
        var second = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample(2023)));
        var mixed = first.Take(1).Concat(first.Skip(1).Zip(second.Skip(1)).SelectMany(pair => new[] { pair.First, pair.Second }));
        Assert.All(CsvFile.Read(string.Concat(mixed)), result => Assert.False(ReportChecker.Check(result).IsCertified));
    }
}
