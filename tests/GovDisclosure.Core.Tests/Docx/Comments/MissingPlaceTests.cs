using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>Remarks on what the document does not have: they say what they mean.</summary>
public sealed class MissingPlaceTests
{
    private static readonly CountCell OneCell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);

    private static AnnualReport Report => new AnnualReportBuilder(2024) { Agency = new Agency("某某局", AgencyKind.Department) }.Build();

    private static byte[] Original => WrittenDocument.Write(Report);

    [Fact]
    public void A_remark_on_a_cell_that_the_document_does_not_have_says_which_one_it_means()
    {
        var copy = AnnotatedDocument.Annotate(AnnotatedDocument.WithoutTables(Original), new ReportComment(OneCell, "wrong"));

        var comment = Assert.Single(AnnotatedDocument.Comments(copy));
        Assert.Equal(ReportSection.Applications.Label, comment.Place.InnerText);
        Assert.Equal($"{OneCell.LabelIn(Edition.Latest)}：wrong", comment.Text);
    }

    [Fact]
    public void A_remark_on_a_paragraph_that_the_document_does_not_have_says_which_one_it_means()
    {
        var copy = AnnotatedDocument.Annotate(Original, new ReportComment(ReportSection.Overview, 99, "wrong"), ReportComment.OnPreface(3, "wrong"));

        Assert.Equal(
            new[] { (ReportSection.Overview.Label, "第100段：wrong"), (Report.Title, "前言第4段：wrong") }.Order(),
            AnnotatedDocument.Comments(copy).Select(comment => (comment.Place.InnerText, comment.Text)).Order());
    }

    /// <summary>What is added to the remark of a finding is in the language of the remark.</summary>
    [Fact]
    public void A_remark_of_a_finding_in_English_says_in_English_what_it_means()
    {
        var onCell = Assert.Single(ReportChecker.Check(Negative()).Findings, finding => finding.Rule == TableRules.NotNegative && finding.Outcome == CheckOutcome.Failed);
        var onParagraph = new Finding(NarrativeRules.All[0], CheckOutcome.Failed) { Location = new SourceLocation("overview.narrative[99]", Character: 1) };

        var copy = AnnotatedDocument.Annotate(AnnotatedDocument.WithoutTables(Original), ReportComment.Of(onCell, Language.English), ReportComment.Of(onParagraph, Language.English));

        var texts = AnnotatedDocument.Comments(copy).Select(comment => comment.Text).ToList();
        Assert.Contains(texts, text => text.StartsWith($"{OneCell.LabelIn(Edition.Latest)}: GD", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("paragraph 100: GD", StringComparison.Ordinal));
    }

    private static AnnualReport Negative()
    {
        var builder = Report.ToBuilder();
        builder[OneCell] = -1;
        return builder.Build();
    }

    [Fact]
    public void A_remark_on_a_section_that_the_document_does_not_have_names_it()
    {
        var copy = AnnotatedDocument.Annotate(AnnotatedDocument.Empty(), new ReportComment(ReportSection.Problems, null, "wrong"), new ReportComment(ReportSection.Overview, 1, "wrong"));

        Assert.Equal($"{ReportSection.Problems.Label}：wrong\n{ReportSection.Overview.Label}第2段：wrong", Assert.Single(AnnotatedDocument.Comments(copy)).Text);
    }
}
