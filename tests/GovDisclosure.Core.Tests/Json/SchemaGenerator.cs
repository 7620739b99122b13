using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

/// <summary>Makes the JSON Schema of a report from the definition of the form: one variant for each edition.</summary>
internal static class SchemaGenerator
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // One line without control characters, as the model demands.
    private const string Line = @"[^\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]";

    public static string Generate()
    {
        var definitions = new JsonObject
        {
            ["text"] = Text($"^{Line}*$"),
            ["label"] = Text($"^{Line}+$"),
            ["date"] = Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date"),
            ["year"] = Nullable("integer", "报告年度。The report year; null while it is not known.", 1, 9999),
            ["count"] = Nullable("integer", "件数。空白为 null。A count; null is a blank cell.", -long.MaxValue, long.MaxValue),
            ["amount"] = Nullable("number", "金额。空白为 null。An amount; null is a blank cell."),
            ["narrative"] = Array(Object([("level", Level(), false), ("text", Ref("text"), true)])),
            ["disclosures"] = Array(Object(
            [
                ("label", Ref("label"), true),
                ("count", Ref("count"), true),
                ("parts", Ref("disclosures"), false),
            ])),
            ["agency"] = Object(
            [
                ("name", Ref("text"), true),
                ("kind", OneOf([.. AgencyKind.All.Select(kind => kind.Code)]), true),
            ]),
            ["fees"] = Object(
            [
                ("noticesIssued", Ref("count"), true),
                ("amountNotifiedYuan", Ref("amount"), true),
                ("amountReceivedYuan", Ref("amount"), true),
            ]),
        };
        foreach (var edition in Edition.All)
        {
            definitions["report" + edition.Code] = Report(StatutoryForm.Of(edition));
        }

        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "政府信息公开工作年度报告",
            ["description"] = "The annual report on the disclosure of government information, as ReportJson of GovDisclosure.Core writes it. Reading takes the properties of an object in any order, and null in place of an optional one.",
            ["anyOf"] = new JsonArray([.. Edition.All.Select(edition => (JsonNode)Ref("report" + edition.Code))]),
            ["definitions"] = definitions,
        };
        return schema.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Report(StatutoryForm form)
    {
        var report = Object(
        [
            ("$schema", Ref("text"), false),
            ("edition", OneOf([form.Edition.Code]), true),
            ("year", Ref("year"), true),
            ("agency", Ref("agency"), true),
            ("title", Ref("text"), true),
            ("published", Ref("date"), false),
            ("preface", Ref("narrative"), false),
            .. form.Sections.Select(section => (section.Code, (JsonNode)Section(form, section), true)),
        ]);
        report["description"] = form.Edition.Notice;
        return report;
    }

    private static JsonObject Section(StatutoryForm form, ReportSection section)
    {
        List<(string, JsonNode, bool)> parts = [("narrative", Ref("narrative"), false)];
        if (section == ReportSection.Overview)
        {
            parts.Add(("disclosures", Ref("disclosures"), false));
        }

        if (form.TableOf(section) is { } table)
        {
            parts.Add(("table", Table(form, table), true));
        }

        if (section == ReportSection.OtherMatters)
        {
            parts.Add(("fees", Ref("fees"), false));
        }

        return Object([.. parts], section.LabelIn(form.Edition));
    }

    private static JsonObject Table(StatutoryForm form, FormTable table) => Object(
        [.. table.Cells.GroupBy(cell => cell.Row).Select(row => (
            row.Key.Code,
            (JsonNode)Object(
                [.. row.Select(cell => (cell.Column.Code, (JsonNode)Ref(cell is AmountCell ? "amount" : "count"), true))],
                row.Key.LabelIn(form.Edition)),
            true))]);

    private static JsonObject Object((string Name, JsonNode Schema, bool IsRequired)[] properties, string? description = null)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (description is not null)
        {
            schema["description"] = description;
        }

        schema["additionalProperties"] = false;
        schema["required"] = new JsonArray([.. properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name)]);
        schema["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema)));
        return schema;
    }

    private static JsonObject Array(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Text(string pattern, string? format = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (format is not null)
        {
            schema["format"] = format;
        }

        schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject Level() => new()
    {
        ["type"] = "integer",
        ["enum"] = new JsonArray([.. Enumerable.Range(2, Paragraph.DeepestLevel - 1).Select(level => (JsonNode)level)]),
    };

    private static JsonObject OneOf(string[] values) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]),
    };

    private static JsonObject Nullable(string type, string description, long? least = null, long? most = null)
    {
        var schema = new JsonObject
        {
            ["description"] = description,
            ["type"] = new JsonArray(type, "null"),
        };
        if (least is not null)
        {
            schema["minimum"] = least;
            schema["maximum"] = most;
        }

        return schema;
    }

    private static JsonObject Ref(string name) => new() { ["$ref"] = "#/definitions/" + name };
}
