using FsCheck.Xunit;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>The step tariff of 国办函〔2020〕109号 against amounts worked out by hand, and as a whole.</summary>
public class ProcessingFeeTariffTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(12, 200)]
    [InlineData(30, 2000)]
    [InlineData(31, 2200)]
    [InlineData(40, 4000)]
    [InlineData(41, 4300)]
    [InlineData(50, 7000)]
    [InlineData(51, 7400)]
    [InlineData(60, 11000)]
    [InlineData(100, 37000)]
    [InlineData(101, 37900)]
    public void Items_cost_what_was_worked_out_by_hand(long items, long yuan) => Assert.Equal(yuan, ProcessingFeeTariff.ForItems(items));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2700)]
    [InlineData(201, 2740)]
    [InlineData(1000, 34700)]
    public void Pages_cost_what_was_worked_out_by_hand(long pages, long yuan) => Assert.Equal(yuan, ProcessingFeeTariff.ForPages(pages));

    [Fact]
    public void The_fee_is_the_sum_of_what_each_single_one_costs() => Assert.All(Both, tariff =>
    {
        decimal sum = 0;
        for (long quantity = 0; quantity < 3000; quantity++)
        {
            Assert.Equal(sum, tariff.For(quantity));
            sum += tariff.RateOf(quantity + 1);
        }
    });

    [Property]
    public bool One_more_costs_its_rate_however_many_there_are(long quantity) => Both.All(tariff =>
    {
        var many = Math.Abs(quantity % 100_000_000_000_000);
        return tariff.For(many + 1) - tariff.For(many) == tariff.RateOf(many + 1);
    });

    [Property]
    public bool More_never_cost_less_and_never_at_a_lower_rate(int quantity, int more) => Both.All(tariff =>
    {
        var (few, many) = (Math.Abs((long)quantity), Math.Abs((long)quantity) + Math.Abs((long)more));
        return tariff.For(few) <= tariff.For(many) && tariff.RateOf(few + 1) <= tariff.RateOf(many + 1);
    });

    [Property]
    public bool Every_fee_is_a_multiple_of_10_yuan_and_by_items_of_100(int quantity) =>
        ProcessingFeeTariff.ForPages(Math.Abs((long)quantity)) % 10 == 0 && ProcessingFeeTariff.ForItems(Math.Abs((long)quantity)) % 100 == 0;

    [Fact]
    public void Bands_rise_from_the_first_free_one() => Assert.All(Both, tariff =>
    {
        Assert.Equal(new ProcessingFeeBand(1, 0), tariff.Bands[0]);
        Assert.Equal(tariff.Bands.OrderBy(band => band.First).ThenBy(band => band.Rate), tariff.Bands);
        Assert.All(tariff.Bands, band => Assert.Equal(band.Rate, tariff.RateOf(band.First)));
    });

    [Fact]
    public void A_negative_number_is_refused_and_a_fee_too_great_is_told()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingFeeTariff.ForItems(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingFeeTariff.ForPages(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingFeeTariff.ByItems.RateOf(0));
        Assert.Throws<OverflowException>(() => ProcessingFeeTariff.ForItems(long.MaxValue));
        Assert.Equal(2700m + (40m * (long.MaxValue - 200)), ProcessingFeeTariff.ForPages(long.MaxValue));
        Assert.Equal(49_999_999_999_985_000_000_000_002_000m, ProcessingFeeTariff.ForItems(100_000_000_000_000));
    }

    private static ProcessingFeeTariff[] Both => [ProcessingFeeTariff.ByItems, ProcessingFeeTariff.ByPages];
}
