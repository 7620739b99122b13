using System.Buffers;
using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>A value of a JSON file that people write, such as a profile. What it cannot be read as becomes a finding with its path.</summary>
internal sealed class ConfigurationValue
{
    private const int LongestName = 80;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" .[]'\"");

    private readonly JsonElement _element;
    private readonly string _path;
    private readonly FindingList _findings;
    private readonly ReaderRules _rules;

    internal ConfigurationValue(JsonElement element, string path, FindingList findings, ReaderRules rules)
    {
        _element = element;
        _path = path;
        _findings = findings;
        _rules = rules;
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
                value.ReportName(name, string.Join(", ", known.ToArray()));
            }
        }

        return found;
    }

    /// <summary>Whether it is an object; if not, a finding says so.</summary>
    public bool RequireObject()
    {
        if (!IsObject)
        {
            Report("{ }");
        }

        return IsObject;
    }

    /// <summary>The properties of an object whose names are data.</summary>
    public IEnumerable<KeyValuePair<string, ConfigurationValue>> AllProperties()
    {
        if (!RequireObject())
        {
            return [];
        }

        var found = new Dictionary<string, ConfigurationValue>(StringComparer.Ordinal);
        foreach (var property in _element.EnumerateObject())
        {
            var raw = JsonEscapes.NameOf(property);
            var isText = JsonEscapes.IsText(raw);
            var name = isText ? property.Name : raw.ToString();
            var value = new ConfigurationValue(property.Value, _path + Step(name, isText && _rules.QuotesNames), _findings, _rules);
            if (!isText)
            {
                value.Report(_rules.NameKnown, name, null);
            }
            else if (!found.TryAdd(name, value))
            {
                value.ReportTwice(name);
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

        return _element.EnumerateArray().Select((item, index) => new ConfigurationValue(item, string.Create(CultureInfo.InvariantCulture, $"{_path}[{index}]"), _findings, _rules));
    }

    public string? Text(string wanted = ValueForms.Text) => IsText ? _element.GetString() : Refuse<string>(wanted);

    public bool Flag() => _element.ValueKind is JsonValueKind.True or JsonValueKind.False ? _element.GetBoolean() : Refuse<bool>(ValueForms.Flag);

    public int? Integer(string wanted = ValueForms.Count) => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) ? number : RefuseNumber<int>(wanted);

    public decimal? Number(string wanted = ValueForms.Amount) => _element.ValueKind == JsonValueKind.Number && _element.TryGetDecimal(out var number) ? number : RefuseNumber<decimal>(wanted);

    /// <summary>A number as it is written, with all its digits.</summary>
    public string? NumberText(string wanted) => _element.ValueKind == JsonValueKind.Number ? _element.GetRawText() : Refuse<string>(wanted);

    public long? Count() => _element.ValueKind == JsonValueKind.Number && _element.TryGetInt64(out var number) && number >= 0 ? number : RefuseNumber<long>(ValueForms.Count);

    public DateOnly? Date() =>
        IsText
        && ReportDate.TryParse(_element.GetString(), out var date)
            ? date
            : RefuseNumber<DateOnly>(ValueForms.Day);

    public bool IsObject => _element.ValueKind == JsonValueKind.Object;

    public bool IsArray => _element.ValueKind == JsonValueKind.Array;

    public bool IsNull => _element.ValueKind == JsonValueKind.Null;

    /// <summary>How much was found in the whole file so far.</summary>
    public int Told => _findings.Count;

    private bool IsText => _element.ValueKind == JsonValueKind.String && JsonEscapes.IsText(_element.GetRawText());

    /// <summary>Says that the value is not what was wanted.</summary>
    public void Report(string wanted) => Report(_rules.ValueValid, _element.GetRawText(), wanted);

    /// <summary>Says that the value breaks another rule of reading.</summary>
    public void Report(RuleDescriptor rule, string wanted) => Report(rule, _element.GetRawText(), wanted);

    /// <summary>Says that a name is not one of those wanted.</summary>
    public void ReportName(string name, string wanted) => Report(_rules.NameKnown, name, wanted);

    /// <summary>Says that a name was given before.</summary>
    public void ReportTwice(string name) => Report(_rules.GivenOnce, name, null);

    /// <summary>Says that a rule is none that a profile or a waiver may name.</summary>
    /// <param name="id">The id.</param>
    /// <param name="own">The ids of the rules of one's own that it may name.</param>
    public void ReportRule(string id, params IEnumerable<string> own) =>
        Report(ConfigurationRules.ForId(id), id, string.Join(", ", own.Prepend(RuleCatalog.Adjustable)));

    /// <summary>Says that a property is missing.</summary>
    public void ReportMissing(string name) =>
        _findings.Add(new Finding(_rules.Present, CheckOutcome.Failed) { State = InputState.Missing, Wanted = name, Location = new SourceLocation($"{_path}.{name}") });

    // What is no text stands as it is written.
    private static string Step(string name, bool mayQuote)
    {
        var shown = name.Length <= LongestName ? name : PlainText.Beginning(name, LongestName) + "…";
        return mayQuote && (name.Length == 0 || name.AsSpan().ContainsAny(Separators)) ? $"['{shown.Replace(@"\", @"\\").Replace("'", @"\'")}']" : $".{shown}";
    }

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
