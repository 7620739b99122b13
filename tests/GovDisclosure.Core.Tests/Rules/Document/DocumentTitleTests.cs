using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Docx.Comments;
using GovDisclosure.Tests.Docx.Reading;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>A document that is read and checked by one call is judged by the titles of its sections too, under the rules of the caller.</summary>
public class DocumentTitleTests
{
    private const string Moved = "六、其他需要报告的事项";

    public static TheoryData<string> Names { get; } = new(Deviations.All.Keys);

    [Fact]
    public void Sections_out_of_order_are_an_error_with_its_article_and_its_place()
    {
        var read = Read("sections-out-of-order");

        var finding = Assert.Single(OnTitles(read));
        Assert.Equal((DocumentRules.SectionsInOrder, Severity.Error, CheckOutcome.Failed), (finding.Rule, finding.Severity, finding.Outcome));
        Assert.Equal((Moved, 9, "titles/5"), (finding.Found, finding.Location!.Paragraph!.Value, finding.Left.Single().Name));
        Assert.Contains(new LegalArticle(50), finding.Basis!.Articles);
        Assert.Equal(read.Value!.Edition.Notice, Assert.Single(finding.Basis.Documents));
        Assert.Contains("第 9 段，第5个标题", finding.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("section-missing", "GD5008", null)]
    [InlineData("section-seven", "GD5008", "GD9026")]
    [InlineData("title-of-a-variant", "GD5009", null)]
    [InlineData("title-of-other-words", "GD5009", "GD9021")]
    [InlineData("text-before-a-section-other-than-the-first", "GD5008", "GD9026")]
    public void A_rule_says_what_is_wrong_with_a_title_and_the_reader_only_which_liberty_it_took(string name, string rule, string? liberty)
    {
        var read = Read(name);

        Assert.Equal([rule], OnTitles(read).Select(finding => finding.Rule.Id).Distinct());
        Assert.Equal(liberty is null ? [] : [liberty], read.Findings.Select(finding => finding.Rule.Id).Distinct());
    }

    [Fact]
    public void Sections_that_are_missing_are_named_one_by_one() =>
        Assert.Equal(
            [ReportSection.Problems.Code],
            OnTitles(Read("section-missing")).Select(finding => finding.Left.Single().Name));

    [Fact]
    public void A_rule_set_decides_on_rules_and_severities()
    {
        var read = Read("sections-out-of-order");

        Assert.Empty(OnTitles(read, RuleSet.Statutory.Without("GD5008")));
        Assert.Empty(OnTitles(read, RuleSet.Numbers));
        Assert.Equal(Severity.Info, Assert.Single(OnTitles(read, RuleSet.Statutory.WithSeverity("GD5008", Severity.Info))).Severity);
    }

    [Fact]
    public void A_waiver_holds_for_the_title_and_dies_with_its_words()
    {
        var read = Read("sections-out-of-order");
        var finding = Assert.Single(OnTitles(read));
        var waivers = new WaiverSet(Waiver.Of(finding, read.Value!, "按上级要求", "张三", new DateOnly(2026, 1, 1)));

        var waived = waivers.Apply(ReportChecker.Check(read), read.Value!, new DateOnly(2025, 12, 31));

        Assert.Equal([finding], waived.Waived.Select(item => item.Finding));
        Assert.DoesNotContain(finding, waived.Findings);
        Assert.False(waivers.Waivers.Single().IsFor(finding with { Found = "六、其他事项" }, read.Value!));
    }

    [Fact]
    public void A_remark_on_a_title_is_put_on_the_title()
    {
        var file = Deviations.All["sections-out-of-order"].Document.Save();
        var finding = Assert.Single(OnTitles(ReportDocx.Read(new MemoryStream(file))));

        var comment = Assert.Single(AnnotatedDocument.Comments(AnnotatedDocument.Annotate(file, ReportComment.Of(finding, Language.Chinese))));

        Assert.Equal(Moved, comment.Place.InnerText);
    }

    /// <summary>Both ways: the facts beside the text, and the page alone.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_document_that_we_wrote_has_all_titles_and_they_pass(bool keepsFacts)
    {
        foreach (var report in new[] { Reports.Sample(2019), Reports.Sample(2024) })
        {
            var read = ReportDocx.Read(new MemoryStream(HumanDocument.Of(report, keepsFacts).Save()));

            Assert.Equal(ReportSection.All.Select(section => section.LabelIn(report.Edition)), read.Titles!.Value.Select(title => title.Text));
            Assert.Empty(OnTitles(read));
            Assert.Equal(
                ReportChecker.Check(read.Value!).Passed + (2 * ReportSection.All.Length),
                ReportChecker.Check(read).Passed);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_title_stands_where_the_reader_says(string name)
    {
        var file = Deviations.All[name].Document.Save();
        var titles = ReportDocx.Read(new MemoryStream(file)).Titles!.Value;

        var numbers = titles.Select(title => title.Location.Paragraph!.Value).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.All(titles, title => Assert.NotEmpty(title.Text));
    }

    [Fact]
    public void Data_has_no_titles_and_is_not_asked_for_them()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Reports.Sample(), stream);
        var read = ReportJson.Read(stream.ToArray());

        Assert.Null(read.Titles);
        Assert.Equal(ReportChecker.Check(read.Value!).Passed, ReportChecker.Check(read).Passed);
        Assert.Empty(OnTitles(read));
        Assert.Null(new ReadResult<AnnualReport>(null, []) { Titles = default(ImmutableArray<DocumentTitle>) }.Titles);
    }

    /// <summary>Whoever makes a document of very many titles gets an answer, not a flood.</summary>
    [Fact]
    public void Very_many_titles_make_a_bounded_number_of_findings()
    {
        var titles = Enumerable.Range(1, 3 * ReportChecker.MaximumFindings).Select(number => new DocumentTitle("附表", new SourceLocation { Paragraph = number }));

        var result = ReportChecker.Check(new ReadResult<AnnualReport>(Reports.Sample(), []) { Titles = [.. titles] });

        Assert.Equal(ReportChecker.MaximumFindings, result.Findings.Count(finding => finding.Rule == DocumentRules.SectionsInOrder));
        Assert.Contains(result.Findings, finding => finding.Rule == ReadingRules.WithinLimits);
    }

    private static ReadResult<AnnualReport> Read(string name) => ReportDocx.Read(new MemoryStream(Deviations.All[name].Document.Save()));

    private static List<Finding> OnTitles(ReadResult<AnnualReport> read, RuleSet? rules = null) =>
        [.. ReportChecker.Check(read, rules ?? RuleSet.Statutory).Findings.Where(finding => finding.Rule == DocumentRules.SectionsInOrder || finding.Rule == DocumentRules.SectionTitles)];
}
