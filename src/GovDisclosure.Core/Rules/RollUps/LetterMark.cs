using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>A number that stands for the letters of a text: texts of the same letters have the same, others another one.</summary>
internal static class LetterMark
{
    /// <summary>A text of fewer letters is in the words of the law itself and may well be the same elsewhere.</summary>
    public const int Fewest = 100;

    // 三个 and 3个 say the same.
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二两三四五六七八九十百千万亿");

    /// <summary>The number; <see langword="null"/> for a text that is too short to be compared.</summary>
    /// <remarks>It is cut from a cryptographic hash, so that nobody can write a text that is taken for that of another organ.</remarks>
    public static UInt128? Of(Narrative narrative)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> letters = stackalloc byte[1024];
        var filled = 0;
        long count = 0;
        foreach (var paragraph in narrative.Paragraphs)
        {
            foreach (var rune in paragraph.Text.EnumerateRunes())
            {
                if (!Rune.IsLetter(rune) || (rune.IsBmp && Numerals.Contains((char)rune.Value)))
                {
                    continue;
                }

                count++;
                BinaryPrimitives.WriteInt32LittleEndian(letters[filled..], rune.Value);
                filled += sizeof(int);
                if (filled == letters.Length)
                {
                    hash.AppendData(letters);
                    filled = 0;
                }
            }
        }

        hash.AppendData(letters[..filled]);
        return count < Fewest ? null : BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }
}
