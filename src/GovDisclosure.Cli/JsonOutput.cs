using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>Results for programs. Every property is always there; what does not apply is null.</summary>
internal sealed class JsonOutput(Utf8JsonWriter json, Language language)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<CheckedFile> files, Language language, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new JsonOutput(json, language).Write(files);
        }

        // Line ends stand between values only, for they are escaped within; .NET 8 writes those of the machine.
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal));
        output.Write('\n');
    }

    private void Write(IEnumerable<CheckedFile> files)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("error", file.Error?.In(language));
            json.WriteStartArray("reports");
            foreach (var report in file.Reports)
            {
                Write(report);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(CheckedReport report)
    {
        json.WriteStartObject();
        json.WriteString("agency", report.Agency);
        WriteNumber("year", report.Year);
        json.WriteString("edition", report.Edition);
        json.WriteString("verdict", Code(report.Result.Verdict));
        json.WriteNumber("passed", report.Result.Passed);
        json.WriteNumber("failed", report.Result.Failed);
        json.WriteNumber("unknown", report.Result.Unknown);
        json.WriteStartArray("findings");
        foreach (var finding in report.Result.Findings)
        {
            Write(finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Code(finding.Severity));
        json.WriteString("class", Code(finding.Rule.Class));
        json.WriteString("outcome", Code(finding.Outcome));
        json.WriteStartArray("cells");
        foreach (var value in finding.Values)
        {
            json.WriteStartObject();
            json.WriteString("code", value.Name);
            json.WriteString("label", value.Label);
            WriteNumber("value", value.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteNumber("actual", finding.Actual);
        WriteNumber("expected", finding.Expected);
        json.WriteBoolean("expectedIsMinimum", finding.ExpectedIsMinimum);
        WriteNumber("difference", finding.Difference);
        json.WriteString("found", finding.Found);
        json.WriteString("wanted", finding.Wanted);
        Write(finding.Location);
        json.WriteString("message", finding.ToString(language));
        json.WriteEndObject();
    }

    private void Write(SourceLocation? location)
    {
        if (location is null)
        {
            json.WriteNull("location");
            return;
        }

        json.WriteStartObject("location");
        WriteNumber("line", location.Line);
        WriteNumber("column", location.Column);
        json.WriteString("path", location.Path);
        json.WriteEndObject();
    }

    private void WriteNumber(string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
