namespace GovDisclosure.Docx;

/// <summary>The Chinese typefaces of a scheme by the part they play (GB/T 9704-2012).</summary>
internal sealed record FontSet(Typeface Body, Typeface Kai, Typeface Hei, Typeface Song, Typeface Title)
{
    private static readonly Typeface SimHei = new("黑体", "SimHei", "02010600030101010101");
    private static readonly Typeface SimSun = new("宋体", "SimSun", "02010600030101010101");

    private static readonly FontSet Gb2312 = new(
        new("仿宋_GB2312", "仿宋", "02010609030101010101"),
        new("楷体_GB2312", "楷体", "02010609030101010101"),
        SimHei,
        SimSun,
        new("方正小标宋简体", "方正小标宋_GBK", "02010601030101010101"));

    private static readonly FontSet Windows = new(
        new("仿宋", "FangSong", "02010609060101010101"),
        new("楷体", "KaiTi", "02010609060101010101"),
        SimHei,
        SimSun,
        new("华文中宋", "STZhongsong", "02010600040101010101"));

    private static readonly FontSet FounderGbk = new(
        new("方正仿宋_GBK", "仿宋", "02000000000000000000"),
        new("方正楷体_GBK", "楷体", "02000000000000000000"),
        new("方正黑体_GBK", "黑体", "02000000000000000000"),
        new("方正书宋_GBK", "宋体", "02000000000000000000"),
        new("方正小标宋_GBK", "方正小标宋简体", "02000000000000000000"));

    public static readonly ImmutableArray<FontScheme> Schemes = [.. Enum.GetValues<FontScheme>()];

    public IEnumerable<Typeface> All => [Body, Kai, Hei, Song, Title];

    public static FontSet Of(FontScheme scheme) => scheme switch
    {
        FontScheme.Windows => Windows,
        FontScheme.FounderGbk => FounderGbk,
        _ => Gb2312,
    };
}
