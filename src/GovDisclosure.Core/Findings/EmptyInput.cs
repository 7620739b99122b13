namespace GovDisclosure.Findings;

/// <summary>Tells an input that holds nothing from a stream of which nothing is left.</summary>
internal static class EmptyInput
{
    /// <summary>What is to be said of a stream that gave no byte.</summary>
    public static LocalizedText StateOf(Stream stream) => stream.CanSeek && stream.Length > 0 ? InputState.AtEnd : InputState.Empty;
}
