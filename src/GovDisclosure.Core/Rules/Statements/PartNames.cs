namespace GovDisclosure.Rules.Statements;

/// <summary>What the names of the parts of a list tell: whether the parts are of one kind, so that none is counted twice.</summary>
[Flags]
internal enum PartNames : ushort
{
    /// <summary>Nothing that the reader knows.</summary>
    None = 0,

    /// <summary>市公安局: single organs.</summary>
    Organ = 1,

    /// <summary>各县区, 全市: many organs at once.</summary>
    Organs = 2,

    /// <summary>网络, 公众号: ways in which something came or was published.</summary>
    Channel = 4,

    /// <summary>图解, 视频: forms of an explanation.</summary>
    Format = 8,

    /// <summary>新收, 自然人, 维持: terms of the form, which are the business of <see cref="Breakdown"/>.</summary>
    Term = 16,

    /// <summary>A year or a part of one.</summary>
    Period = 32,

    /// <summary>回复, 办结: what was done, of which one thing may have seen several.</summary>
    Deed = 64,

    /// <summary>网络: every way through the net, whatever else is named beside it.</summary>
    Online = 128,

    /// <summary>新媒体: every account at once.</summary>
    Media = 256,

    /// <summary>公众号, 微博: single accounts.</summary>
    Account = 512,

    /// <summary>网站, 邮箱: other ways through the net.</summary>
    Site = 1024,
}
