using System.Collections.Frozen;
using System.Text;

namespace GovDisclosure.Definition;

/// <summary>The labels of one element in the forms in which texts are compared with them.</summary>
internal sealed class ElementLabels
{
    // A shorter beginning could belong to anything.
    private const int ShortestBeginning = 4;

    private static readonly FrozenDictionary<FormElement, ElementLabels> Known = StatutoryForms()
        .SelectMany(form => form.Tables)
        .SelectMany(table => table.Blocks)
        .SelectMany(ElementsOf)
        .Concat(ReportSection.All)
        .Distinct()
        .ToFrozenDictionary(element => element, element => new ElementLabels(element));

    private static readonly FrozenDictionary<string, ImmutableArray<FormElement>> ByWords = Known
        .SelectMany(known => known.Value._keys.Concat(known.Value._words).Distinct(), (known, text) => (Text: text, Element: known.Key))
        .GroupBy(pair => pair.Text, pair => pair.Element, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Ordered = [.. ByWords.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The length of the longest key of a label. A longer text may be one only by its words.</summary>
    public static readonly int LongestKey = ByWords.Keys.Max(text => text.Length);

    private readonly ImmutableArray<string> _keys;
    private readonly ImmutableArray<string> _words;

    private ElementLabels(FormElement element)
    {
        _keys = [.. Edition.All.Select(element.LabelIn).Concat(element.Aliases).Select(label => LabelKey.Of(label)).Distinct()];
        _words = [.. _keys.Select(WordsOf).Distinct()];
    }

    /// <summary>The labels of an element of a table, or of a section.</summary>
    public static ElementLabels Of(FormElement element) => Known[element];

    /// <summary>Every element that a block prints.</summary>
    public static IEnumerable<FormElement> ElementsOf(FormBlock block) =>
        block.Rows.Concat(block.Columns).SelectMany(path => path)
            .Concat(new FormElement?[] { block.Caption, block.Stub }.OfType<FormElement>())
            .Distinct();

    /// <summary>The elements that a text names, if only by its words.</summary>
    public static ImmutableArray<FormElement> Find(string key) => Find(key, WordsOf(key));

    /// <summary>Whether a text agrees with any label at all. Most texts do not, and this says so quickly.</summary>
    public static bool MatchAny(string key) => MatchAny(key, WordsOf(key));

    /// <summary>Whether a text agrees with any label at all, given its words.</summary>
    public static bool MatchAny(string key, string words)
    {
        if (!Find(key, words).IsEmpty)
        {
            return true;
        }

        // Whatever begins with the words stands in order right after them.
        var next = Ordered.BinarySearch(words, StringComparer.Ordinal);
        next = next < 0 ? ~next : next;
        return words.Length >= ShortestBeginning && next < Ordered.Length && Ordered[next].StartsWith(words, StringComparison.Ordinal);
    }

    /// <summary>Compares a key (see <see cref="LabelKey"/>) with the labels.</summary>
    public LabelMatch Match(string key) => Match(key, WordsOf(key));

    /// <summary>Compares a key with the labels, given its words: who compares it with many splits it once.</summary>
    public LabelMatch Match(string key, string words)
    {
        if (key.Length == 0)
        {
            return LabelMatch.None;
        }

        if (_keys.Contains(key, StringComparer.Ordinal))
        {
            return LabelMatch.Label;
        }

        return _words.Contains(words, StringComparer.Ordinal) ? LabelMatch.Words
            : words.Length >= ShortestBeginning && _words.Any(label => label.StartsWith(words, StringComparison.Ordinal)) ? LabelMatch.Beginning
            : LabelMatch.None;
    }

    /// <summary>A key without the number before it, remarks in brackets that leave it what it is, and punctuation, in the words of the form; the key itself if nothing else is left.</summary>
    public static string WordsOf(string key)
    {
        key = LabelVariants.Unify(key);
        var words = new StringBuilder(key.Length);
        var depth = 0;
        var saysOther = LabelRemark.SaysOther(key);
        foreach (var c in key.AsSpan(NumberLength(key)))
        {
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if ((depth == 0 || saysOther) && char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
        }

        return words.Length > 0 ? words.ToString() : key;
    }

    private static ImmutableArray<FormElement> Find(string key, string words) =>
        ByWords.TryGetValue(key, out var elements) || ByWords.TryGetValue(words, out elements) ? elements : [];

    // 一. or 1. before a label; a number in brackets is left out like any remark.
    private static int NumberLength(string key)
    {
        if (ChineseEnumerator.BeforePoint(key, out var rest) > 0)
        {
            return key.Length - rest.Length;
        }

        var digits = key.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && key[digits] == '.' ? digits + 1 : 0;
    }

    private static IEnumerable<StatutoryForm> StatutoryForms() => Edition.All.Select(StatutoryForm.Of);
}
