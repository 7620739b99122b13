using System.Buffers;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Document;

/// <summary>Tells whether a section states a number of a topic: a word of the topic and a number of things in one sentence, or a disclosure count.</summary>
internal static class TopicNumbers
{
    // What explanations and answers are counted by besides.
    private const string FurtherCounters = "幅张则家轮组";

    // 三个方面, 两项举措 and their like are no numbers of what was published.
    private const string ChineseCounters = "条篇件份期场次册例" + FurtherCounters;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！!？?");

    public static bool AreStated(AnnualReport report, NarrativeTopic topic, TextWork? work = null)
    {
        foreach (var (_, count) in DisclosureTree.Walk(topic.Section == ReportSection.Overview ? report.Disclosures : []))
        {
            if (count.Count is not null && NarrativeText.UsesAny(count.Label, topic.Words))
            {
                return true;
            }
        }

        foreach (var paragraph in report[topic.Section].Paragraphs)
        {
            ReadOnlySpan<char> rest = paragraph.Text;
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOfAny(SentenceEnds);
                var sentence = end < 0 ? rest : rest[..end];
                work?.Add(sentence.Length);
                if (NarrativeText.UsesAny(sentence, topic.Words) && HasNumber(sentence, work))
                {
                    return true;
                }

                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<char> sentence, TextWork? work)
    {
        for (var at = 0; at < sentence.Length;)
        {
            var before = at > 0 ? sentence[at - 1] : ' ';
            if (Numerals.DigitOf(sentence[at]) >= 0)
            {
                var number = NumberReader.Read(sentence, at, before);
                work?.Add(number.End - at);
                if (number.Kind == TokenKind.Number && CountsThings(number, sentence))
                {
                    return true;
                }

                at = number.End;
            }
            else if (Numerals.IsChinese(sentence[at]))
            {
                var (end, value, _) = Numerals.ReadChinese(sentence, at);
                work?.Add(end - at);
                if (before != '第' && value > 1 && IsCounted(sentence[end..], ChineseCounters))
                {
                    return true;
                }

                at = end;
            }
            else
            {
                work?.Add(1);
                at++;
            }
        }

        return false;
    }

    private static bool CountsThings(Token number, ReadOnlySpan<char> sentence) => number.Counter switch
    {
        Counter.None or Counter.Money => false,
        Counter.Other => CounterWords.IsCounter(sentence[number.End - 1])
            || (number.End < sentence.Length && CounterWords.IsCounter(sentence[number.End]))
            || IsCounted(sentence[number.End..], FurtherCounters),
        _ => true,
    };

    private static bool IsCounted(ReadOnlySpan<char> text, string counters)
    {
        text = text.Length > 0 && text[0] is '余' or '多' ? text[1..] : text;
        return text.Length > 0 && counters.Contains(text[0], StringComparison.Ordinal);
    }
}
