using System.Globalization;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The words of the tool itself. What a finding means is worded by the library.</summary>
internal static class Words
{
    public static readonly LocalizedText File = new("文件", "File");
    public static readonly LocalizedText Agency = new("机关", "Organ");
    public static readonly LocalizedText Year = new("年度", "Year");
    public static readonly LocalizedText Conclusion = new("结论", "Verdict");
    public static readonly LocalizedText Passed = new("通过", "Passed");
    public static readonly LocalizedText Failed = new("不通过", "Failed");
    public static readonly LocalizedText Unknown = new("无法判断", "Undecided");

    public static readonly LocalizedText Place = new("位置", "Place");
    public static readonly LocalizedText Stated = new("填报", "Stated");
    public static readonly LocalizedText Expected = new("应为", "Expected");
    public static readonly LocalizedText Difference = new("相差", "Difference");
    public static readonly LocalizedText Blank = new("空白", "blank");
    public static readonly LocalizedText LineAndColumn = new("第 {0} 行第 {1} 列", "line {0}, column {1}");
    public static readonly LocalizedText Line = new("第 {0} 行", "line {0}");

    public static readonly LocalizedText MoreRows = new(
        "此外还有 {0} 处，可用 check --format json 查看全部。", "And {0} more; check --format json lists all.");

    public static readonly LocalizedText Basis = new("依据：", "Basis: ");

    public static readonly LocalizedText Unreadable = new("无法读取", "Unreadable");
    public static readonly LocalizedText Written = new("已写入 {1}（报告 {0} 份）。", "Wrote {1} (reports: {0}).");

    public static readonly LocalizedText FileMissing = new("找不到文件。", "There is no such file.");
    public static readonly LocalizedText FolderMissing = new("找不到文件夹。", "There is no such folder.");
    public static readonly LocalizedText AccessDenied = new("没有权限，或者这是一个文件夹。", "Access is denied, or this is a folder.");
    public static readonly LocalizedText ExtensionUnknown = new(
        "不认识的扩展名。请使用 .json、.csv 或者 .docx。", "The extension is not known. Use .json, .csv or .docx.");

    public static readonly LocalizedText DocxNotRead = new(
        "暂不能读取 DOCX 文件。请检查生成它的 JSON 或者 CSV 文件。", "DOCX files cannot be read yet. Check the JSON or CSV file that it was made from.");

    public static readonly LocalizedText OneReportOnly = new(
        "来源文件中有多份报告，而这种格式只能容纳一份。请转换为 .csv，或者先拆分来源文件。未写入文件。",
        "The source holds several reports, and this format holds one. Convert to .csv, or split the source first. Nothing was written.");

    public static readonly LocalizedText SameFile = new(
        "来源和目标是同一个文件。请另取一个名称。", "Source and target are the same file. Choose another name.");

    public static readonly LocalizedText NothingRead = new("没有读到报告，未写入文件。", "No report could be read. Nothing was written.");

    public static LocalizedText Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Certified => new("合格", "Certified"),
            Verdict.Rejected => new("不合格", "Rejected"),
            _ => new("无法判断", "Undetermined"),
        };

    public static LocalizedText Of(Severity severity) =>
        severity switch
        {
            Severity.Error => new("错误", "error"),
            Severity.Warning => new("警告", "warning"),
            _ => new("提示", "info"),
        };

    public static string Format(LocalizedText text, Language language, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);
}
