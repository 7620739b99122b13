using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Csv;

/// <summary>Rows, columns and reports that are missing, unknown or given twice are findings.</summary>
public class BadStructureTests
{
    private const string Head = "淮安市人民政府,peoplesGovernment,2024,2021,";

    private static readonly AnnualReport Report = CsvFile.Sample();
    private static readonly string Long = CsvFile.WriteText(CsvFile.Plain, Report);
    private static readonly string Wide = CsvFile.WriteText(CsvFile.PlainWide, Report);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData(",,,\r\n")]
    [InlineData("agency,agencyKind,year,edition,table,row,column,value\r\n")]
    [InlineData("name;value\r\nx;1\r\n")]
    [InlineData("agency\tyear\ttable\trow\tcolumn\tvalue\r\n")]
    [InlineData("{\"year\": 2024}")]
    [InlineData("PK\u0003\u0004")]
    public void A_file_without_reports_gives_one_result_with_findings(string file)
    {
        var result = Assert.Single(CsvFile.Read(file));
        Assert.Null(result.Value);
        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.NotNull(finding.Location!.Line));
        Assert.NotEqual(Verdict.Certified, ReportChecker.Check(result).Verdict);
    }

    [Fact]
    public void A_missing_row_of_the_file_is_a_finding_that_names_the_cell()
    {
        var finding = OnlyFinding(CsvFile.Replaced(Long, Head + "applications,granted,naturalPerson,24\r\n", ""), ReadingRules.Present);
        Assert.Equal("applications.granted.naturalPerson", finding.Wanted);
        Assert.Equal(ApplicationRow.Granted.Of(Applicant.NaturalPerson), Assert.Single(finding.Left).Cell);
    }

    [Fact]
    public void A_missing_row_or_table_of_the_form_is_one_finding()
    {
        var withoutRow = Without(Long, "applications,granted,");
        Assert.Equal("applications.granted", OnlyFinding(withoutRow, ReadingRules.Present).Wanted);
        var withoutTable = Without(Long, "proceedings,");
        Assert.Equal("proceedings", OnlyFinding(withoutTable, ReadingRules.Present).Wanted);
    }

    [Fact]
    public void A_missing_column_of_a_wide_file_is_a_finding_of_each_report_that_lacks_the_cell()
    {
        AnnualReport[] reports = [CsvFile.Sample(2022), CsvFile.Sample(2023), CsvFile.Sample(2020)];
        var file = CsvFile.WriteText(CsvFile.PlainWide, reports)
            .Replace("applications.feeUnpaid.total", "备注", StringComparison.Ordinal);
        var results = CsvFile.Read(file);
        Assert.Equal(["GD9003", "GD9005"], results[0].Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(["GD9005"], results[1].Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(results[2].Findings);
        Assert.Null(results[1].Value![ApplicationRow.FeeUnpaid, Applicant.Total]);
        Assert.Equal(reports[2], results[2].Value);
    }

    [Fact]
    public void A_cell_given_twice_keeps_its_first_value()
    {
        var file = Long + Head + "applications,granted,naturalPerson,99\r\n";
        Assert.Equal("99", OnlyFinding(file, ReadingRules.GivenOnce).Found);
        Assert.Equal(24, CsvFile.Read(file)[0].Value![ApplicationRow.Granted, Applicant.NaturalPerson]);
    }

    [Theory]
    [InlineData("report,published,,2025-01-30")]
    [InlineData("overview,paragraph,2,x")]
    [InlineData("disclosures,count,1,5")]
    [InlineData("fees,noticesIssued,,5")]
    public void A_text_row_given_twice_keeps_its_first_value(string row)
    {
        var file = Long + Head + row + "\r\n";
        OnlyFinding(file, ReadingRules.GivenOnce);
        Assert.Equal(Report, CsvFile.Read(file)[0].Value);
    }

    [Theory]
    [InlineData("applicants,granted,naturalPerson,1", 5)]
    [InlineData("applications,forgotten,naturalPerson,1", 6)]
    [InlineData("applications,granted,nobody,1", 7)]
    [InlineData("overview,granted,naturalPerson,1", 6)]
    [InlineData("report,subtitle,,1", 6)]
    [InlineData("disclosures,level17,1,x", 6)]
    [InlineData("fees,amount,,1", 6)]
    [InlineData("overview,heading1,9,x", 6)]
    public void A_row_that_names_nothing_known_is_a_finding(string row, int column)
    {
        var file = Long + Head + row + "\r\n";
        var finding = OnlyFinding(file, ReadingRules.NameKnown);
        Assert.Equal(column, finding.Location!.Column);
        Assert.Equal(Long.Split("\r\n").Length, finding.Location.Line);
        Assert.Equal(Report, CsvFile.Read(file)[0].Value);
    }

    [Fact]
    public void A_cell_of_another_edition_is_a_finding()
    {
        var finding = OnlyFinding(Long + Head + "activeDisclosure,rules,created,5\r\n", ReadingRules.CellOfEdition);
        Assert.Equal(ActiveDisclosure.RulesCreated, Assert.Single(finding.Left).Cell);
        var blank = ",96171.6,";
        Assert.Contains(blank, Wide, StringComparison.Ordinal);
        var columns = Wide.Split("\r\n")[0].Split(',').ToList();
        var index = columns.IndexOf("activeDisclosure.rules.created");
        var fields = Wide.Split("\r\n")[1].Split(',');
        fields[index] = "5";
        OnlyFinding(Wide.Split("\r\n")[0] + "\r\n" + string.Join(',', fields) + "\r\n", ReadingRules.CellOfEdition);
    }

    [Fact]
    public void A_gap_in_the_numbers_of_paragraphs_or_counts_is_a_finding()
    {
        Assert.Equal("overview/paragraph/1", OnlyFinding(Without(Long, "overview,heading2,1"), ReadingRules.Present).Wanted);
        Assert.Equal("disclosures/count/2", OnlyFinding(Without(Long, "disclosures,count,2"), ReadingRules.Present).Wanted);
        Assert.Equal("disclosures/level/2", OnlyFinding(Without(Long, "disclosures,level2,2"), ReadingRules.Present).Wanted);
    }

    [Theory]
    [InlineData(",2024,2021,", ",2024,2030,", "GD9009")]
    [InlineData(",2024,2021,", ",1999,,", "GD9009")]
    [InlineData(",2024,2021,", ",,,", "GD9009")]
    [InlineData(",2024,2021,", ",二〇二四,2021,", "GD9010")]
    [InlineData(",2024,2021,", ",20240,2021,", "GD9010")]
    [InlineData(",peoplesGovernment,", ",company,", "GD9010")]
    public void An_unknown_year_edition_or_kind_is_a_finding(string old, string spoiled, string rule)
    {
        foreach (var file in new[] { Long, Wide })
        {
            var result = Assert.Single(CsvFile.Read(file.Replace(old, spoiled, StringComparison.Ordinal)));
            Assert.Equal(rule, Assert.Single(result.Findings).Rule.Id);
            Assert.Equal(24, result.Value![ApplicationRow.Granted, Applicant.NaturalPerson]);
        }
    }

    [Fact]
    public void A_report_without_an_organ_is_not_certified()
    {
        foreach (var file in new[] { Long, Wide })
        {
            var blank = Assert.Single(CsvFile.Read(file.Replace("淮安市人民政府,peoples", ",peoples", StringComparison.Ordinal)));
            Assert.NotEqual(Verdict.Certified, ReportChecker.Check(blank).Verdict);
            var missing = Assert.Single(CsvFile.Read(file.Replace("agency,", "organ,", StringComparison.Ordinal)));
            Assert.Equal(["GD9003", "GD9005"], missing.Findings.Select(finding => finding.Rule.Id));
        }
    }

    [Fact]
    public void A_report_given_twice_is_a_finding_on_the_second()
    {
        AnnualReport[] reports = [CsvFile.Sample(2022), CsvFile.Sample(2023)];
        foreach (var options in new[] { CsvFile.Plain, CsvFile.PlainWide })
        {
            var results = CsvFile.Read(CsvFile.Write(options, reports.Append(reports[0])));
            Assert.Equal(3, results.Count);
            Assert.Empty(results[0].Findings);
            Assert.Empty(results[1].Findings);
            Assert.Equal(ReadingRules.GivenOnce, Assert.Single(results[2].Findings).Rule);
            Assert.Equal(reports[0], results[2].Value);
        }
    }

    [Fact]
    public void A_row_that_contradicts_the_first_of_its_report_is_a_finding()
    {
        var file = CsvFile.Replaced(Long, "2021,applications,granted,naturalPerson,24", "2019,applications,granted,naturalPerson,24");
        var finding = OnlyFinding(file, ReadingRules.ValueValid);
        Assert.Equal("2019", finding.Found);
        Assert.Equal("2021", finding.Wanted);
    }

    [Fact]
    public void Unknown_columns_are_named_once_and_repeated_ones_always()
    {
        var file = string.Concat(CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample(2022), CsvFile.Sample(2023))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select((line, index) => line + (index == 0 ? ",备注,year\r\n" : ",x,9\r\n")));
        var results = CsvFile.Read(file);
        Assert.Equal(["GD9003", "GD9004"], results[0].Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(["GD9004"], results[1].Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(2023, results[1].Value!.Year);
    }

    [Theory]
    [InlineData(",granted,naturalPerson,24\r\n", ",granted,naturalPerson,24,1\r\n")]
    [InlineData(",granted,naturalPerson,24\r\n", ",granted,naturalPerson,1,234\r\n")]
    [InlineData(",granted,naturalPerson,24\r\n", ",granted,naturalPerson\r\n")]
    public void A_row_of_another_length_is_a_finding(string old, string spoiled) =>
        OnlyFinding(CsvFile.Replaced(Long, old, spoiled), ReadingRules.Readable);

    [Fact]
    public void A_quote_that_is_not_closed_is_a_finding()
    {
        var findings = CsvFile.FindingsOf(CsvFile.Replaced(Long, ",granted,naturalPerson,24\r\n", ",granted,naturalPerson,\"24\r\n"));
        Assert.Contains(findings, finding => finding.Rule == ReadingRules.Readable && finding.Location!.Line == CsvFile.LineOf(Long, ",granted,"));
        Assert.Contains(findings, finding => finding.Rule == ReadingRules.Present);
    }

    [Fact]
    public void A_stray_quote_is_a_finding_of_the_report_in_which_it_stands()
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample(2022), CsvFile.Sample(2023));
        var first = file.IndexOf(",2023,2021,report,title,,", StringComparison.Ordinal);
        var results = CsvFile.Read(file.Insert(first + ",2023,2021,report,title,,".Length, "x\""));
        Assert.Empty(results[0].Findings);
        Assert.Equal(ReadingRules.Readable, Assert.Single(results[1].Findings).Rule);
    }

    [Fact]
    public void A_last_line_without_a_line_end_is_a_finding()
    {
        Assert.Equal(ReadingRules.Readable, OnlyFinding(Long[..^2], ReadingRules.Readable).Rule);
        OnlyFinding(Wide[..^2], ReadingRules.Readable);
        OnlyFinding(Long[..^3], ReadingRules.Readable);
    }

    [Fact]
    public void Lines_are_counted_through_blank_lines_and_lines_within_fields()
    {
        var report = CsvFile.Sample(2023);
        var file = CsvFile.WriteText(CsvFile.PlainWide, Report, report);
        var second = file.LastIndexOf("淮安市人民政府,", StringComparison.Ordinal);
        var spoiled = file.Insert(second, "\r\n\r\n").Replace(",2023,2021,", ",2023,x,", StringComparison.Ordinal);
        var finding = Assert.Single(CsvFile.Read(spoiled)[1].Findings);
        Assert.Equal(1 + spoiled[..spoiled.LastIndexOf("淮安市人民政府,", StringComparison.Ordinal)].Count(c => c == '\n'), finding.Location!.Line);
    }

    [Fact]
    public void Rows_that_are_blank_are_passed_over()
    {
        var lines = Long.Split("\r\n");
        Assert.Equal(Report, CsvFile.ReadOne(string.Join("\r\n", lines[..3].Concat(["", ",,,,,,,", " , ,,,,,,"]).Concat(lines[3..]))));
    }

    [Fact]
    public void Columns_for_kind_and_edition_may_be_left_out()
    {
        var file = Long.Replace("agencyKind,year,edition,", "year,", StringComparison.Ordinal)
            .Replace("peoplesGovernment,2024,2021,", "2024,", StringComparison.Ordinal);
        var report = CsvFile.ReadOne(file);
        Assert.Equal(AgencyKind.Other, report.Agency.Kind);
        Assert.Equal(Edition.Form2021, report.Edition);
    }

    [Fact]
    public void Too_many_findings_are_counted_and_too_long_records_end_the_reading()
    {
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(number => $"{Head}x,{number},,1\r\n"));
        var findings = CsvFile.FindingsOf(Long + rows);
        Assert.Equal(1001, findings.Count);
        Assert.Equal(ReadingRules.WithinLimits, findings[^1].Rule);
        Assert.Equal("5000", findings[^1].Found);
        var record = Head + "report,title,,\"" + new string('x', 17 * 1024 * 1024) + "\"\r\n";
        Assert.Contains(CsvFile.FindingsOf(Long + record), finding => finding.Rule == ReadingRules.WithinLimits);
        var columns = string.Join(',', Enumerable.Range(0, 5000).Select(number => $"x{number}"));
        Assert.Contains(CsvFile.FindingsOf("agency,year,applications.granted.total," + columns + "\r\n,2024,1\r\n"), finding => finding.Rule == ReadingRules.WithinLimits);
    }

    private static string Without(string file, string beginning) =>
        string.Concat(file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith(Head + beginning, StringComparison.Ordinal))
            .Select(line => line + "\r\n"));

    private static Finding OnlyFinding(string file, RuleDescriptor rule)
    {
        var result = Assert.Single(CsvFile.Read(file));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(rule, finding.Rule);
        Assert.NotNull(finding.Location);
        Assert.NotEqual(Verdict.Certified, ReportChecker.Check(result).Verdict);
        return finding;
    }
}
