using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Generators of the single values of a report.</summary>
internal static class Values
{
    private static readonly string[] Names =
    [
        "宁波南部商务区管理办公室", "淮安市人民政府", "西㙍村民委员会", "䶮城镇人民政府", "𠮷林街道办事处",
        "Smith & Sons <\"Ltd\">, 'A'", "=SUM(A1)", "+1", "-1", "@x", "'quoted'", "\"", ",", "a,b", "<b>&amp;</b>", "null", "0",
        " 前后有空格 ", "\u3000全角空格\u3000", "\u00A0", "e\u0301", "\u200B", "\uFEFF标", "]]>",
    ];

    public static Gen<long> FullLong =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((long)high << 32) | (uint)low);

    /// <summary>A count that some report may state: mostly small, now and then of eight digits.</summary>
    public static Gen<long> LawfulCount => Gen.Frequency(
        (4, Gen.Constant(0L)),
        (5, Gen.Choose(0, 30).Select(Widen)),
        (2, Gen.Choose(0, 99_999_999).Select(Widen)));

    /// <summary>A count so great that its sums no longer fit the fast path of the checker, yet do not overflow.</summary>
    public static Gen<long> HugeCount => Gen.Choose(0, int.MaxValue).Select(value => value * 4_000_000L);

    /// <summary>Any count at all, blanks excluded.</summary>
    public static Gen<long> AnyCount => Gen.Frequency(
        (6, LawfulCount),
        (2, Gen.Choose(-30, -1).Select(Widen)),
        (1, FullLong.Where(value => value != long.MinValue)),
        (2, Gen.Elements(long.MaxValue, long.MinValue + 1, -1L, 1L, int.MaxValue, 99_999_999L, 9_007_199_254_740_993L)));

    public static Gen<decimal> LawfulAmount => Gen.Frequency(
        (2, Gen.Constant(0m)),
        (3, Gen.Choose(0, int.MaxValue).Select(value => value / 10_000m)),
        (1, Gen.Choose(0, int.MaxValue).Select(value => value * 1_000_003m / 1_000_000m)));

    public static Gen<decimal> AnyAmount => Gen.Frequency(
        (3, from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from negative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            select new decimal(low, middle, high, negative, (byte)scale)),
        (2, Gen.Choose(-10_000_000, 10_000_000).Select(value => value / 10_000m)),
        (1, Gen.Elements(0m, 1.50m, 0.0000m, decimal.MaxValue, decimal.MinValue, 96171.6m, 0.0000000000000000000000000001m)));

    /// <summary>One line: Chinese in and outside the basic plane, ASCII, and what CSV, XML and JSON must escape.</summary>
    public static Gen<string> Line => Gen.Frequency(
        (1, Gen.Constant("")),
        (3, Gen.Elements(Names)),
        (6, Gen.Choose(0, 24).SelectMany(length => Character.ArrayOf(length)).Select(string.Concat)));

    public static Gen<string> NotEmptyLine => Line.Where(line => line.Length > 0);

    private static Gen<string> Character => Gen.Frequency(
        (4, Gen.Choose(0x20, 0x7E).Select(ToText)),
        (5, Gen.Choose(0x4E00, 0x9FFF).Select(ToText)),
        (1, Gen.Choose(0x3400, 0x4DBF).Select(ToText)),
        (1, Gen.Choose(0x20000, 0x2A6DF).Select(ToText)),
        (2, Gen.Elements("㙍", "䶮", "𠮷", "\"", ",", "'", "&", "<", ">", "=", "+", "-", "@", "，", "。", "“", "”", "\u3000", " ", "\uFEFF", "\u00A0", "\\", "/")));

    /// <summary>The value or, now and then, nothing.</summary>
    public static Gen<T?> OrBlank<T>(Gen<T> values, int weightOfBlank = 1, int weightOfValue = 3)
        where T : struct =>
        Gen.Frequency((weightOfBlank, Gen.Constant((T?)null)), (weightOfValue, values.Select(value => (T?)value)));

    private static long Widen(int value) => value;

    private static string ToText(int scalar) => new Rune(scalar).ToString();
}
