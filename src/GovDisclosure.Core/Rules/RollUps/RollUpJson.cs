using GovDisclosure.Findings;

namespace GovDisclosure.Rules.RollUps;

/// <summary>汇总的 JSON: writes a <see cref="RollUp"/> and reads it back, so that parts that were added up on several machines can be merged.</summary>
/// <remarks>
/// Everything that merging needs is written: sums with all their digits, how often each child came, the list, what is blank, negative or was
/// refused. Equal roll-ups give equal bytes, in whatever order their reports were added and their parts merged. The form is described in
/// <c>docs/guide/many-reports.md</c>.
/// </remarks>
public static class RollUpJson
{
    /// <summary>The greatest length of a file in bytes: 134,217,728 (128 MiB), which is about three million names of ten characters, or half as many on a list.</summary>
    public const int MaximumLength = 128 * ConfigurationFile.MiB;

    /// <summary>Writes a roll-up as UTF-8, one property a line. The stream stays open.</summary>
    /// <param name="rollUp">The roll-up.</param>
    /// <param name="output">The stream. Nothing is written to it if this throws.</param>
    /// <exception cref="ArgumentException">A name on the list holds a line break, a control character or half a surrogate pair, so that no report can bear it.</exception>
    /// <exception cref="InvalidOperationException">The roll-up remembers so many names that the file would be longer than <see cref="MaximumLength"/>.</exception>
    public static void Write(RollUp rollUp, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        ConfigurationFile.Write(output, json => RollUpWriter.Write(rollUp, json, MaximumLength));
    }

    /// <summary>Reads a roll-up. Bad input never throws; nothing is read from a file with a problem, because its sums would be wrong, and the findings say why.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <returns>The roll-up, which goes on as the written one would have, or <see langword="null"/> and the findings.</returns>
    public static ReadResult<RollUp> Read(Stream input)
    {
        var read = ConfigurationFile.Read(input, RollUpReader.Read, MaximumLength);
        return read.Findings.IsEmpty ? read : new ReadResult<RollUp>(null, read.Findings);
    }
}
