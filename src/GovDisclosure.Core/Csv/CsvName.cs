using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Csv;

/// <summary>A name that stands in a CSV file: a code, its labels in Chinese, and what else is read as the same.</summary>
internal sealed class CsvName
{
    private readonly string[] _names;
    private readonly byte[][] _exact;
    private string[]? _keys;

    public CsvName(string code, string label, params ReadOnlySpan<string> others)
    {
        Code = code;
        Label = label;
        CodeBytes = Encoding.UTF8.GetBytes(code);
        LabelBytes = Encoding.UTF8.GetBytes(label);
        BothBytes = Encoding.UTF8.GetBytes(code + " " + label);
        _names = [code, label, code + " " + label, .. others];
        _exact = [CodeBytes, LabelBytes, BothBytes, .. others.ToArray().Select(Encoding.UTF8.GetBytes)];
    }

    public string Code { get; }

    public string Label { get; }

    public byte[] CodeBytes { get; }

    public byte[] LabelBytes { get; }

    private byte[] BothBytes { get; }

    /// <summary>The name of an element of the form, known by its code, its labels in all editions and its aliases.</summary>
    public static CsvName Of(FormElement element) =>
        new(element.Code, element.Label, [.. Edition.All.Select(element.LabelIn), .. element.Aliases]);

    public byte[] In(CsvNames names) => names switch
    {
        CsvNames.Labels => LabelBytes,
        CsvNames.Both => BothBytes,
        _ => CodeBytes,
    };

    /// <summary>Whether a field is this name exactly; allocates nothing.</summary>
    public bool IsExactly(ReadOnlySpan<byte> field)
    {
        foreach (var name in _exact)
        {
            if (field.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds a name: exactly, or else as folded, or else with the words of the form in the place of others.</summary>
    /// <param name="names">The names to choose from.</param>
    /// <param name="field">The field.</param>
    /// <param name="likely">The index to try first.</param>
    /// <returns>Its index, or -1.</returns>
    public static int Find(ImmutableArray<CsvName> names, ReadOnlySpan<byte> field, int likely = 0)
    {
        if (likely < names.Length && names[likely].IsExactly(field))
        {
            return likely;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].IsExactly(field))
            {
                return i;
            }
        }

        // Names are short; what is longer is none and is not worth folding.
        if (field.Length is 0 or > 1024)
        {
            return -1;
        }

        var key = LabelKey.Of(Encoding.UTF8.GetString(field));
        var found = FindKey(names, key);
        return found < 0 && LabelVariants.Unify(key) is var unified && unified != key ? FindKey(names, unified) : found;
    }

    private static int FindKey(ImmutableArray<CsvName> names, string key)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].HasKey(key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a folded label (see <see cref="LabelKey"/>) is this name. Keys are made when they are first asked for.</summary>
    private bool HasKey(string key) =>
        (_keys ??= [.. _names.Select(name => LabelKey.Of(name))]).Contains(key, StringComparer.Ordinal);
}
