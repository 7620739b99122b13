using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the page of the guide about many reports shows does what it says.</summary>
public class ManyReportsGuideTests
{
    private static readonly string[] Names = ["某某市人民政府办公室", "某某市教育局", "某某市公安局"];

    [Fact]
    public void The_examples_of_many_reports_do_what_they_say()
    {
        using var output = new StringWriter();
        var examples = new ManyReportsExamples(output);
        var children = Names.Select(name => Of(name, 2024)).ToList();
        var (own, sum, compared) = ManyReportsExamples.AddUp(children, Of("某某市人民政府", 2024));
        Assert.True(own.IsCertified);
        Assert.Equal(3 * children[0][ApplicationRow.Granted, Applicant.Total], sum[ApplicationRow.Granted, Applicant.Total]);
        Assert.Contains(compared.Findings, finding => finding.Rule.Id == "GD8001");
        Assert.True(ManyReportsExamples.CompareAll(children, sum).IsCertified);
        Assert.True(ManyReportsExamples.InParallel(children).Compare(sum).IsCertified);

        var files = children.Select(child =>
        {
            var file = new MemoryStream();
            ManyReportsExamples.WritePart([child], file);
            file.Position = 0;
            return file;
        }).ToList();
        Assert.True(examples.MergeParts(files).Compare(sum).IsCertified);
        files.ForEach(file => file.Position = 1);
        Assert.Equal(0, examples.MergeParts(files).Reports);
        Assert.Contains("GD9001", output.ToString(), StringComparison.Ordinal);

        examples.CheckTree([.. children, sum]);
        Assert.Contains("某某市人民政府 2024: Rejected", output.ToString(), StringComparison.Ordinal);
        var same = children[0].ToBuilder();
        same[ReportSection.Overview] = Narrative.FromText(string.Concat(Enumerable.Repeat("部分信息更新不够及时，个别栏目没有新内容。", 8)));
        var other = same.Build().ToBuilder();
        other.Agency = children[1].Agency;
        examples.CompareTexts([same.Build(), other.Build()]);
        Assert.Contains($"{children[1].Agency.Name} 2024: Rejected", output.ToString(), StringComparison.Ordinal);
        examples.CheckEach(children);
        Assert.Contains("某某市公安局: Certified", output.ToString(), StringComparison.Ordinal);
        examples.CheckSeries([Of("某某市教育局", 2022), Of("某某市教育局", 2024)]);
        Assert.Contains("GD7010", output.ToString(), StringComparison.Ordinal);
        var waived = ManyReportsExamples.Waive([Of("某某市教育局", 2022), Of("某某市教育局", 2024)], new DateOnly(2026, 12, 31));
        Assert.Equal("GD7010", Assert.Single(waived.Waived).Finding.Rule.Id);
    }

    private static AnnualReport Of(string name, int year)
    {
        var report = GuideExamples.Build().ToBuilder();
        report.Agency = new Agency(name, AgencyKind.Other);
        report.Year = year;
        return report.Build();
    }
}
