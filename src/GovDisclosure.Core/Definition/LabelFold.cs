using System.Text;

namespace GovDisclosure.Definition;

/// <summary>Takes apart the characters that stand for others: full-width and small forms, numbers in circles and brackets, radicals in place of ideographs.</summary>
/// <remarks>
/// This is what Unicode's normal form KC does to the characters that occur in labels. The runtime's own depends on the globalization
/// data of the machine. The radicals of simplified characters, which copies from PDF files are full of, have no such form in Unicode.
/// </remarks>
internal static class LabelFold
{
    /// <summary>U+2F00 to U+2FD5: the 214 radicals of Kangxi.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Of the supplement of radicals, those that are the whole of a character.</summary>
    private const string Radicals = "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private const string Ideographs = "母民西见角贝车长门青页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    /// <summary>U+FE35 to U+FE44: brackets of vertical text.</summary>
    private const string Vertical = "(){}〔〕【】《》〈〉「」『』";

    /// <summary>U+FE54 to U+FE5E: small forms.</summary>
    private const string Small = ";:?!—(){}〔〕";

    /// <summary>U+FF61 to U+FF65: half-width punctuation.</summary>
    private const string HalfWidth = "。「」、・";

    private const string Numbers = "一二三四五六七八九十";

    /// <summary>Appends what a character stands for.</summary>
    public static void Append(StringBuilder text, char c)
    {
        switch (c)
        {
            case >= '\uFF01' and <= '\uFF5E':
                text.Append((char)(c - '\uFF01' + '!'));
                break;
            case >= '①' and <= '⑳':
                text.Append(c - '①' + 1);
                break;
            case >= '⑴' and <= '⒇':
                text.Append('(').Append(c - '⑴' + 1).Append(')');
                break;
            case >= '⒈' and <= '⒛':
                text.Append(c - '⒈' + 1).Append('.');
                break;
            case >= '㈠' and <= '㈩':
                text.Append('(').Append(Numbers[c - '㈠']).Append(')');
                break;
            default:
                text.Append(Single(c));
                break;
        }
    }

    private static char Single(char c) => c switch
    {
        >= '㊀' and <= '㊉' => Numbers[c - '㊀'],
        >= '\u2F00' and <= '\u2FD5' => Kangxi[c - '\u2F00'],
        >= '\u2E80' and <= '\u2EFF' => Radicals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? Ideographs[index] : c,
        >= '\uFE35' and <= '\uFE44' => Vertical[c - '\uFE35'],
        >= '\uFE54' and <= '\uFE5E' => Small[c - '\uFE54'],
        >= '\uFF61' and <= '\uFF65' => HalfWidth[c - '\uFF61'],
        '\uFE50' => ',',
        '\uFE51' => '、',
        '\uFE52' => '.',
        _ => c,
    };
}
