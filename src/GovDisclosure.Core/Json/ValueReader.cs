using System.Buffers.Text;
using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads single values. What is no good is blank and a finding.</summary>
internal static class ValueReader
{
    public static string? ReadText(ref JsonInput input)
    {
        if (input.Token != JsonTokenType.String)
        {
            input.Reject(ReadingRules.ValueValid, ValueForms.Text);
            return null;
        }

        var text = input.DecodeString(out var isUtf8);
        if (!isUtf8)
        {
            input.Report(ReadingRules.Decodable, input.Raw(), JsonText.Encoding);
            return null;
        }

        if (PlainText.IndexOfInvalid(text) < 0)
        {
            return text;
        }

        input.Report(ReadingRules.TextValid, input.Raw());
        return PlainText.Clean(text);
    }

    public static long? ReadCount(ref JsonInput input)
    {
        if (input.Token == JsonTokenType.Number)
        {
            var digits = input.Scalar();
            if (TryParse(digits, out var count) && count != CellStore.Blank)
            {
                return count;
            }

            var isWhole = digits.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
            input.Reject(isWhole ? ReadingRules.NumberInRange : ReadingRules.CountReadable, isWhole ? ValueForms.CountRange : ValueForms.Count);
        }
        else if (input.Token != JsonTokenType.Null)
        {
            input.Reject(ReadingRules.CountReadable, ValueForms.Count);
        }

        return null;
    }

    public static decimal? ReadAmount(ref JsonInput input)
    {
        if (input.Token == JsonTokenType.Number)
        {
            var digits = input.Scalar();
            if (digits.IndexOfAny((byte)'e', (byte)'E') >= 0)
            {
                input.Reject(ReadingRules.AmountReadable, ValueForms.Amount);
                return null;
            }

            if (Money.TryParse(digits, out var amount))
            {
                return amount;
            }

            input.Reject(ReadingRules.NumberInRange, ValueForms.AmountRange);
        }
        else if (input.Token != JsonTokenType.Null)
        {
            input.Reject(ReadingRules.AmountReadable, ValueForms.Amount);
        }

        return null;
    }

    /// <summary>Reads a number that names something: a year, a level.</summary>
    public static int? ReadOrdinal(ref JsonInput input, Func<int, bool> isValid, string form)
    {
        if (input.Token == JsonTokenType.Number && TryParse(input.Scalar(), out var value) && value is >= 0 and <= int.MaxValue && isValid((int)value))
        {
            return (int)value;
        }

        if (input.Token != JsonTokenType.Null)
        {
            input.Reject(ReadingRules.ValueValid, form);
        }

        return null;
    }

    public static DateOnly? ReadDate(ref JsonInput input)
    {
        if (input.Token == JsonTokenType.String && ReportDate.TryParse(input.DecodeString(out _), out var date))
        {
            return date;
        }

        if (input.Token != JsonTokenType.Null)
        {
            input.Reject(ReadingRules.ValueValid, JsonForms.Date);
        }

        return null;
    }

    private static bool TryParse(ReadOnlySpan<byte> digits, out long value) =>
        Utf8Parser.TryParse(digits, out value, out var used) && used == digits.Length;
}
