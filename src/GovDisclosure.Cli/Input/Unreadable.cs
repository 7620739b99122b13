using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Input;

/// <summary>What cannot be used because it was not read to its end: its blanks may stand for numbers that nobody could read.</summary>
internal static class Unreadable
{
    /// <summary>Why a report cannot be used, with the place; <see langword="null"/> if it can.</summary>
    public static LocalizedText? Why(ReadResult<AnnualReport> read) =>
        read is { Value: not null, Fault: null } ? null
        : (read.Fault ?? read.Findings.FirstOrDefault(finding => finding.Rule == ReadingRules.Readable) ?? read.Findings.FirstOrDefault()) is { } finding ? new LocalizedText(finding.ToString(Language.Chinese), finding.ToString(Language.English))
        : Words.NoReportInFile;

    /// <summary>The report, if it can be used.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="outcome">What became of the command otherwise.</param>
    /// <exception cref="Problem">It cannot.</exception>
    public static AnnualReport Require(ReadResult<AnnualReport> read, LocalizedText outcome) =>
        Why(read) is { } why ? throw new Problem(new($"{outcome.Chinese}{why.Chinese}", $"{outcome.English} {why.English}")) : read.Value!;
}
