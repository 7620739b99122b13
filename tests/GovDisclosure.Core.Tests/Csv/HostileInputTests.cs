using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Csv;

/// <summary>No input makes the reader throw, and no damage passes unseen.</summary>
public class HostileInputTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly string[] Pieces =
    [
        "agency", "year", "edition", "table", "row", "column", "value", "applications", "granted", "naturalPerson", "overview", "paragraph",
        "applications.granted.naturalPerson", "disclosures", "level1", "count", "fees", "noticesIssued", "report", "title", "published",
        "2024", "2021", "-5", "12abc", "99999999999999999999", ",", ",", ",", ",", "\"", "\r\n", "\r\n", "\n", "\r", "\t", "\0", "\uFEFF", "'", "=", "𠮷", "页", " ",
    ];

    private static readonly string[] Headers =
        ["", "agency,year,table,row,column,value\r\n", "agency,year,applications.granted.naturalPerson,overview,disclosures,fees\r\n"];

    [Property(MaxTest = 2000)]
    public Property Any_bytes_are_read_without_an_exception() => Prop.ForAll(
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(),
        bytes => IsAnswered(CsvFile.Read(bytes)) && IsAnswered(CsvFile.Read([0xEF, 0xBB, 0xBF, .. bytes])));

    [Property(MaxTest = 2000, EndSize = 200)]
    public Property Any_text_of_the_pieces_of_a_file_is_read_without_an_exception() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        text => Headers.All(header => IsAnswered(CsvFile.Read(header + text)) && IsAnswered(CsvFile.Read(Gb18030.GetBytes(header + text)))));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public bool A_file_with_changed_bytes_is_read_without_an_exception(CertifiedReport certified, (int Place, byte Value)[] changes) =>
        CsvFile.AllOptions.All(options =>
        {
            var file = CsvFile.Write(options, certified.Value);
            foreach (var (place, value) in changes)
            {
                file[(place & int.MaxValue) % file.Length] = value;
            }

            return IsAnswered(CsvFile.Read(file));
        });

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public bool A_file_that_is_cut_off_never_passes_for_whole(CertifiedReport certified, int place)
    {
        // A wide row whose line end is halved is still whole.
        return CsvFile.AllOptions.All(options =>
        {
            var file = CsvFile.Write(options, certified.Value);
            var cut = file[..((place & int.MaxValue) % (file.Length - 1))];
            var results = CsvFile.Read(cut);
            return IsAnswered(results) && results.TrueForAll(result => !ReportChecker.Check(result).IsCertified);
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 100)]
    public bool A_line_that_is_lost_is_never_unseen(CertifiedReport certified, int place)
    {
        var lines = CsvFile.WriteText(CsvFile.Plain with { Texts = false }, certified.Value).Split("\r\n").ToList();
        lines.RemoveAt((place & int.MaxValue) % (lines.Count - 1));
        return CsvFile.Read(string.Join("\r\n", lines)).TrueForAll(result => !result.IsComplete);
    }

    [Fact]
    public void What_the_stream_throws_is_not_swallowed()
    {
        using var stream = new BrokenStream();
        Assert.Throws<IOException>(() => ReportCsv.Read(stream).ToList());
    }

    [Fact]
    public void Reports_are_read_as_they_are_asked_for()
    {
        using var endless = new EndlessStream();
        var results = ReportCsv.Read(endless).Take(300).ToList();
        Assert.All(results, result => Assert.Empty(result.Findings));
        Assert.True(endless.Given < 1000);
    }

    /// <summary>Whether there is a report or a reason for each result, and nothing with a finding passes.</summary>
    private static bool IsAnswered(List<ReadResult<AnnualReport>> results) =>
        results.Count > 0 && results.TrueForAll(result => result.Findings.IsEmpty
            ? result.Value is not null
            : !result.IsComplete && !ReportChecker.Check(result).IsCertified);

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("broken");
    }

    /// <summary>A wide file that never ends: a report of each organ 机关1, 机关2 and so on.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private readonly string _row;
        private byte[] _ready;

        public EndlessStream()
        {
            var file = CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample(2024, "机关"));
            var end = file.IndexOf("\r\n", StringComparison.Ordinal) + 2;
            _row = file[end..];
            _ready = Encoding.UTF8.GetBytes(file[..end]);
        }

        public int Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (_ready.Length == 0)
            {
                _ready = Encoding.UTF8.GetBytes($"机关{++Given}{_row[2..]}");
            }

            var count = Math.Min(buffer.Length, _ready.Length);
            _ready.AsSpan(0, count).CopyTo(buffer);
            _ready = _ready[count..];
            return count;
        }
    }
}
