using System.Buffers;
using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>Walks a JSON text, keeps the path, and turns everything unexpected into findings.</summary>
/// <remarks>
/// A document is a whole text of ours: mistakes of syntax are findings, and findings have lines. Otherwise the reader is that of
/// a serializer, which answers for the syntax itself and does not tell the line.
/// </remarks>
internal ref struct JsonInput
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly bool _isDocument;
    private readonly bool _isProbe;
    private readonly int _depth;
    private Utf8JsonReader _json;
    private JsonPath _path;
    private SourceLines _lines;
    private FindingList? _findings;
    private bool _stopped;

    private JsonInput(Utf8JsonReader json, ReadOnlySpan<byte> document, bool isDocument, bool isProbe)
    {
        _json = json;
        _document = document;
        _isDocument = isDocument;
        _isProbe = isProbe;
        _depth = json.CurrentDepth;
        FirstFault = -1;
    }

    /// <summary>The kind of the current token; none once reading has stopped.</summary>
    public readonly JsonTokenType Token => _stopped ? JsonTokenType.None : _json.TokenType;

    /// <summary>The finding on the place where the text ceases to be JSON; <see langword="null"/> if it is JSON as far as it was read.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>Where the token of the first finding starts; -1 without findings.</summary>
    public long FirstFault { get; private set; }

    public static JsonInput OfDocument(ReadOnlySpan<byte> document)
    {
        // Depth costs a bit a level, and nothing here recurses into what it does not know: no limit but the length.
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = ReportJson.MaximumLength };
        return new JsonInput(new Utf8JsonReader(document, options), document, isDocument: true, isProbe: false);
    }

    public static JsonInput OfSerializer(Utf8JsonReader json) => new(json, default, isDocument: false, isProbe: false);

    /// <summary>Hands over what was found.</summary>
    public readonly ImmutableArray<Finding> TakeFindings() => _findings?.Take() ?? [];

    /// <summary>The inner reader on the last token of the value, wherever in it reading ended, for the serializer to go on with.</summary>
    public readonly Utf8JsonReader Finish()
    {
        var json = _json;
        while (json.CurrentDepth > _depth && json.Read())
        {
        }

        return json;
    }

    /// <summary>A copy at the same place that makes no findings.</summary>
    public readonly JsonInput Probe() => new(_json, _document, _isDocument, isProbe: true) { _path = _path, _stopped = _stopped };

    /// <summary>Moves to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        if (_stopped)
        {
            return false;
        }

        try
        {
            while (_json.Read())
            {
                if (_json.TokenType != JsonTokenType.Comment)
                {
                    return true;
                }

                Report(ReadingRules.Readable, Raw());
            }
        }
        catch (JsonException fault) when (_isDocument)
        {
            ReportSyntax(fault);
        }

        _stopped = true;
        return false;
    }

    /// <summary>Enters the current value if it is an object; otherwise it is rejected.</summary>
    public bool TryEnterObject(ObjectPlan plan) => TryEnter(JsonTokenType.StartObject, plan, JsonForms.Object);

    /// <summary>Enters the current value if it is an array; otherwise it is rejected.</summary>
    public bool TryEnterArray() => TryEnter(JsonTokenType.StartArray, null, JsonForms.Array);

    /// <summary>Moves to the value of the next property that is known and was not given before. All others are rejected.</summary>
    /// <returns>The place of the property in the plan, or -1 at the end of the object.</returns>
    public int NextProperty(ObjectPlan plan, ref PropertyCursor cursor)
    {
        while (Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOfName(plan, cursor.Next);
            if (index < 0)
            {
                RejectUnknown(plan);
                continue;
            }

            _path.MoveTo(index);
            if (!Read())
            {
                break;
            }

            if (!cursor.Has(index))
            {
                cursor.Add(index);
                return index;
            }

            Reject(ReadingRules.GivenOnce);
        }

        return -1;
    }

    /// <summary>Leaves an object that was read to its end, and reports what it lacks.</summary>
    public void LeaveObject(ObjectPlan plan, PropertyCursor cursor)
    {
        for (var i = 0; i < plan.Properties.Length && !_stopped; i++)
        {
            if (!cursor.Has(i) && !plan.Properties[i].IsOptional)
            {
                _path.MoveTo(i);
                Report(ReadingRules.Present, state: InputState.Missing);
            }
        }

        _path.Leave();
    }

    /// <summary>Moves to the next item of an array, or leaves the array at its end.</summary>
    /// <param name="index">The number of the item, counted from 0.</param>
    public bool NextItem(int index)
    {
        if (Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _path.MoveTo(index);
            return true;
        }

        _path.Leave();
        return false;
    }

    /// <summary>The bytes of the current scalar as they stand, without quotation marks.</summary>
    public readonly ReadOnlySpan<byte> Scalar() => _json.HasValueSequence ? _json.ValueSequence.ToArray() : _json.ValueSpan;

    /// <summary>Decodes the current string.</summary>
    /// <param name="isUtf8">Whether the bytes are UTF-8; where they are not, the text holds U+FFFD.</param>
    public readonly string DecodeString(out bool isUtf8)
    {
        isUtf8 = JsonText.TryDecode(Scalar(), _json.ValueIsEscaped, out var text);
        return text;
    }

    /// <summary>Passes over the current value.</summary>
    public void Pass()
    {
        var depth = _json.CurrentDepth;
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (Read() && _json.CurrentDepth > depth)
            {
            }
        }
    }

    /// <summary>Reports the current value and passes over it.</summary>
    public void Reject(RuleDescriptor rule, string? wanted = null, string? found = null, string before = "")
    {
        if (!IsHeard)
        {
            Pass();
            return;
        }

        var place = _findings?.Count ?? 0;
        var start = _json.TokenStartIndex;
        var location = Locate(start);
        var subject = _path.Subject;
        var skipped = Skip();
        Add(place, start, location, subject, rule, found ?? before + skipped, wanted, null);
    }

    /// <summary>Reports something about the current token, or about the property that lacks at the end of an object.</summary>
    public void Report(RuleDescriptor rule, string? found = null, string? wanted = null, LocalizedText? state = null)
    {
        if (IsHeard)
        {
            Add(_findings?.Count ?? 0, _json.TokenStartIndex, Locate(_json.TokenStartIndex), _path.Subject, rule, found, wanted, state);
        }
    }

    /// <summary>The current token as it stands in the text, for a finding.</summary>
    public readonly string Raw()
    {
        var text = JsonText.Show(Scalar());
        return _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? $"\"{text}\"" : text;
    }

    private bool TryEnter(JsonTokenType start, ObjectPlan? plan, string form)
    {
        if (Token != start)
        {
            Reject(ReadingRules.ValueValid, form);
            return false;
        }

        _path.Enter(plan);
        return true;
    }

    private readonly int IndexOfName(ObjectPlan plan, int expected) =>
        plan.IndexOf(_json.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(DecodeString(out _)) : Scalar(), expected);

    private void RejectUnknown(ObjectPlan plan)
    {
        var name = DecodeString(out var isUtf8);
        var raw = Raw();
        _path.MoveTo(name);
        if (Read())
        {
            var rule = !isUtf8 ? ReadingRules.Decodable : plan.IsElsewhere(name) ? ReadingRules.CellOfEdition : ReadingRules.NameKnown;
            Reject(rule, isUtf8 ? null : JsonText.Encoding, isUtf8 ? null : raw, rule == ReadingRules.NameKnown ? raw + ": " : "");
            _path.MoveTo(plan);
        }
    }

    // Otherwise a finding need not be made.
    private readonly bool IsHeard => !_isProbe && _findings?.TryLeaveOut() != true;

    private string Skip()
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return Raw();
        }

        var form = _json.TokenType == JsonTokenType.StartObject ? JsonForms.Object : JsonForms.Array;
        var start = (int)_json.TokenStartIndex;
        Pass();
        return _isDocument ? JsonText.Show(_document[start..(int)_json.BytesConsumed]) : form;
    }

    private SourceLocation Locate(long offset)
    {
        if (!_isDocument)
        {
            return new SourceLocation(_path.ToString());
        }

        var (line, column) = _lines.Locate(_document, (int)offset);
        return new SourceLocation(_path.ToString(), line, column);
    }

    private void ReportSyntax(JsonException fault)
    {
        if (!_isProbe)
        {
            var token = BrokenToken.Find(_document, _json, fault);
            Fault = Add(_findings?.Count ?? 0, token.Start, Locate(token.Start), null, ReadingRules.Readable, token.Show(_document), null, token.State);
        }
    }

    private Finding Add(
        int place, long offset, SourceLocation location, FindingValue? subject, RuleDescriptor rule, string? found, string? wanted, LocalizedText? state)
    {
        FirstFault = FirstFault < 0 ? offset : FirstFault;
        var finding = new Finding(rule, CheckOutcome.Failed)
        {
            Left = subject is null ? [] : [subject],
            Found = found,
            State = state,
            Wanted = wanted,
            Location = location,
        };
        (_findings ??= new FindingList()).Insert(place, finding);
        return finding;
    }
}
