using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The words of the tool itself. What a finding means is worded by the library.</summary>
internal static class Words
{
    public static readonly LocalizedText File = new("文件", "File");
    public static readonly LocalizedText Agency = new("机关", "Organ");
    public static readonly LocalizedText Year = new("年度", "Year");
    public static readonly LocalizedText Conclusion = new("结论", "Verdict");
    public static readonly LocalizedText Passed = new("通过", "Passed");
    public static readonly LocalizedText Failed = new("不通过", "Failed");
    public static readonly LocalizedText Undecided = new("无法判断", "undecided");
    public static readonly LocalizedText Unknown = new("无法判断", "Undecided");
    public static readonly LocalizedText Waived = new("豁免", "Waived");
    public static readonly LocalizedText Totals = new("共 {0} 份：{1}。", "{0} in all: {1}.");
    public static readonly LocalizedText NotListed = new("合格的未逐一列出。共有 {0} 份未列出。", " Those that are certified are not listed; {0} are left out.");

    public static readonly LocalizedText Place = new("位置", "Place");
    public static readonly LocalizedText Stated = new("填报", "Stated");
    public static readonly LocalizedText Expected = new("应为", "Expected");
    public static readonly LocalizedText Difference = new("相差", "Difference");
    public static readonly LocalizedText Sums = new("算式", "Sums");

    public static readonly LocalizedText Rule = new("规则", "Rule");
    public static readonly LocalizedText Checks = new("项数", "Checks");
    public static readonly LocalizedText Title = new("名称", "Title");
    public static readonly LocalizedText Statement = new("要求", "Statement");
    public static readonly LocalizedText Remedy = new("处理", "Remedy");
    public static readonly LocalizedText Class = new("类别", "Class");
    public static readonly LocalizedText Severity = new("程度", "Severity");
    public static readonly LocalizedText Kind = new("类型", "Kind");
    public static readonly LocalizedText Profiles = new("规则集", "Profiles");
    public static readonly LocalizedText Editions = new("适用格式", "Editions");
    public static readonly LocalizedText Settings = new("设置项", "Settings");
    public static readonly LocalizedText LegalBasis = new("依据", "Basis");
    public static readonly LocalizedText Page = new("说明页", "Page");
    public static readonly LocalizedText Yes = new("是", "yes");

    public static readonly LocalizedText MoreRows = new(
        "此外还有 {0} 项，可用 --format json 查看全部。", "And {0} more; --format json lists all.");

    public static readonly LocalizedText MoreReports = new(
        "此外还有 {0} 份报告的检查意见未列出，可用 --format json 查看全部。", "The findings on {0} more reports are not shown; --format json lists all.");

    public static readonly LocalizedText UndecidedForBlanks = new(
        "下列检查因单元格空白无法判断，空白单元格见 {0}。", "The following checks are undecided because cells are blank; for the cells see {0}.");

    public static readonly LocalizedText Basis = new("依据：", "Basis: ");

    public static readonly LocalizedText WaivedFindings = new("已豁免的检查意见：", "Waived findings:");
    public static readonly LocalizedText UnusedWaivers = new("没有用到的豁免", "Waivers that match nothing");
    public static readonly LocalizedText Reason = new("理由", "Reason");
    public static readonly LocalizedText By = new("豁免人", "By");
    public static readonly LocalizedText Expires = new("有效期至", "Expires");
    public static readonly LocalizedText Cause = new("原因", "Cause");
    public static readonly LocalizedText Expired = new("已过期", "expired");
    public static readonly LocalizedText NoSuchFinding = new("没有相同的检查意见", "no finding has these facts");

    public static readonly LocalizedText Written = new("已写入 {1}（报告 {0} 份）。", "Wrote {1} (reports: {0}).");

    public static readonly LocalizedText FileMissing = new("找不到文件。", "There is no such file.");
    public static readonly LocalizedText FolderMissing = new("找不到文件夹。", "There is no such folder.");
    public static readonly LocalizedText AccessDenied = new("没有访问权限。", "Access is denied.");
    public static readonly LocalizedText FolderNotRead = new(
        "这是一个文件夹。请写明其中的 .json 或者 .csv 文件。", "This is a folder. Name the .json or .csv files in it.");

