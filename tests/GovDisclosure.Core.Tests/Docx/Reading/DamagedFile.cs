using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Files damaged by chance; the same seed does the same damage.</summary>
internal static partial class DamagedFile
{
    /// <summary>A file damaged in one of four ways, which the seed chooses: its package, its text, another part, or the tags of its text.</summary>
    public static byte[] Of(byte[] original, int seed)
    {
        if (seed % 4 == 0)
        {
            return Damage(original, seed);
        }

        var file = DocxFile.Open(original);
        var part = seed % 4 == 1 ? file.Names.ElementAt(seed / 4 % file.Names.Count()) : DocxFile.Document;
        return seed % 4 == 3
            ? file.With(part, WithMovedTags(file.Text(part), seed)).ToBytes()
            : file.With(part, Damage(file.Part(part), seed)).ToBytes();
    }

    /// <summary>Bits are flipped, bytes changed, cut out, doubled, and marks put in.</summary>
    public static byte[] Damage(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 5); i > 0 && damaged.Count > 0; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                    break;
                case 3:
                    damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, Math.Min(random.Next(1, 400), damaged.Count - at)));
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes("<\"&>/\0\uFFFF"[random.Next(8)..]));
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>Whole tags change places, are doubled or left out: mostly no XML any more, often a document that nobody would write.</summary>
    public static string WithMovedTags(string text, int seed)
    {
        var random = new Random(seed);
        var pieces = Tag().Split(text).ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var (one, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
            switch (random.Next(3))
            {
                case 0:
                    (pieces[one], pieces[other]) = (pieces[other], pieces[one]);
                    break;
                case 1:
                    pieces.Insert(other, pieces[one]);
                    break;
                default:
                    pieces.RemoveAt(one);
                    break;
            }
        }

        return string.Concat(pieces);
    }

    [GeneratedRegex("(?=<)")]
    private static partial Regex Tag();
}
