using System.Collections.Frozen;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>The words that the reader knows, for one edition of the form: its labels, taken from the definition, and the phrases around them.</summary>
internal sealed class Lexicon
{
    private static readonly ImmutableArray<Lexicon> Editions = [.. Edition.All.Select(edition => new Lexicon(edition))];

    private readonly FrozenDictionary<char, Word[]> _words;

    private Lexicon(Edition edition)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var (kind, texts) in Phrases.Other)
        {
            Add(words, texts, kind);
        }

        // What follows speaks of cells and wins over a small word.
        foreach (var (text, term) in FormTerms.In(edition))
        {
            words[text] = new Word(text, WordKind.Term, term);
        }

        var outcomes = FormTerms.Bare(ApplicationRow.Outcomes.LabelIn(edition));
        words[outcomes] = new Word(outcomes, WordKind.Light);
        string[] persons = [.. Phrases.Organizations, Applicant.Organizations.LabelIn(edition)];
        Add(words, [.. persons.Select(word => "公民、" + word)], WordKind.Light);
        _words = words.Values
            .GroupBy(word => word.Text[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());
    }

    public static Lexicon Of(Edition edition) => Editions[edition.Index];

    /// <summary>The longest word that stands at a place of a text.</summary>
    public Word? Find(ReadOnlySpan<char> text, int at)
    {
        if (!_words.TryGetValue(text[at], out var candidates))
        {
            return null;
        }

        var rest = text[at..];
        foreach (var word in candidates)
        {
            if (rest.StartsWith(word.Text, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static void Add(Dictionary<string, Word> words, string[] texts, WordKind kind)
    {
        foreach (var text in texts)
        {
            words[text] = new Word(text, kind);
        }
    }
}
