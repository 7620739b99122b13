using System.Buffers;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Document;

/// <summary>Tells a statement that fees were asked for from one that there were none.</summary>
internal static class FeeStatements
{
    private const string Units = CounterWords.Cases + "元万笔次人名";

    // Whom fees were not asked of stands between 未 and 收取, and is no longer than this.
    private const int LongestAddressee = 16;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！!？?");
    private static readonly SearchValues<char> Introductions = SearchValues.Create("：:为");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,、：:");
    private static readonly SearchValues<char> Numbers = SearchValues.Create(DigitChain.DigitCharacters + "零〇一二两三四五六七八九十百千万亿");

    private static readonly ImmutableArray<string> Denials = ["没有", "不存在", "不涉及", "未", "无", "零", "不"];
    private static readonly ImmutableArray<string> Fillers = ["曾", "有", "实际", "予以", "相关", "任何"];
    private static readonly ImmutableArray<string> Addressees = ["向", "对", "就", "因"];
    private static readonly ImmutableArray<string> Charging = ["收取", "征收", "发出", "开具", "下达"];
    private static readonly ImmutableArray<string> Charges = [.. Charging, "收费", "产生", "发生", "出现", "信息处理费", "政府信息公开信息处理费", "信息公开处理费", "费用"];

    /// <summary>Whether some sentence of a section tells of fees without denying them, or states a number of them that is not zero.</summary>
    public static bool TellOfFees(Narrative narrative, TextWork? work = null)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            ReadOnlySpan<char> rest = paragraph.Text;
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOfAny(SentenceEnds);
                var sentence = end < 0 ? rest : rest[..end];
                work?.Add(sentence.Length);
                if (NarrativeText.UsesAny(sentence, NarrativeTopic.ProcessingFees.Words) && (HasNumber(sentence, work) ?? !IsDenial(sentence, work)))
                {
                    return true;
                }

                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        return false;
    }

    // Whether a number of fees is greater than zero; nothing if the sentence states none. A year or a document number is none. A number
    // without a unit may be one where it is all that is said, as in 收取情况：0; a zero denies then, and a greater number leaves it to the words.
    private static bool? HasNumber(ReadOnlySpan<char> sentence, TextWork? work)
    {
        bool? found = null;
        var (hasBareZero, hasBareNumber) = (false, false);
        for (var start = sentence.IndexOfAny(Numbers); start >= 0; start = sentence.IndexOfAny(Numbers))
        {
            var (end, isZero) = ReadNumber(sentence, start);
            var before = sentence[..start].TrimEnd();
            sentence = sentence[end..];
            var after = sentence.TrimStart();
            work?.Add(end + sentence.Length - after.Length);
            if (!after.IsEmpty && Units.Contains(after[0], StringComparison.Ordinal))
            {
                found = found == true || !isZero;
            }
            else if (!before.IsEmpty && Introductions.Contains(before[^1]) && (after.IsEmpty || ClauseEnds.Contains(after[0])))
            {
                hasBareZero |= isZero;
                hasBareNumber |= !isZero;
            }
        }

        return found == true ? true
            : hasBareNumber ? null
            : hasBareZero ? false
            : found;
    }

    private static (int End, bool IsZero) ReadNumber(ReadOnlySpan<char> text, int start)
    {
        if (Numerals.DigitOf(text[start]) < 0)
        {
            var (end, value, isClear) = Numerals.ReadChinese(text, start);
            return (end, isClear && value == 0);
        }
        else
        {
            var (end, value, _, isClear) = Numerals.ReadDigits(text, start);
            return (end, isClear && value == 0);
        }
    }

    // 未收取 and 信息处理费：无 deny fees; 未缴, 未按期缴费 and 不再处理 tell what became of them.
    private static bool IsDenial(ReadOnlySpan<char> sentence, TextWork? work)
    {
        if (NarrativeText.EndsWithAny(sentence.TrimEnd(), Denials))
        {
            return true;
        }

        for (var at = 0; at < sentence.Length; at++)
        {
            work?.Add(1);
            if (AfterAny(sentence[at..], Denials, out var after) && DeniesCharges(after))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DeniesCharges(ReadOnlySpan<char> text)
    {
        var rest = AfterAny(text, Fillers, out var filled) ? filled : text;
        if (AfterAny(rest, Charges, out _))
        {
            return true;
        }

        if (!AfterAny(rest, Addressees, out var addressee))
        {
            return false;
        }

        var near = addressee[..Math.Min(addressee.Length, LongestAddressee)];
        var end = near.IndexOfAny(ClauseEnds);
        return NarrativeText.UsesAny(end < 0 ? near : near[..end], Charging);
    }

    private static bool AfterAny(ReadOnlySpan<char> text, ImmutableArray<string> words, out ReadOnlySpan<char> after)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                after = text[word.Length..];
                return true;
            }
        }

        after = default;
        return false;
    }
}
