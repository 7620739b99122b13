namespace GovDisclosure.Docx;

/// <summary>字体方案: the typefaces that a document names. None is embedded; a machine that lacks one shows another.</summary>
public enum FontScheme
{
    /// <summary>仿宋_GB2312, 楷体_GB2312, 黑体, 宋体, 方正小标宋简体: what most organs use.</summary>
    Gb2312,

    /// <summary>仿宋, 楷体, 黑体, 宋体, 华文中宋: what Windows and Office bring along.</summary>
    Windows,

    /// <summary>方正仿宋_GBK and its relatives: usual with WPS on 麒麟 and 统信, and with the most rare characters.</summary>
    FounderGbk,
}
