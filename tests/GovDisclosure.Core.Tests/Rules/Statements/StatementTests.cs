using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>What the reader makes of words: term, number, scope, place, cells.</summary>
public class StatementTests
{
    private static readonly AnnualReport Bureau = Tables.Of("bureau");

    [Fact]
    public void A_statement_tells_term_number_place_and_cells()
    {
        var statement = Assert.Single(Read("2024年，我局新收政府信息公开申请83件。"));
        Assert.Equal(("新收", 83, 8, 13, 0), (statement.Term, statement.Value, statement.Start, statement.Length, statement.Paragraph));
        Assert.Equal("新收政府信息公开申请83件", statement.Text);
        Assert.Equal((ReportSection.Overview, NarrativeRules.NewlyReceivedStated), (statement.Section, statement.Rule));
        Assert.Equal(["applications.newlyReceived.total"], Codes(Assert.Single(statement.Readings)));
        Assert.True(statement.IsComparable);
    }

    [Fact]
    public void Received_may_mean_new_alone_or_new_and_carried_in() => Assert.Collection(
        Assert.Single(Read("收到政府信息公开申请90件。")).Readings,
        reading => Assert.Equal(["applications.newlyReceived.total"], Codes(reading)),
        reading => Assert.Equal(["applications.newlyReceived.total", "applications.carriedIn.total"], Codes(reading)));

    [Theory]
    [InlineData("全市新收政府信息公开申请1520件。", StatementScope.Region)]
    [InlineData("市财政局新收政府信息公开申请33件。", StatementScope.OtherOrgan)]
    [InlineData("各部门新收政府信息公开申请33件。", StatementScope.OtherOrgan)]
    [InlineData("网络新收政府信息公开申请33件。", StatementScope.Channel)]
    [InlineData("2023年新收政府信息公开申请33件。", StatementScope.OtherPeriod)]
    [InlineData("上半年新收政府信息公开申请33件。", StatementScope.OtherPeriod)]
    [InlineData("2024年1—6月，新收政府信息公开申请33件。", StatementScope.OtherPeriod)]
    [InlineData("截至2024年底，累计新收政府信息公开申请1020件。", StatementScope.OtherPeriod)]
    [InlineData("2023年、2024年共新收政府信息公开申请151件。", StatementScope.OtherPeriod)]
    [InlineData("招生领域新收政府信息公开申请33件。", StatementScope.Part)]
    [InlineData("某某市教育局新收政府信息公开申请33件。", StatementScope.Own)]
    [InlineData("市教育局新收政府信息公开申请33件。", StatementScope.Own)]
    public void The_words_before_a_number_tell_whom_and_what_period_it_is_about(string text, StatementScope scope) =>
        Assert.Equal(scope, Assert.Single(Read(text)).Scope);

