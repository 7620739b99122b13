using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD9: reading a file.</summary>
internal static class ReadingRuleExamples
{
    public static IEnumerable<Finding> GD9001_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromJson(json[..^20]);      // the end of the file is missing
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9001_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9002_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        ReadResult<AnnualReport> read = ReportJson.Read(Encoding.Unicode.GetBytes(json));   // UTF-16
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9002_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        ReadResult<AnnualReport> read = ReportJson.Read(Encoding.UTF8.GetBytes(json));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9003_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"title\":", "\"remarks\":\"定稿\",\"title\":");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9003_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"title\":", "\"published\":\"2025-01-20\",\"title\":");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9004_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024));
        string line = "某某市档案局,department,2024,2021,applications,granted,naturalPerson,0\r\n";
        ReadResult<AnnualReport> read = FromCsv(csv + line);        // the file has this line already
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9004_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024));
        string line = "某某市档案局,department,2024,2021,applications,granted,naturalPerson,0\r\n";
        ReadResult<AnnualReport> read = FromCsv(csv.Replace(line, "") + line);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9005_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024));
        string line = "某某市档案局,department,2024,2021,activeDisclosure,penalty,decisions,0\r\n";
        ReadResult<AnnualReport> read = FromCsv(csv.Replace(line, ""));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9005_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024));
        string line = "某某市档案局,department,2024,2021,activeDisclosure,penalty,decisions,0\r\n";
        ReadResult<AnnualReport> read = FromCsv(csv.Replace(line, line.Replace(",0\r\n", ",7\r\n")));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9006_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("penalty,decisions,0", "penalty,decisions,12件");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9006_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("penalty,decisions,0", "penalty,decisions,12");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9007_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("administrativeFees,amountWanYuan,0", "administrativeFees,amountWanYuan,251000元");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9007_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("administrativeFees,amountWanYuan,0", "administrativeFees,amountWanYuan,25.1");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9008_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("penalty,decisions,0", "penalty,decisions,99999999999999999999");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9008_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024)).Replace("penalty,decisions,0", "penalty,decisions,9223372036854775807");
        ReadResult<AnnualReport> read = FromCsv(csv);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9009_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"edition\":\"2021\"", "\"edition\":\"2024\"");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9009_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"edition\":\"2024\"", "\"edition\":\"2021\"");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9010_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"title\":", "\"published\":\"2025年1月20日\",\"title\":");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9010_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("\"title\":", "\"published\":\"2025-01-20\",\"title\":");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9011_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("本年度未收取信息处理费。", "本年度未收取\\n信息处理费。");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9011_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024)).Replace("本年度未收取信息处理费。", "本年度未收取信息处理费，无收费通知。");
        ReadResult<AnnualReport> read = FromJson(json);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9012_fails()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2024));
        string line = "某某市档案局,department,2024,2021,activeDisclosure,procurement,projects,3\r\n";
        ReadResult<AnnualReport> read = FromCsv(csv + line);        // only the 2019 form prints 政府集中采购
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9012_passes()
    {
        // example: begin
        string csv = ToCsv(ZeroReport(2020));
        string line = "activeDisclosure,procurement,projects,";
        ReadResult<AnnualReport> read = FromCsv(csv.Replace(line + "0", line + "3"));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9013_fails()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        string tree = Nested(17);                                   // {"label":"栏目","count":0,"parts":[{"label":…
        ReadResult<AnnualReport> read = FromJson(json.Replace("\"overview\":{", $"\"overview\":{{\"disclosures\":[{tree}],"));
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9013_passes()
    {
        // example: begin
        string json = ToJson(ZeroReport(2024));
        string tree = Nested(16);                                   // {"label":"栏目","count":0,"parts":[{"label":…
        ReadResult<AnnualReport> read = FromJson(json.Replace("\"overview\":{", $"\"overview\":{{\"disclosures\":[{tree}],"));
        // example: end
        return read.Findings;
    }

    private static string Nested(int depth) =>
        depth == 1 ? "{\"label\":\"栏目\",\"count\":0}" : $"{{\"label\":\"栏目\",\"count\":0,\"parts\":[{Nested(depth - 1)}]}}";
}
