using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads a whole JSON text that holds one report.</summary>
internal static class DocumentReader
{
    public static ReadResult<AnnualReport> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (IsWideText(utf8))
        {
            return Unread(ReadingRules.Decodable, Convert.ToHexString(utf8[..Math.Min(utf8.Length, 8)]), JsonText.Encoding);
        }

        return WrittenReportReader.TryRead(utf8) is { } report ? new ReadResult<AnnualReport>(report, []) : Explain(utf8);
    }

    /// <summary>Reads a text in whatever order and state it is, with a finding for everything wrong.</summary>
    internal static ReadResult<AnnualReport> Explain(ReadOnlySpan<byte> utf8)
    {
        var input = JsonInput.OfDocument(utf8);
        if (!input.Read())
        {
            return new ReadResult<AnnualReport>(null, input.TakeFindings()) { Fault = input.Fault };
        }

        var report = ReportReader.Read(ref input);

        // What is wrong after the report takes nothing from it.
        var fault = input.Fault;
        while (input.Read())
        {
            // Something follows the report.
            input.Report(ReadingRules.Readable, input.Raw());
        }

        return new ReadResult<AnnualReport>(report, input.TakeFindings()) { Fault = fault };
    }

    /// <summary>What comes of an input that gave no byte.</summary>
    public static ReadResult<AnnualReport> Empty(LocalizedText state)
    {
        var fault = new Finding(ReadingRules.Readable, CheckOutcome.Failed) { State = state, Location = new SourceLocation("$", 1, 1) };
        return new ReadResult<AnnualReport>(null, [fault]) { Fault = fault };
    }

    public static ReadResult<AnnualReport> TooLong() => Unread(
        ReadingRules.WithinLimits, null, string.Create(CultureInfo.InvariantCulture, $"≤ {ReportJson.MaximumLength / (1024 * 1024)} MiB"));

    // A UTF-16 or UTF-32 text shows a byte order mark or zeros at once; UTF-8 text that is JSON has neither.
    private static bool IsWideText(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0] >= 0xFE || bytes[0] == 0 || bytes[1] == 0);

    private static ReadResult<AnnualReport> Unread(RuleDescriptor rule, string? found, string wanted) =>
        new(null, [new Finding(rule, CheckOutcome.Failed) { Found = found, Wanted = wanted, Location = new SourceLocation("$", 1, 1) }]);
}