    public static readonly LocalizedText FolderNotWritten = new("这是一个文件夹。请写明文件名。", "This is a folder. Name a file.");
    public static readonly LocalizedText InputExtensionUnknown = new(
        "无法识别的扩展名。请使用 .json 或者 .csv 文件。", "The extension is not known. Use a .json or .csv file.");

    public static readonly LocalizedText OutputExtensionUnknown = new(
        "无法识别的扩展名。请使用 .json、.csv 或者 .docx。", "The extension is not known. Use .json, .csv or .docx.");

    public static readonly LocalizedText DocxNotRead = new(
        "暂不支持读取 DOCX。请使用生成它的 JSON 或者 CSV 文件。", "DOCX files cannot be read yet. Use the JSON or CSV file that it was made from.");

    public static readonly LocalizedText OneReportOnly = new(
        "来源文件中有多份报告，而这种格式只能容纳一份。请转换为 .csv，或者先拆分来源文件。未写入文件。",
        "The source holds several reports, and this format holds one. Convert to .csv, or split the source first. Nothing was written.");

    public static readonly LocalizedText SameReportTwice = new(
        "来源文件中有同一机关同一年度的两份报告。请先删除其中一份。未写入文件。",
        "The source holds two reports of the same organ and year. Remove one of them first. Nothing was written.");

    public static readonly LocalizedText SameFile = new(
        "来源和目标是同一个文件。请另取一个名称。", "Source and target are the same file. Choose another name.");

    public static readonly LocalizedText NothingRead = new("没有读到报告，未写入文件。", "No report could be read. Nothing was written.");

    public static readonly LocalizedText ConfigurationRefused = new(
        "这个文件有问题，未作检查。", "There are problems with this file. Nothing was checked.");

    public static readonly LocalizedText RuleUnknown = new(
        "没有规则“{0}”。可用 govdisclosure rules 查看全部规则。", "There is no rule '{0}'. The command govdisclosure rules lists them all.");

    public static LocalizedText Of(Standing standing) =>
        standing switch
        {
            Standing.Certified => new("合格", "Certified"),
            Standing.Waived => new("合格（有豁免）", "Waived"),
            Standing.Rejected => new("不合格", "Rejected"),
            Standing.Undetermined => new("无法判断", "Undetermined"),
            _ => new("无法读取", "Unreadable"),
        };

    public static LocalizedText Of(Severity severity) =>
        severity switch
        {
            Findings.Severity.Error => new("错误", "error"),
            Findings.Severity.Warning => new("警告", "warning"),
            _ => new("提示", "info"),
        };

    public static LocalizedText Of(RuleClass value) =>
        value switch
        {
            RuleClass.Mandated => new("规定", "mandated"),
            RuleClass.Derived => new("推导", "derived"),
            _ => new("建议", "advisory"),
        };

    public static LocalizedText Of(RuleKind kind) =>
        kind switch
        {
            RuleKind.Presence => new("完整", "presence"),
            RuleKind.Range => new("范围", "range"),
            RuleKind.Sum => new("合计", "sum"),
            RuleKind.Balance => new("勾稽", "balance"),
            RuleKind.Stock => new("存量", "stock"),
            RuleKind.CarryOver => new("结转", "carry-over"),
            RuleKind.Agreement => new("一致", "agreement"),
            RuleKind.Plausibility => new("合理", "plausibility"),
            RuleKind.Reading => new("读取", "reading"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no name."),
        };

    public static LocalizedText OfProfile(string name) =>
        name switch
        {
            "statutory" => new("法定", name),
            "strict" => new("从严", name),
            _ => new("数据", name),
        };

    public static string Cite(LegalBasis basis, Language language) => language == Language.Chinese ? basis.Chinese : basis.English;

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Format(LocalizedText text, Language language, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);
}
