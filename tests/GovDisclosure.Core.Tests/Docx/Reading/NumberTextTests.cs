using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Numbers as people write them, and what could be another number.</summary>
public sealed class NumberTextTests
{
    private static readonly AmountCell Amount = ActiveDisclosure.AdministrativeFeesAmount;

    [Theory]
    [InlineData("本年收费金额（单位：千元）")]
    [InlineData("本年收费金额（单位：百万元）")]
    [InlineData("本年收费金额（单位：千万元）")]
    [InlineData("本年收费金额（百元）")]
    [InlineData("本年收费金额（美元）")]
    public void A_heading_of_another_unit_makes_no_amount(string heading) =>
        Assert.Equal(NumberOutcome.NotANumber, NumberText.Read("251", Amount, heading).Outcome);

    [Theory]
    [InlineData("本年收费金额（单位：元）", 0.0251)]
    [InlineData("本年收费金额（单位：万元）", 251)]
    [InlineData("本年收费金额（单位：亿元）", 2_510_000)]
    [InlineData("本年收费金额", 251)]
    public void A_heading_of_a_known_unit_says_what_an_amount_is(string heading, decimal amount) =>
        Assert.Equal(amount, NumberText.Read("251", Amount, heading).Value);

    [Theory]
    [InlineData("12（误，应为15）")]
    [InlineData("12（更正：15）")]
    [InlineData("12（15）")]
    [InlineData("12（15件）")]
    [InlineData("12（有误）")]
    public void A_remark_that_may_be_the_number_leaves_none(string text) =>
        Assert.Equal(NumberOutcome.NotANumber, NumberText.Read(text, ActiveDisclosure.RulesInForce, "").Outcome);

    [Theory]
    [InlineData("22（其中修订16件）")]
    [InlineData("22（含上年结转3件）")]
    [InlineData("22（16）")]
    [InlineData("22（见附件）")]
    [InlineData("22（件）")]
    public void A_remark_that_names_a_part_leaves_the_number(string text) =>
        Assert.Equal(new NumberText(NumberOutcome.Liberty, 22), NumberText.Read(text, ActiveDisclosure.RulesInForce, ""));

    /// <summary>What is read as a number is also taken for one where the heading of a table ends.</summary>
    [Theory]
    [InlineData("件")]
    [InlineData("项")]
    [InlineData("个")]
    [InlineData("份")]
    [InlineData("宗")]
    [InlineData("起")]
    [InlineData("条")]
    [InlineData("部")]
    [InlineData("例")]
    public void A_count_with_a_counter_is_a_number_everywhere(string counter)
    {
        Assert.Equal(12, NumberText.Read("12" + counter, ActiveDisclosure.RulesInForce, "").Value);
        Assert.True(CellKey.IsNumber(LabelKey.Of("12" + counter)));
    }
}
