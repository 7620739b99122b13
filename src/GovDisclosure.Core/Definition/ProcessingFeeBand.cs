namespace GovDisclosure.Definition;

/// <summary>收费档次: a band of the tariff for processing information.</summary>
/// <param name="First">The first item or page of the band, counted from 1. The band ends where the next begins.</param>
/// <param name="Rate">What each item or page of the band costs, in 元.</param>
public readonly record struct ProcessingFeeBand(long First, decimal Rate);
