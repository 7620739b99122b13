namespace GovDisclosure.Tests.Conventions;

internal static class Offenders
{
    /// <summary>Fails with the names of all offenders if there are any.</summary>
    public static void None<T>(IEnumerable<T> offenders)
    {
        var found = offenders.Select(offender => offender?.ToString()).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
