using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>A number in one paragraph whose parts another one lists, because the first says so.</summary>
public class AnnouncedListTests
{
    private const string Announced = "通过信息公开平台公开信息28条，通过部门网站公开信息122条，通过信箱公开回应类信息99条。具体如下：";

    [Theory]
    [InlineData("1.信息公开平台：通知公告{20}条（人事6条、财政14条）、计划总结{8}条。", 28)]
    [InlineData("（1）部门网站：工作动态{119}条，大事记{3}条。", 122)]
    [InlineData("2、部门网站：工作动态{119}条、大事记{3}条", 122)]
    public void Each_wrong_number_of_the_whole_or_the_parts_is_found(string marked, int whole)
    {
        var list = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        Assert.Empty(Check($"{Announced}¶{list}"));
        foreach (var number in marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]))
        {
            foreach (var wrong in Sentence.Slips(number))
            {
                var text = $"{Announced}¶{list.Replace(number + "条", wrong + "条", StringComparison.Ordinal)}";
                var finding = Assert.Single(Check(text), finding => finding.Location!.Path == "overview.narrative[0]");
                Assert.Equal((NarrativeRules.BreakdownAddsUp, whole, false), (finding.Rule, (int)finding.Actual!, finding.ExpectedIsMinimum));
                StatedFinding.AssertIsTrue(Tables.With(Tables.Of("bureau"), text), finding);
            }
        }

        foreach (var wrong in Sentence.Slips($"{whole}"))
        {
            var finding = Assert.Single(Check($"{Announced}¶{list}".Replace($"{whole}条", $"{wrong}条", StringComparison.Ordinal)));
            Assert.Equal((wrong, whole), ($"{finding.Actual}", (int)finding.Expected!));
            Assert.EndsWith($"{wrong}条", finding.Found, StringComparison.Ordinal);
        }
    }

    /// <summary>Lists that may leave something out, whose whole nobody knows, or whose parts may overlap.</summary>
    [Theory]
    [InlineData(Announced, "信息公开平台：通知公告20条、计划总结7条等。")]
    [InlineData(Announced, "信息公开平台：通知公告20条、其中图解7条。")]
    [InlineData(Announced, "信息公开平台：通知公告20条。计划总结7条。")]
    [InlineData(Announced, "信息公开平台：通知公告20条、计划总结7件。")]
    [InlineData(Announced, "信息公开平台：通知公告20条、计划总结约7条。")]
    [InlineData(Announced, "信息公开平台：通知公告20条、计划总结7条以及其他信息。")]
    [InlineData(Announced, "信息公开平台：通知公告20条，图解5条、视频2条。")]
    [InlineData(Announced, "信息公开平台：通知公告20条。")]
    [InlineData(Announced, "信息公开平台：共受理28条、办结27条。")]
    [InlineData(Announced, "公开信息：通知公告20条、计划总结7条。")]
    [InlineData(Announced, "政务新媒体：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条。", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，较上年信息公开平台增加3条。具体如下：", "信息公开平台：通知公告20条、计划总结8条。")]
    [InlineData("信息公开平台较上年增加28条。具体如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("信息公开平台公开信息近28条。具体如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("去年信息公开平台公开信息28条。具体如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，重点如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，其中重点领域信息如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，部分栏目情况如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，前三位如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条。代表性信息如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，今年新增情况如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，主要如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData("通过信息公开平台公开信息28条，举例如下：", "信息公开平台：通知公告20条、计划总结7条。")]
    [InlineData(Announced + "¶下面说明。", "信息公开平台：通知公告20条、计划总结7条。")]
    public void What_is_not_clearly_such_a_list_is_not_added_up(string before, string list) => Assert.Empty(Check($"{before}¶{list}"));

    [Fact]
    public void Lists_may_follow_one_another() =>
        Assert.Equal([28, 122], Check(Announced + "¶1.信息公开平台：通知公告20条、计划总结7条。¶2.部门网站：工作动态119条、大事记2条。").Select(finding => (int)finding.Actual!));

    private static List<Finding> Check(string text) =>
        [.. ReportChecker.Check(Tables.With(Tables.Of("bureau"), text)).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule))];
}
