namespace GovDisclosure.Tests.PropertyTests;

/// <summary>The tests that change something of the whole process: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(OtherMachineTests), DisableParallelization = true)]
[Collection(nameof(OtherMachineTests))]
public sealed class OtherMachineTests
{
    [Fact]
    public void The_culture_is_really_another() =>
        Assert.All(OtherMachine.Cultures, name => Assert.Equal(name, OtherMachine.InCulture(name, () => System.Globalization.CultureInfo.CurrentCulture.Name)));

    [Fact]
    public void The_time_zone_is_really_another() =>
        Assert.Equal(
            [14, 8, -8, -11, 5.5],
            OtherMachine.TimeZones.Select(zone => OtherMachine.InTimeZone(zone, () => TimeZoneInfo.Local.BaseUtcOffset.TotalHours)));
}
