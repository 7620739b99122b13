using System.Text;

namespace GovDisclosure.Rules.Document;

/// <summary>Every kind of number that belongs to a person.</summary>
internal static class PersonalNumbers
{
    private static readonly ImmutableArray<PersonalNumber> Kinds = [new IdentityNumber(), new MobileNumber(), new BankCardNumber()];

    /// <summary>The text with the middle of every such number hidden, as a finding may quote it.</summary>
    public static string Mask(string text)
    {
        foreach (var kind in Kinds)
        {
            text = Mask(text, kind);
        }

        return text;
    }

    private static string Mask(string text, PersonalNumber kind)
    {
        var (masked, copied) = (new StringBuilder(text.Length), 0);
        foreach (var (start, end, number, _) in kind.Find(text, new DigitChain()))
        {
            masked.Append(text, copied, start - copied).Append(number);
            copied = end;
        }

        return copied == 0 ? text : masked.Append(text, copied, text.Length - copied).ToString();
    }
}
