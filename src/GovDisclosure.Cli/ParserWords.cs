using System.Text.RegularExpressions;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The words that the parser of the command line has of its own, which are English.</summary>
internal static class ParserWords
{
    private static readonly (string English, string Chinese)[] Chinese =
    [
        (@"^Description:$", "说明："),
        (@"^Usage:$", "用法："),
        (@"^Arguments:$", "参数："),
        (@"^Options:$", "选项："),
        (@"^Commands:$", "命令："),
        (@"\[default: (.*)\]$", "[默认：$1]"),
        (@"\[command\]", "[命令]"),
        (@"\[options\]", "[选项]"),
        (@"Show help and usage information$", "显示用法"),
        (@"Show version information$", "显示版本"),
        (@"^Required command was not provided\.$", "请写明命令。"),
        (@"^Required argument '(.*)' missing for command: '.*'\.$", "缺少参数 $1。"),
        (@"^Required argument missing for option: '(.*)'\.$", "选项 $1 缺少参数。"),
        (@"^Option '(.*)' expects a single argument but \d+ were provided\.$", "选项 $1 只能使用一次。"),
        (@"^Unrecognized command or argument '(.*)'\.$", "多余的参数“$1”。"),
        (@"^Argument '(.*)' not recognized\. Must be one of: (.*)$", "无法识别“$1”。可以使用：$2"),
    ];

    /// <summary>A text of the parser in a language. What the parser was given to say stays as it is.</summary>
    public static string In(Language language, string text) =>
        language == Language.English
            ? text
            : Chinese.Aggregate(text, (result, word) => Regex.Replace(
                result, word.English, word.Chinese, RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
