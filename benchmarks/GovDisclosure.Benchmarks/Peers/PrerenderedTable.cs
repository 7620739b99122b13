using System.Buffers;
using System.Buffers.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A table rendered once by hand, and where its numbers go: after which markup, and which of the counts, or -1 for the amount.</summary>
internal sealed class PrerenderedTable
{
    /// <summary>Stands in the place of a number while a table is rendered.</summary>
    public const char Place = '\uE000';

    private const int LongestNumber = 32;

    private readonly (byte[] Before, int Count)[] _numbers;
    private readonly byte[] _end;

    /// <summary>Divides a rendered table at its places.</summary>
    /// <param name="markup">The table with a <see cref="Place"/> for each number.</param>
    /// <param name="counts">Which of the counts each number is, or -1 for the amount.</param>
    public PrerenderedTable(ReadOnlySpan<byte> markup, IReadOnlyList<int> counts)
    {
        var place = "\uE000"u8;
        _numbers = new (byte[], int)[counts.Count];
        for (var i = 0; i < _numbers.Length; i++)
        {
            var length = markup.IndexOf(place);
            _numbers[i] = (markup[..length].ToArray(), counts[i]);
            markup = markup[(length + place.Length)..];
        }

        _end = markup.ToArray();
    }

    public void Write(ArrayRow row, ArrayBufferWriter<byte> output)
    {
        foreach (var (before, count) in _numbers)
        {
            output.Write(before);
            var target = output.GetSpan(LongestNumber);
            _ = count < 0
                ? Utf8Formatter.TryFormat(row.Amount, target, out var length)
                : Utf8Formatter.TryFormat(row.Counts[count], target, out length);
            output.Advance(length);
        }

        output.Write(_end);
    }
}
