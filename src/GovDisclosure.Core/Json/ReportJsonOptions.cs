namespace GovDisclosure.Json;

/// <summary>How <see cref="ReportJson"/> writes.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>The options that are used where none are given: one line without white space, as programs exchange it.</summary>
    public static readonly ReportJsonOptions Default = new();

    /// <summary>Whether to write a line for each value, indented by two spaces, with \n as line end on every platform. The default is one line.</summary>
    public bool Indented { get; init; }
}
