using System.Text.RegularExpressions;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Model;

/// <summary>What the model refuses to hold, because no format could carry it or nobody could read it.</summary>
public class ValidationTests
{
    // Escaped, for a test runner cannot pass on half a surrogate pair.
    public static TheoryData<string> BadText { get; } = new(
        @"\n", @"\r", @"a\tb", @"\u0000", @"\u001F", @"\u007F", @"\u0085", @"\u2028", @"\u2029",
        @"\uD83D", @"a\uDE00", @"\uDE00\uD83D", @"\uD83Dx", @"\uFFFE", @"\uFFFF");

    [Theory, MemberData(nameof(BadText))]
    public void Text_with_line_breaks_control_characters_or_half_characters_is_refused(string escaped)
    {
        var text = Regex.Unescape(escaped);
        Assert.Throws<ArgumentException>(() => new Paragraph(text));
        Assert.Throws<ArgumentException>(() => new Agency(text, AgencyKind.Other));
        Assert.Throws<ArgumentException>(() => new DisclosureCount(text, 1));
        var builder = new AnnualReportBuilder(2021);
        Assert.Throws<ArgumentException>(() => builder.Title = text);
    }

    /// <summary>Whoever looked at the rest of the text after each character would never end.</summary>
    [Fact]
    public void Text_of_nothing_but_bad_characters_is_cleaned_in_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("公\u2028", 2_000_000));
        Assert.Equal(new string('公', 2_000_000), PlainText.Clean(text));
        Assert.Equal(2_000_000 * "公\\u2028".Length, PlainText.Escape(text).Length);
    }

    [Theory, MemberData(nameof(BadText))]
    public void Cleaned_text_is_accepted_and_keeps_its_letters(string escaped)
    {
        var text = Regex.Unescape(escaped);
        var cleaned = PlainText.Clean("前" + text + "后");
        Assert.Equal(cleaned, new Paragraph(cleaned).Text);
        Assert.Equal("前" + string.Concat(text.Where(char.IsAsciiLetter)) + "后", cleaned);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Any_other_line_is_kept_as_it_is(AnyLine line) =>
        new Paragraph(line.Value).Text == line.Value && PlainText.Clean(line.Value) == line.Value;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(-1)]
    public void Paragraphs_have_the_levels_of_official_documents(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Paragraph("x", level));

    [Fact]
    public void A_tree_of_disclosure_counts_is_at_most_16_deep()
    {
        var tree = new DisclosureCount("1", 1);
        for (var depth = 2; depth <= DisclosureCount.MaximumDepth; depth++)
        {
            tree = new DisclosureCount($"{depth}", 1, tree);
        }

        Assert.Throws<ArgumentException>(() => new DisclosureCount("17", 1, tree));
        Assert.Throws<ArgumentException>(() => new DisclosureCount("17", 1, new DisclosureCount("leaf", 1), tree));
    }

    [Fact]
    public void A_disclosure_count_needs_a_label_and_no_missing_parts()
    {
        Assert.Throws<ArgumentException>(() => new DisclosureCount("", 1));
        Assert.Throws<ArgumentNullException>(() => new DisclosureCount("x", 1, [null!]));
        Assert.Throws<ArgumentNullException>(() => new AnnualReportBuilder(2021) { Disclosures = [null!] });
    }

    /// <summary>One number no count may be, whether in a table, in section one or in section six: the model holds blanks by it.</summary>
    [Fact]
    public void Every_count_has_the_same_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new DisclosureCount("x", long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ProcessingFees { NoticesIssued = long.MinValue });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new AnnualReportBuilder(2021) { [ActiveDisclosure.RulesIssued] = long.MinValue });
        Assert.All((long[])[-long.MaxValue, long.MaxValue], bound =>
        {
            Assert.Equal(bound, new DisclosureCount("x", bound).Count);
            Assert.Equal(bound, new ProcessingFees { NoticesIssued = bound }.NoticesIssued);
            Assert.Equal(bound, new AnnualReportBuilder(2021) { [ActiveDisclosure.RulesIssued] = bound }[ActiveDisclosure.RulesIssued]);
        });
    }

    [Fact]
    public void A_cell_of_another_edition_is_refused_by_the_name_of_the_argument()
    {
        var builder = new AnnualReportBuilder(Edition.Form2019);
        var report = builder.Build();
        Assert.Throws<ArgumentException>("row", () => report[ApplicationRow.FeeUnpaid, Applicant.Total]);
        Assert.Throws<ArgumentException>("row", () => builder[ApplicationRow.FeeUnpaid, Applicant.Total] = 1);
        Assert.Throws<ArgumentException>("row", () => builder[ApplicationRow.FeeUnpaid, Applicant.Total]);
        Assert.Throws<ArgumentException>("cell", () => report[ActiveDisclosure.RulesIssued]);
        Assert.Throws<ArgumentException>("cell", () => builder[ActiveDisclosure.RulesIssued] = 1);
        Assert.Throws<ArgumentException>("cell", () => report[ActiveDisclosure.AdministrativeFeesAmount]);
        Assert.Throws<ArgumentException>("cell", () => builder[ActiveDisclosure.AdministrativeFeesAmount] = 1);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void A_report_of_a_year_without_a_form_cannot_be_begun(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualReportBuilder(year));

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    [InlineData(int.MinValue)]
    public void A_year_has_at_most_four_digits(int year)
    {
        var builder = new AnnualReportBuilder(Edition.Form2021) { Year = 1 };
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Year = year);
        builder.Year = 9999;
        Assert.Equal(9999, builder.Build().Year);
    }

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        var builder = new AnnualReportBuilder(2021);
        var report = builder.Build();
        Assert.Throws<ArgumentNullException>(() => new AnnualReportBuilder((Edition)null!));
        Assert.Throws<ArgumentNullException>(() => builder.Agency = null!);
        Assert.Throws<ArgumentNullException>(() => builder[ReportSection.Overview] = null!);
        Assert.Throws<ArgumentNullException>(() => builder[(ApplicationRow)null!, Applicant.Total]);
        Assert.Throws<ArgumentNullException>(() => report[(Proceeding)null!, CaseResult.Total]);
        Assert.Throws<ArgumentNullException>(() => report[(Cell)null!]);
        Assert.Throws<ArgumentNullException>(() => report[(ReportSection)null!]);
        Assert.Throws<ArgumentNullException>(() => new Paragraph(null!));
        Assert.Throws<ArgumentNullException>(() => new Narrative([null!]));
        Assert.Throws<ArgumentNullException>(() => Narrative.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => new Agency("x", null!));
    }

    [Fact]
    public void Fees_of_which_nothing_is_stated_are_no_fees() =>
        Assert.Null(new AnnualReportBuilder(2021) { Fees = new ProcessingFees() }.Build().Fees);

    [Fact]
    public void The_usual_title_follows_organ_and_year_and_an_own_title_stays()
    {
        var builder = new AnnualReportBuilder(2024) { Agency = new Agency("淮安市人民政府", AgencyKind.PeoplesGovernment) };
        Assert.Equal("淮安市人民政府2024年政府信息公开工作年度报告", builder.Build().Title);
        var copy = builder.Build().ToBuilder();
        copy.Year = 2025;
        Assert.Equal("淮安市人民政府2025年政府信息公开工作年度报告", copy.Build().Title);
        copy.Title = "年报";
        Assert.Equal("年报", copy.Build().ToBuilder().Build().Title);
    }

    [Fact]
    public void Plain_text_becomes_a_paragraph_a_line() =>
        Assert.Equal(
            new Narrative(new Paragraph("一是。"), new Paragraph("二是。")),
            Narrative.FromText("\r\n  一是。\r\n\r\n\u3000\u3000二是。\n   \n"));
}
