namespace GovDisclosure.Benchmarks;

/// <summary>Stops a benchmark whose contestants do not do the same work.</summary>
internal static class Agreement
{
    public static void Require(bool holds, string claim)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The contestants disagree: '{claim}' does not hold.");
        }
    }
}
