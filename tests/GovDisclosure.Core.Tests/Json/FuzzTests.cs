using FsCheck.Xunit;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Json;

[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class FuzzTests
{
    [Property(MaxTest = 500)]
    public bool Random_bytes_never_throw_and_are_never_certified(byte[] bytes) =>
        IsRefused(ReportJson.Read(bytes));

    [Property(MaxTest = 1000)]
    public bool What_is_read_without_findings_means_what_the_text_says(CertifiedReport certified, int seed)
    {
        var damaged = Damage.Of(JsonOf.Bytes(certified.Value), seed);
        var read = ReportJson.Read(damaged);
        return read.IsComplete
            ? SameJson.Holds(damaged, JsonOf.Bytes(read.Value!))
            : IsRefused(read);
    }

    [Property(MaxTest = 1000)]
    public bool The_reader_of_written_texts_takes_nothing_that_the_other_reader_takes_differently(AnyReport any, int seed, bool indented)
    {
        var damaged = Damage.Of(JsonOf.Bytes(any.Value, new ReportJsonOptions { Indented = indented }), seed);
        if (WrittenReportReader.TryRead(damaged) is not { } report)
        {
            return true;
        }

        var read = DocumentReader.Explain(damaged);
        return read.IsComplete && report.Equals(read.Value);
    }

    [Property(MaxTest = 200)]
    public bool Both_readers_take_what_was_written(AnyReport any, bool indented)
    {
        var bytes = JsonOf.Bytes(any.Value, new ReportJsonOptions { Indented = indented });
        var read = DocumentReader.Explain(bytes);
        return read.IsComplete
            && any.Value.Equals(read.Value)
            && (WrittenReportReader.TryRead(bytes) is not { } report || report.Equals(any.Value));
    }

    [Property(MaxTest = 300)]
    public bool A_document_that_was_cut_or_doubled_is_never_certified(CertifiedReport certified, FsCheck.PositiveInt at)
    {
        var bytes = JsonOf.Bytes(certified.Value);
        var cut = at.Get % bytes.Length;
        return IsRefused(ReportJson.Read(bytes.AsSpan(0, cut)))
            && IsRefused(ReportJson.Read([.. bytes, .. bytes[cut..]]));
    }

    private static bool IsRefused(ReadResult<AnnualReport> read) =>
        !read.Findings.IsEmpty
        && read.Findings.All(finding => finding.Location?.Path?.StartsWith('$') == true)
        && ReportChecker.Check(read).Verdict == Verdict.Rejected;
}
