using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

/// <summary>The JSON of <see cref="Samples.Small"/> with one place changed.</summary>
internal static class SmallText
{
    /// <summary>Reads the text after the first occurrence of a part was replaced.</summary>
    public static ReadResult<AnnualReport> With(string good, string bad)
    {
        var text = JsonOf.Text(Samples.Small());
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no {good}");
        return ReportJson.Read(Encoding.UTF8.GetBytes(text[..at] + bad + text[(at + good.Length)..]));
    }

    /// <summary>How many bytes stand before the first occurrence of a part.</summary>
    public static int OffsetOf(string part)
    {
        var text = JsonOf.Text(Samples.Small());
        return Encoding.UTF8.GetByteCount(text[..text.IndexOf(part, StringComparison.Ordinal)]);
    }
}
