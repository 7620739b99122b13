using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Csv;

/// <summary>What is written is read back equal.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class RoundTripTests
{
    public static TheoryData<string> RealNames { get; } = new(RealReport.Names);

    [Property]
    public bool A_report_is_read_back_equal_in_every_layout_and_naming(AnyReport any) =>
        CsvFile.AllOptions.All(options => Same(CsvFile.Read(CsvFile.Write(options, any.Value)), [any.Value]));

    [Property(MaxTest = 60)]
    public bool Many_reports_in_one_file_are_read_back_in_order(AnyReport[] any)
    {
        var reports = Distinct(any);
        return reports.Count == 0
            || CsvFile.AllOptions.All(options => Same(CsvFile.Read(CsvFile.Write(options, reports)), reports));
    }

    [Property(MaxTest = 60)]
    public bool Any_reports_in_one_file_are_read_back_in_order_and_only_repetition_is_a_finding(AnyReport first, AnyReport[] others)
    {
        List<AnnualReport> reports = [first.Value, first.Value, .. others.Select(any => any.Value), first.Value];
        return CsvFile.AllOptions.All(options =>
        {
            var results = CsvFile.Read(CsvFile.Write(options, reports));
            return results.Select(result => result.Value).SequenceEqual(reports)
                && results.SelectMany(result => result.Findings).All(finding => finding.Rule == ReadingRules.GivenOnce);
        });
    }

    [Property]
    public bool Without_texts_the_numbers_and_whose_they_are_remain(AnyReport any)
    {
        var bare = new AnnualReportBuilder(any.Value.Edition) { Agency = any.Value.Agency, Year = any.Value.Year };
        foreach (var cell in StatutoryForm.Of(bare.Edition).Cells)
        {
            if (cell is CountCell count)
            {
                bare[count] = any.Value[count];
            }
            else
            {
                bare[(AmountCell)cell] = any.Value[(AmountCell)cell];
            }
        }

        var expected = bare.Build();
        return CsvFile.AllOptions.All(options => Same(CsvFile.Read(CsvFile.Write(options with { Texts = false }, any.Value)), [expected]));
    }

    [Property(MaxTest = 30)]
    public bool Rows_of_the_long_layout_may_come_in_any_order(AnyReport any, int seed)
    {
        var records = CsvRecords.Of(CsvFile.WriteText(CsvFile.Plain, any.Value));
        var rows = records.Skip(1).ToArray();
        new Random(seed).Shuffle(rows);
        return Same(CsvFile.Read(string.Concat(rows.Prepend(records[0]))), [any.Value]);
    }

    [Property(MaxTest = 30)]
    public bool Columns_may_come_in_any_order(AnyReport any, int seed) =>
        CsvFile.AllOptions.All(options => Same(CsvFile.Read(Shuffled(CsvFile.WriteText(options, any.Value), seed)), [any.Value]));

    [Property(MaxTest = 20)]
    public bool The_culture_makes_no_difference(AnyReport any)
    {
        var expected = CsvFile.AllOptions.Select(options => CsvFile.Write(options, any.Value)).ToList();
        return OtherMachine.Cultures.All(name => OtherMachine.InCulture(name, () => CsvFile.AllOptions.Zip(expected).All(pair =>
            CsvFile.Write(pair.First, any.Value).AsSpan().SequenceEqual(pair.Second) && Same(CsvFile.Read(pair.Second), [any.Value]))));
    }

    [Theory, MemberData(nameof(RealNames))]
    public void A_published_report_is_read_back_equal(string name)
    {
        var report = RealReport.Load(name).Report;
        Assert.All(CsvFile.AllOptions, options => Assert.True(Same(CsvFile.Read(CsvFile.Write(options, report)), [report])));
    }

    [Property(MaxTest = 30)]
    public bool A_stream_that_gives_one_byte_at_a_time_is_read_alike(CertifiedReport certified) =>
        CsvFile.AllOptions.All(options =>
            Same([.. ReportCsv.Read(new TricklingStream(CsvFile.Write(options, certified.Value)))], [certified.Value]));

    private static bool Same(List<ReadResult<AnnualReport>> results, List<AnnualReport> reports) =>
        results.Count == reports.Count && results.Zip(reports).All(pair => pair.First.IsComplete && pair.First.Value!.Equals(pair.Second));

    /// <summary>Reports of which each is the only one of its organ and year, so that nothing is to be said.</summary>
    private static List<AnnualReport> Distinct(AnyReport[] any) =>
        [.. any.Select(report => report.Value).DistinctBy(report => (report.Agency.Name, report.Year))];

    private static string Shuffled(string file, int seed)
    {
        var records = CsvRecords.Of(file).ConvertAll(CsvRecords.Fields);
        var order = Enumerable.Range(0, records[0].Count).ToArray();
        new Random(seed).Shuffle(order);
        return string.Concat(records.Select(fields => CsvRecords.Join(order.Select(index => fields[index]))));
    }

    private sealed class TricklingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer.Length > 1 ? buffer[..1] : buffer);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
