using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli;

/// <summary>What is shown of one report: whose it is, and what the check found. The report itself is not kept.</summary>
internal sealed class CheckedReport
{
    public CheckedReport(ReadResult<AnnualReport> read)
    {
        IsReadable = read.Value is not null;
        Agency = read.Value?.Agency.Name;
        Year = read.Value?.Year;
        Edition = read.Value?.Edition.Code;
        Result = ReportChecker.Check(read);
    }

    /// <summary>Whether there was a report at all.</summary>
    public bool IsReadable { get; }

    public string? Agency { get; }

    public int? Year { get; }

    public string? Edition { get; }

    public CheckResult Result { get; }
}
