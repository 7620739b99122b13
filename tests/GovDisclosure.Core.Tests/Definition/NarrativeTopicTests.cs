using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>What the texts must speak of, against the notice and the Regulations as typed by hand.</summary>
public class NarrativeTopicTests
{
    [Fact]
    public void Section_one_has_the_five_aspects_of_the_notice_from_2021_on()
    {
        Assert.Equal(["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"], NarrativeTopic.OverviewAspects.Select(topic => topic.Label));
        Assert.All(NarrativeTopic.OverviewAspects, topic =>
        {
            Assert.Equal((ReportSection.Overview, false, true), (topic.Section, topic.Editions.Contains(Edition.Form2019), topic.Editions.Contains(Edition.Form2021)));
            Assert.Equal(("第五十条", "国办公开办函〔2021〕30号"), (topic.Basis!.Articles.Single().Chinese, topic.Basis.Documents.Single()));
        });
    }

    [Fact]
    public void Governments_report_the_three_results_of_the_Regulations_in_section_one()
    {
        Assert.Equal(["工作考核", "社会评议", "责任追究"], NarrativeTopic.GovernmentResults.Select(topic => topic.Label));
        Assert.All(NarrativeTopic.GovernmentResults, topic => Assert.Equal((ReportSection.Overview, "第五十条第（四）项"), (topic.Section, topic.Basis!.Articles.Single().Chinese)));
    }

    [Fact]
    public void Section_five_has_two_halves_and_section_six_the_fees()
    {
        Assert.Equal(["存在的主要问题", "改进情况"], NarrativeTopic.ProblemsAndImprovements.Select(topic => topic.Label));
        Assert.All(NarrativeTopic.ProblemsAndImprovements, topic => Assert.Equal(ReportSection.Problems, topic.Section));
        Assert.Equal(ReportSection.OtherMatters, NarrativeTopic.ProcessingFees.Section);
    }

    [Fact]
    public void What_local_notices_ask_numbers_of_belongs_to_section_one_and_rests_on_no_law()
    {
        Assert.Equal(["平台公开信息数量", "政策解读数量", "回应关切数量"], NarrativeTopic.OverviewNumbers.Select(topic => topic.Label));
        Assert.All(NarrativeTopic.OverviewNumbers, topic =>
        {
            Assert.Equal((ReportSection.Overview, null), (topic.Section, topic.Basis));
            Assert.Contains(topic.Words, word => topic.Label.Contains(word, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_term_of_the_law_itself_is_recognised() => Assert.All(
        NarrativeTopic.OverviewAspects.Concat(NarrativeTopic.GovernmentResults).Append(NarrativeTopic.Improvements).Append(NarrativeTopic.MainProblems).Append(NarrativeTopic.ProcessingFees),
        topic => Assert.Contains(topic.Words, word => topic.Label.Contains(word, StringComparison.Ordinal)));
}
