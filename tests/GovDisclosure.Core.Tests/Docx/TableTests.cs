using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Docx;

/// <summary>The written tables beside the form as it was typed by hand, cell by cell and both ways.</summary>
public sealed class TableTests
{
    public static TheoryData<string> Editions => new(Edition.All.Select(edition => edition.Code));

    public static TheoryData<string> Reports => new(RealReport.Names);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_blank_report_prints_every_label_of_the_form_at_its_place_and_nothing_else(string code)
    {
        var edition = Edition.FromCode(code)!;
        var written = WrittenDocument.Of(new AnnualReportBuilder(edition).Build()).Tables;
        var form = FormFixture.Tables(edition);
        Assert.Equal(form.Count, written.Count);
        for (var i = 0; i < form.Count; i++)
        {
            Assert.Equal(form[i].Select(cell => cell.IsNumber ? cell with { Text = "" } : cell), written[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_numbers_of_a_real_report_stand_where_the_form_has_their_labels(string name)
    {
        var real = RealReport.Load(name).Report;
        var root = RealReport.Json(name);
        var written = WrittenDocument.Of(real).Tables;
        var form = FormFixture.Tables(real.Edition);
        Assert.Equal(Fill(form[0], NumbersByLabel(form[0], root.GetProperty("table2"))), written[0]);
        Assert.Equal(Fill(form[1], root.GetProperty("table3").GetProperty("rows").EnumerateArray().SelectMany(row => row[1].EnumerateArray()).Select(Text)), written[1]);
        Assert.Equal(Fill(form[2], root.GetProperty("table4").EnumerateArray().Select(Text)), written[2]);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void The_numbers_of_any_report_stand_in_the_order_of_the_form(AnyReport any)
    {
        var report = any.Value;
        var written = WrittenDocument.Of(report).Tables;
        var form = FormFixture.Tables(report.Edition);
        var tables = StatutoryForm.Of(report.Edition).Tables;
        for (var i = 0; i < form.Count; i++)
        {
            Assert.Equal(Fill(form[i], tables[i].Cells.Select(cell => Text(report, cell))), written[i]);
        }
    }

    [Fact]
    public void An_amount_whose_heading_prints_no_unit_is_written_with_it()
    {
        var report = new AnnualReportBuilder(2019) { [ActiveDisclosure.ProcurementAmount] = 25.1m }.Build();
        Assert.Equal("25.1万元", WrittenDocument.Of(report).Tables[0][^1].Text);
    }

    private static List<PlacedCell> Fill(IReadOnlyList<PlacedCell> form, IEnumerable<string> numbers)
    {
        var rest = new Queue<string>(numbers);
        var filled = form.Select(cell => cell.IsNumber ? cell with { Text = rest.Dequeue() } : cell).ToList();
        Assert.Empty(rest);
        return filled;
    }

    private static IEnumerable<string> NumbersByLabel(IReadOnlyList<PlacedCell> form, JsonElement table) =>
        from number in form
        where number.IsNumber
        let row = form.Single(cell => cell.Covers(number.Row, 0)).Text
        let heading = form.Last(cell => !cell.IsNumber && cell.Row < number.Row && cell.Column == number.Column).Text
        select Text(table.GetProperty(row).EnumerateObject().Single(value => Same(value.Name, heading)).Value);

    // The files shorten one heading of the form.
    private static bool Same(string shortened, string heading) =>
        shortened == heading.Replace("单位：", "", StringComparison.Ordinal);

    private static string Text(AnnualReport report, Cell cell)
    {
        var number = report[cell]?.ToString(CultureInfo.InvariantCulture) ?? "";
        return number.Length > 0 && cell is AmountCell { HeadingNamesUnit: false } ? number + "万元" : number;
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => InTenThousand(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string InTenThousand(string amount)
    {
        Assert.EndsWith("元", amount, StringComparison.Ordinal);
        return (decimal.Parse(amount[..^1], CultureInfo.InvariantCulture) / 10_000).ToString(CultureInfo.InvariantCulture) + "万元";
    }
}
