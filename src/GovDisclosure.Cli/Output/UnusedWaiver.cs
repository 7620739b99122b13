using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>A waiver that no finding needed.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="IsExpired">Whether its last day has passed; otherwise no finding has its facts.</param>
internal sealed record UnusedWaiver(Waiver Waiver, bool IsExpired)
{
    /// <summary>The cells with their values, and the text, that a finding must have for the waiver to hold.</summary>
    public string BoundTo(Language language)
    {
        var values = Waiver.Values.Select(value => $"{value.Name} = {(value.Value is { } number ? Number.Text(number) : Words.Blank.In(language))}");
        return string.Join(language == Language.Chinese ? "；" : "; ", Waiver.Found is { } found ? values.Append($"'{found}'") : values);
    }
}
