namespace GovDisclosure.Findings;

/// <summary>豁免所涉数据: a value that a waived finding cites.</summary>
/// <param name="Name">The code of the cell, or the path of a value that is no cell of the form.</param>
/// <param name="Value">The value as reported, or <see langword="null"/> for a blank.</param>
public sealed record WaivedValue(string Name, decimal? Value);