    [Theory]
    [InlineData("2023年、2024年分别新收政府信息公开申请68件、83件。", "68 OtherPeriod, 83 Own")]
    [InlineData("今年、去年、前年分别新收政府信息公开申请83件、68件、51件。", "83 Own, 68 OtherPeriod, 51 OtherPeriod")]
    [InlineData("2022年至2025年，新收政府信息公开申请分别为51件、68件、83件和9件。", "51 OtherPeriod, 68 OtherPeriod, 83 Own, 9 OtherPeriod")]
    [InlineData("2022年、2023年分别新收政府信息公开申请51件、68件。", "51 OtherPeriod, 68 OtherPeriod")]
    [InlineData("2023年、2024年分别新收政府信息公开申请51件、68件、83件。", "")]
    [InlineData("2022年、2023年、2024年分别新收政府信息公开申请68件、83件。", "")]
    public void A_list_of_years_and_one_of_numbers_are_paired_in_their_order_if_they_are_of_one_length(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(text).Select(statement => $"{statement.Value} {statement.Scope}")));

    [Theory]
    [InlineData("新收政府信息公开申请80余件。")]
    [InlineData("新收政府信息公开申请约80件。")]
    [InlineData("新收政府信息公开申请1.2万件。")]
    [InlineData("新收政府信息公开申请80多件。")]
    [InlineData("新收政府信息公开申请八十余件。")]
    [InlineData("新收政府信息公开申请80件左右。")]
    [InlineData("新收政府信息公开申请1，234件。")]
    public void A_number_that_is_only_near_is_not_compared(string text)
    {
        var statement = Assert.Single(Read(text));
        Assert.True(statement.IsApproximate);
        Assert.False(statement.IsComparable);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("１２", 12)]
    [InlineData("1,234", 1234)]
    [InlineData("1234", 1234)]
    [InlineData("十二", 12)]
    [InlineData("两", 2)]
    [InlineData("零", 0)]
    [InlineData("一百零五", 105)]
    [InlineData("三千二百", 3200)]
    [InlineData("二〇", 20)]
    [InlineData("1.2345万", 12345)]
    public void Numbers_are_read_in_every_way_of_writing(string number, int value)
    {
        var statement = Assert.Single(Read($"新收政府信息公开申请{number}件。"));
        Assert.Equal((value, false), (statement.Value, statement.IsApproximate));
    }

    [Theory]
    [InlineData("新收政府信息公开申请12%。")]
    [InlineData("新收政府信息公开申请12-15件。")]
    [InlineData("新收第12件政府信息公开申请。")]
    [InlineData("国办公开办函〔2021〕30号。")]
    [InlineData("收到群众来信12件。")]
    [InlineData("收到政府信息公开申请12人次。")]
    [InlineData("新收12件咨询。")]
    [InlineData("办结12件。")]
    [InlineData("")]
    public void What_counts_nothing_of_the_form_is_not_read(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_difference_that_is_a_known_quantity_is_a_warning_that_names_it()
    {
        var report = RealReport.Load("suqian-shi-2024").Report;
        var findings = Check(report, "全市备案的因政府信息公开引起的行政复议134件、行政诉讼57件。");
        Assert.Equal([NarrativeRules.ExplainedDifference, NarrativeRules.ExplainedDifference], findings.Select(finding => finding.Rule));
        Assert.Equal([(134, 170), (57, 77)], findings.Select(finding => ((int)finding.Actual!, (int)finding.Expected!)));
        Assert.All(findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Contains("170 = 134 + 36", findings[0].Wanted, StringComparison.Ordinal);
        Assert.Equal(NarrativeRules.ProceedingsStated, Assert.Single(Check(report, "因政府信息公开引起的行政复议135件。")).Rule);
    }

    [Fact]
    public void What_the_text_states_wrongly_is_a_warning_in_every_rule_set_and_the_report_is_rejected()
    {
        Assert.All(NarrativeRules.All, rule => Assert.Equal(Severity.Warning, rule.Severity));
        Assert.Equal(
            [NarrativeRules.ReceivedStated, NarrativeRules.ExplainedDifference, NarrativeRules.AmbiguousStatement],
            NarrativeRules.All.Where(rule => rule.Class == RuleClass.Advisory));
        Assert.All(new[] { RuleSet.Statutory, RuleSet.Strict }, rules =>
        {
            var result = ReportChecker.Check(Tables.With(Bureau, "收到政府信息公开申请84件。"), rules);
            Assert.Equal(Severity.Warning, Assert.Single(result.Findings, finding => finding.Rule == NarrativeRules.ReceivedStated).Severity);
            Assert.Equal(Verdict.Rejected, result.Verdict);
        });
    }

    [Fact]
    public void Words_that_leave_open_what_is_counted_give_a_warning_only_if_no_reading_agrees()
    {
        Assert.Empty(Check(Bureau, "结转政府信息公开申请7件。"));
        Assert.Empty(Check(Bureau, "结转政府信息公开申请11件。"));
        Assert.Equal(NarrativeRules.AmbiguousStatement, Assert.Single(Check(Bureau, "结转政府信息公开申请12件。")).Rule);
        Assert.Equal(NarrativeRules.AmbiguousStatement, Assert.Single(Check(Bureau, "发布行政规范性文件14件。")).Rule);
        Assert.Equal(NarrativeRules.DocumentsStated, Assert.Single(Check(Bureau, "制发行政规范性文件14件。")).Rule);
    }

    [Fact]
    public void A_finding_tells_where_what_and_every_reading()
    {
        var finding = Assert.Single(Check(Bureau, "全年收到政府信息公开申请84件。"));
        Assert.Equal((NarrativeRules.ReceivedStated, 84, 83), (finding.Rule, finding.Actual, finding.Expected));
        Assert.Equal(("overview.narrative[0]", 3), (finding.Location!.Path, finding.Location.Character));
        Assert.Equal("收到政府信息公开申请84件", finding.Found);
        Assert.Equal([ApplicationRow.NewlyReceived.Of(Applicant.Total)], finding.Right.Select(value => value.Cell));
        Assert.Contains("83", finding.Wanted, StringComparison.Ordinal);
        Assert.Contains("90", finding.Wanted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_cell_makes_the_comparison_unknown()
    {
        var builder = Bureau.ToBuilder();
        builder[ApplicationRow.CarriedIn, Applicant.Total] = null;
        var blank = builder.Build();
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(Check(blank, "上年结转政府信息公开申请7件。")).Outcome);
        Assert.Empty(Check(blank, "收到政府信息公开申请83件。"));
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(Check(blank, "收到政府信息公开申请90件。")).Outcome);
    }

    [Fact]
    public void Parts_that_are_all_listed_must_equal_the_whole_and_others_must_not_exceed_it()
    {
        Assert.Contains(Check(Bureau, "收到政府信息公开申请83件，分别为网络申请50件、信函申请21件、当面申请11件。"), finding => finding.Rule == NarrativeRules.BreakdownAddsUp);
        Assert.Empty(Check(Bureau, "收到政府信息公开申请83件，其中网络申请50件、信函申请21件。"));
        var finding = Assert.Single(Check(Bureau, "收到政府信息公开申请83件，其中网络申请50件、信函申请34件。"));
        Assert.Equal((NarrativeRules.BreakdownAddsUp, 83, 84, true), (finding.Rule, finding.Actual, finding.Expected, finding.ExpectedIsMinimum));
    }

    [Fact]
    public void Fees_are_compared_only_with_figures_that_section_six_states()
    {
        const string Text = "发出收费通知5件，通知金额2960元，实际收取1130元。";
        Assert.Equal(3, Check(Bureau, Text).Count(finding => finding.Rule == NarrativeRules.FeesStated));
        var builder = Bureau.ToBuilder();
        builder.Fees = null;
        Assert.Empty(Check(builder.Build(), Text));
    }

    [Fact]
    public void A_statement_of_none_is_compared_with_zero()
    {
        Assert.Equal(NarrativeRules.NoneStated, Assert.Single(Check(Bureau, "本年度未收到政府信息公开申请。")).Rule);
        Assert.Equal(["未发生行政复议", "未发生行政复议、行政诉讼"], Check(Bureau, "未发生行政复议、行政诉讼。").Select(finding => finding.Found));
        Assert.Equal(NarrativeRules.ApplicantsStated, Assert.Single(Check(Bureau, "政府信息公开申请人均为自然人。")).Rule);
        Assert.Empty(Check(Bureau, "未收到涉及考试的政府信息公开申请。"));
    }

    [Fact]
    public void The_published_text_of_Ningbo_agrees_with_its_tables()
    {
        var report = RealReport.Load("ningbo-nanbu-shangwuqu-2023").Report;

        // Where the text is not at hand, a sentence of our own with the same terms stands for it.
        var text = RealText.Find("ningbo-nanbu-2023.txt") ?? "依申请公开方面，本年度新收0件，去年旧存0件，结案0件，转下年存案0件。行政复议0件，行政诉讼0件。";
        var builder = report.ToBuilder();
        builder[ReportSection.Overview] = new Narrative([.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '\t').Select(line => new Paragraph(line.Trim()))]);
        var statements = StatementReader.Read(builder.Build());
        Assert.Equal(
            [NarrativeRules.NewlyReceivedStated, NarrativeRules.CarriedInStated, NarrativeRules.ConcludedStated, NarrativeRules.CarriedOutStated, NarrativeRules.ProceedingsStated, NarrativeRules.ProceedingsStated],
            statements.Where(statement => statement.Rule != NarrativeRules.NoneStated).Select(statement => statement.Rule));
        Assert.All(statements, statement => Assert.True(statement.IsComparable, statement.Text));
        Assert.Empty(ReportChecker.Check(builder.Build()).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule)));
        foreach (var cell in statements.SelectMany(statement => statement.Readings.Take(1)).SelectMany(cells => cells).Cast<CountCell>())
        {
            var wrong = builder.Build().ToBuilder();
            wrong[cell] = 1;
            Assert.Contains(ReportChecker.Check(wrong.Build()).Findings, finding => NarrativeRules.All.Contains(finding.Rule));
        }
    }

    private static IEnumerable<string> Codes(ImmutableArray<Cell> cells) => cells.Select(cell => cell.Code);

    private static ImmutableArray<Statement> Read(string text) => StatementReader.Read(Tables.With(Bureau, text));

    private static List<Finding> Check(AnnualReport report, string text) =>
        [.. ReportChecker.Check(Tables.With(report, text)).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule))];
}
