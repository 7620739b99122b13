using System.Buffers;

namespace GovDisclosure.Rules.Statements;

/// <summary>Tells whether a sentence of section six goes on to name the processing fee, which 总金额 and 实际收取 before the name are about.</summary>
internal sealed class FeeSentence
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；;！!？?");

    private string _text = "";
    private int _end;
    private bool _isAboutFees;

    /// <summary>Begins a paragraph.</summary>
    public void Begin(string text)
    {
        _text = text;
        _end = 0;
        _isAboutFees = false;
    }

    /// <summary>Whether the words from a place to the end of its sentence name the fee. No word is looked at twice.</summary>
    public bool IsAboutFees(int start)
    {
        if (start >= _end)
        {
            var rest = _text.AsSpan(start);
            var length = rest.IndexOfAny(Ends);
            rest = length < 0 ? rest : rest[..length];
            _end = start + rest.Length;
            _isAboutFees = NamesFees(rest);
        }

        return _isAboutFees;
    }

    private static bool NamesFees(ReadOnlySpan<char> words)
    {
        foreach (var name in Phrases.FeeNames)
        {
            if (words.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
