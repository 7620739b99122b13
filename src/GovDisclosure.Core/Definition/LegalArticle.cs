namespace GovDisclosure.Definition;

/// <summary>An article of 《中华人民共和国政府信息公开条例》 (国务院令第711号), or one numbered item of it.</summary>
/// <param name="Number">The number of the article.</param>
/// <param name="Item">The number of the item (项), or zero for the whole article.</param>
public readonly record struct LegalArticle(int Number, int Item = 0)
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The Chinese citation, such as 第三十六条第（一）项.</summary>
    public string Chinese => Item == 0 ? $"第{Numeral(Number)}条" : $"第{Numeral(Number)}条第（{Numeral(Item)}）项";

    /// <summary>The English citation, such as <c>art. 36(1)</c>.</summary>
    public string English => string.Create(CultureInfo.InvariantCulture, $"art. {Number}{(Item == 0 ? "" : $"({Item})")}");

    /// <summary>The <see cref="English"/> citation.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => English;

    private static string Numeral(int number)
    {
        var tens = number / 10;
        var units = number % 10;
        var high = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return high + (units == 0 && tens > 0 ? "" : Digits[units]);
    }
}
