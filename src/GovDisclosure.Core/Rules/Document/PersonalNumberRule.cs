using System.Buffers;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>个人信息: no text to be published holds a number of one kind that belongs to a person. One finding for each number.</summary>
internal sealed class PersonalNumberRule(RuleDescriptor descriptor, PersonalNumber kind) : Rule(descriptor)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create(DigitChain.DigitCharacters);

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var chain = new DigitChain();
        var found = false;
        foreach (var (place, text) in PublishedText.All(report))
        {
            foreach (var (start, masked) in Find(text, chain))
            {
                found = true;
                results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [place.ToValue()], Found = masked, Location = place.At(start) });
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    /// <summary>Finds every number of the kind in a text. Each group of digits is the start of one chain at the most.</summary>
    internal IEnumerable<(int Start, string Masked)> Find(string text, DigitChain chain)
    {
        for (var at = NextDigit(text, 0); at >= 0;)
        {
            chain.Read(text, at);
            var (first, count) = kind.Match(text, chain);
            if (count > 0)
            {
                yield return (at, PersonalNumber.Mask(chain.Digits(first + count)[first..]));
                at = NextDigit(text, chain.EndAfter(first + count));
            }
            else
            {
                at = NextDigit(text, GroupEnd(text, at));
            }
        }
    }

    private static int NextDigit(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Digits);
        return next < 0 ? -1 : from + next;
    }

    private static int GroupEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(Digits);
        return length < 0 ? text.Length : from + length;
    }
}
