using System.Buffers;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>文中数字空缺: no gap stands before a counter word where a number should be, as in 主动公开信息　　条。</summary>
/// <remarks>
/// Careful: a gap is at least two blanks or underlines wide and follows a Chinese character, the counter word ends its clause, and the two
/// characters around the gap make no word, as those of 附　件 do.
/// </remarks>
internal sealed class NumberGapRule() : Rule(DocumentRules.NoGapForNumber)
{
    private const int NarrowestGap = 2;

    private static readonly SearchValues<char> Gap = SearchValues.Create(" \u3000\u00A0\u2002\u2003\u2009_＿");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、：,;:（）()");

    // What a counter word makes together with the character before it.
    private static readonly SearchValues<char> MakesWord = SearchValues.Create("附案文信要邮事稿来证软部硬配零条多事款各选单每几各整逐本他工公身省年月首层再其名档个户部分种同");

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var found = false;
        foreach (var (place, text) in PublishedText.Narratives(report))
        {
            for (var (start, end) = Next(text, 0); start >= 0; (start, end) = Next(text, end))
            {
                if (IsForNumber(text, start, end))
                {
                    found = true;
                    results.Add(new Finding(Descriptor, CheckOutcome.Failed)
                    {
                        Left = [place.ToValue()],
                        Found = $"{text[start - 1]}__{text[end]}",
                        Location = place.At(start),
                    });
                }
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    private static (int Start, int End) Next(string text, int from)
    {
        var start = text.AsSpan(from).IndexOfAny(Gap);
        if (start < 0)
        {
            return (-1, -1);
        }

        var length = text.AsSpan(from + start).IndexOfAnyExcept(Gap);
        return (from + start, length < 0 ? text.Length : from + start + length);
    }

    private static bool IsForNumber(string text, int start, int end) =>
        end - start >= NarrowestGap
        && start > 0 && end < text.Length
        && IsIdeograph(text[start - 1]) && !MakesWord.Contains(text[start - 1])
        && CounterWords.IsCounter(text[end])
        && (end + 1 == text.Length || ClauseEnds.Contains(text[end + 1]));

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
