using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>A value of a JSON file that people write, such as a profile. What it cannot be read as becomes a finding with its path.</summary>
internal sealed class ConfigurationValue
{
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly FindingList _findings;

    internal ConfigurationValue(JsonElement element, string path, FindingList findings)
    {
        _element = element;
        _path = path;
        _findings = findings;
    }

    /// <summary>The properties of an object, each once. Any that is not known is a finding, and so is a repetition.</summary>
    public Dictionary<string, ConfigurationValue> Properties(params ReadOnlySpan<string> known)
    {
        var found = new Dictionary<string, ConfigurationValue>(StringComparer.Ordinal);
        foreach (var (name, value) in AllProperties())
        {
            if (known.Contains(name))
            {
                found.Add(name, value);
            }
            else
            {
                value.Report(ReadingRules.NameKnown, name, string.Join(", ", known.ToArray()));
            }
        }

        return found;
    }

    /// <summary>The properties of an object whose names are data.</summary>
    public IEnumerable<KeyValuePair<string, ConfigurationValue>> AllProperties()
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            Report("{ }");
            return [];
        }

        var found = new Dictionary<string, ConfigurationValue>(StringComparer.Ordinal);
        foreach (var property in _element.EnumerateObject())
        {
            var raw = JsonEscapes.NameOf(property);
            var isText = JsonEscapes.IsText(raw);
            var name = isText ? property.Name : raw.ToString();
            var value = new ConfigurationValue(property.Value, $"{_path}.{name}", _findings);
            if (!isText)
            {
                value.Report(ReadingRules.NameKnown, name, null);
            }
            else if (!found.TryAdd(name, value))
            {
                value.Report(ReadingRules.GivenOnce, name, null);
            }
        }

        return found;
    }

    /// <summary>The items of an array.</summary>
    public IEnumerable<ConfigurationValue> Items()
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            Report("[ ]");
            return [];
        }

        return _element.EnumerateArray().Select((item, index) => new ConfigurationValue(item, string.Create(CultureInfo.InvariantCulture, $"{_path}[{index}]"), _findings));
    }

    public string? Text(string wanted = ValueForms.Text) => IsText ? _element.GetString() : Refuse<string>(wanted);

    public bool Flag() => _element.ValueKind is JsonValueKind.True or JsonValueKind.False ? _element.GetBoolean() : Refuse<bool>("true, false");

    public int? Integer() => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) ? number : RefuseNumber<int>("0, 1, 2, …");

    public decimal? Number() => _element.ValueKind == JsonValueKind.Number && _element.TryGetDecimal(out var number) ? number : RefuseNumber<decimal>("0, 1.5, …");

    /// <summary>A number as it is written, with all its digits.</summary>
    public string? NumberText(string wanted) => _element.ValueKind == JsonValueKind.Number ? _element.GetRawText() : Refuse<string>(wanted);

    public long? Count() => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt64(out var number) && number >= 0 ? number : RefuseNumber<long>(ValueForms.Count);

    public DateOnly? Date() =>
        IsText
        && ReportDate.TryParse(_element.GetString(), out var date)
            ? date
            : RefuseNumber<DateOnly>("2024-12-31");

    public bool IsObject => _element.ValueKind == JsonValueKind.Object;

    public bool IsArray => _element.ValueKind == JsonValueKind.Array;

    public bool IsNull => _element.ValueKind == JsonValueKind.Null;

    private bool IsText => _element.ValueKind == JsonValueKind.String && JsonEscapes.IsText(_element.GetRawText());

    /// <summary>Says that the value is not what was wanted.</summary>
    public void Report(string wanted) => Report(ReadingRules.ValueValid, _element.GetRawText(), wanted);

    /// <summary>Says that the value breaks another rule of reading.</summary>
    public void Report(RuleDescriptor rule, string wanted) => Report(rule, _element.GetRawText(), wanted);

    /// <summary>Says that a name is not one of those wanted.</summary>
    public void ReportName(string name, string wanted) => Report(ReadingRules.NameKnown, name, wanted);

    /// <summary>Says that a name was given before.</summary>
    public void ReportTwice(string name) => Report(ReadingRules.GivenOnce, name, null);

    /// <summary>Says that a property is missing.</summary>
    public void ReportMissing(string name) =>
        _findings.Add(new Finding(ReadingRules.Present, CheckOutcome.Failed) { State = InputState.Missing, Wanted = name, Location = new SourceLocation($"{_path}.{name}") });

    private void Report(RuleDescriptor rule, string? found, string? wanted) =>
        _findings.Add(new Finding(rule, CheckOutcome.Failed) { Found = found, Wanted = wanted, Location = new SourceLocation(_path) });

    private T? Refuse<T>(string wanted)
    {
        Report(wanted);
        return default;
    }

    private T? RefuseNumber<T>(string wanted)
        where T : struct
    {
        Report(wanted);
        return null;
    }
}
