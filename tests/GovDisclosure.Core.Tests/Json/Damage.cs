using System.Text;

namespace GovDisclosure.Tests.Json;

/// <summary>Damages a document here and there, in ways that leave much of it as JSON.</summary>
internal static class Damage
{
    private static readonly string[] Pieces =
    [
        "0", "1", "9", "-", ".", ".0", ".5", "e3", "00", "null", "true", "\"", "\\", "\\u0041", "\\ud800", "\\n", ",", ":", "{", "}", "[", "]",
        " ", "\n", "\t", "{}", "[]", "\"\"", "\"12\"", "\"extra\":1,", ",\"extra\":{\"a\":[1]}", "\"level\":3,", "/**/", "99999999999999999999", "\u0001", "𠮷", "\uFEFF",
    ];

    public static byte[] Of(byte[] document, int seed)
    {
        var random = new Random(seed);
        var bytes = document.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, random.Next(2, 40)), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 3:
                    bytes[at] = Piece(random)[0];
                    break;
                default:
                    bytes.InsertRange(at, Piece(random));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Piece(Random random) => Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
}
