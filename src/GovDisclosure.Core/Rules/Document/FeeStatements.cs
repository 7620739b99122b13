using System.Buffers;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>Tells a statement that fees were asked for from one that there were none.</summary>
internal static class FeeStatements
{
    private const string Units = "元万件笔份起宗次人";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！!？?");
    private static readonly SearchValues<char> Digits = SearchValues.Create(DigitChain.DigitCharacters);
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create(DigitChain.DigitCharacters + ".,，．");
    private static readonly SearchValues<char> Nothing = SearchValues.Create("0０.,，．");

    private static readonly ImmutableArray<string> Denials = ["未", "无", "没有", "不存在", "不收取", "不涉及", "零"];

    /// <summary>Whether some sentence of a section tells of fees without denying them, or states a number of them that is not zero.</summary>
    public static bool TellOfFees(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            ReadOnlySpan<char> rest = paragraph.Text;
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOfAny(SentenceEnds);
                var sentence = end < 0 ? rest : rest[..end];
                if (NarrativeText.UsesAny(sentence, NarrativeTopic.ProcessingFees.Words)
                    && (HasNumber(sentence) ?? !NarrativeText.UsesAny(sentence, Denials)))
                {
                    return true;
                }

                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        return false;
    }

    // Whether a number of fees is greater than zero; nothing if the sentence states none. A year or a document number is none.
    private static bool? HasNumber(ReadOnlySpan<char> sentence)
    {
        bool? found = null;
        for (var start = sentence.IndexOfAny(Digits); start >= 0;)
        {
            sentence = sentence[start..];
            var length = sentence.IndexOfAnyExcept(NumberCharacters);
            var number = length < 0 ? sentence : sentence[..length];
            var after = length < 0 ? [] : sentence[length..].TrimStart();
            if (!after.IsEmpty && Units.Contains(after[0], StringComparison.Ordinal))
            {
                found = found == true || number.ContainsAnyExcept(Nothing);
            }

            sentence = sentence[number.Length..];
            start = sentence.IndexOfAny(Digits);
        }

        return found;
    }
}
