using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>The words of the tool itself. What a finding means is worded by the library.</summary>
internal static class Words
{
    /// <summary>How dates are read and written, whatever the machine.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    public static readonly LocalizedText File = new("文件", "File");
    public static readonly LocalizedText Agency = new("机关", "Organ");
    public static readonly LocalizedText Year = new("年度", "Year");
    public static readonly LocalizedText Conclusion = new("结论", "Verdict");
    public static readonly LocalizedText Passed = new("通过", "Passed");
    public static readonly LocalizedText Failed = new("不通过", "Failed");
    public static readonly LocalizedText Undecided = new("无法判断", "undecided");
    public static readonly LocalizedText Unknown = new("无法判断", "Undecided");
    public static readonly LocalizedText Waived = new("豁免", "Waived");
    public static readonly LocalizedText Totals = new("共 {0} 项：{1}。", "{0} in all: {1}.");
    public static readonly LocalizedText NotListed = new("其中 {0} 项未列出。", " {0} of them are not listed.");

    public static readonly LocalizedText Place = new("位置", "Place");
    public static readonly LocalizedText Stated = new("填报", "Stated");
    public static readonly LocalizedText Found = new("读到", "Found");
    public static readonly LocalizedText Expected = new("应为", "Expected");
    public static readonly LocalizedText Difference = new("相差", "Difference");
    public static readonly LocalizedText Sums = new("算式", "Sums");

    public static readonly LocalizedText Mends = new("改后符合 {0}：{1}", "This mends {0}: {1}");
    public static readonly LocalizedText ByLaw = new("依据：{0}。", " Basis: {0}.");

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
    public static readonly LocalizedText Always = new("始终", "always");
    public static readonly LocalizedText AlwaysApplied = new(
        "无：读取文件时始终适用，规则集不能调整，也不能豁免",
        "none: readers always apply it; a profile cannot change it, a waiver cannot accept its findings");


    public static readonly LocalizedText MoreRows = new(
        "此外还有 {0} 项，可用 --format json 查看全部。", "And {0} more; --format json lists all.");

    public static readonly LocalizedText MoreReports = new(
        "此外还有 {0} 份报告的检查意见未列出，可用 --format json 查看全部。", "The findings on {0} more reports are not shown; --format json lists all.");

    public static readonly LocalizedText UndecidedForBlanks = new(
        "下列检查因单元格空白无法判断，空白单元格见 {0}。", "The following checks are undecided because cells are blank; for the cells see {0}.");

    public static readonly LocalizedText Basis = new("依据：", "Basis: ");

    public static readonly LocalizedText WaivedFindings = new("已豁免的检查意见：", "Waived findings:");
    public static readonly LocalizedText UnusedWaivers = new("没有用到的豁免", "Waivers that match nothing");
    public static readonly LocalizedText BoundTo = new("所涉数据", "Values");
    public static readonly LocalizedText Reason = new("理由", "Reason");
    public static readonly LocalizedText By = new("豁免人", "By");
    public static readonly LocalizedText Expires = new("有效期至", "Expires");
    public static readonly LocalizedText Cause = new("原因", "Cause");
    public static readonly LocalizedText Expired = new("已过期", "expired");
    public static readonly LocalizedText NoSuchFinding = new("没有相同的检查意见", "no finding has these facts");

    public static readonly LocalizedText AcrossYears = new("跨年核对", "Across years");
    public static readonly LocalizedText AcrossAgencies = new("机关之间比对", "Across organs");
    public static readonly LocalizedText NotCompared = new(
        "报告超过 2000 份，未作跨年核对。请按机关分批检查。", "There are more than 2000 reports; they were not compared across years. Check fewer organs at a time.");

    public static readonly LocalizedText Written = new("已写入 {1}（报告 {0} 份）。", "Wrote {1} (reports: {0}).");

    public static readonly LocalizedText BlankWritten = new("已写入 {0}（{1}的空白格式文本）。", "Wrote {0} (blank form, {1}).");
    public static readonly LocalizedText BlankOnlyDocx = new(
        "空白格式文本只有 .docx 一种。请使用扩展名 .docx。", "The blank form is a Word document. Use the extension .docx.");

    public static readonly LocalizedText FileMissing = new("找不到文件。", "There is no such file.");
    public static readonly LocalizedText FolderMissing = new("找不到文件夹。", "There is no such folder.");
    public static readonly LocalizedText AccessDenied = new("没有访问权限。", "Access is denied.");
    public static readonly LocalizedText FolderNotRead = new(
        "这是一个文件夹。请写明其中的 .json、.csv 或者 .docx 文件。", "This is a folder. Name the .json, .csv or .docx files in it.");

    public static readonly LocalizedText FolderNotWritten = new("这是一个文件夹。请写明文件名。", "This is a folder. Name a file.");
    public static readonly LocalizedText InputExtensionUnknown = new(
        "无法识别的扩展名。请使用 .json、.csv 或者 .docx 文件。", "The extension is not known. Use a .json, .csv or .docx file.");

    public static readonly LocalizedText OutputExtensionUnknown = new(
        "无法识别的扩展名。请使用 .json、.csv 或者 .docx。", "The extension is not known. Use .json, .csv or .docx.");

    public static readonly LocalizedText AnnotatedOnlyDocx = new(
        "带批注的副本只有 .docx 一种。请使用扩展名 .docx。", "The copy with comments is a Word document. Use the extension .docx.");

    public static readonly LocalizedText OneReportOnly = new(
        "来源文件中有多份报告，而这种格式只能容纳一份。请转换为 .csv，或者先拆分来源文件。未写入文件。",
        "The source holds several reports, and this format holds one. Convert to .csv, or split the source first. Nothing was written.");

    public static readonly LocalizedText SameFile = new(
        "来源和目标是同一个文件。请另取一个名称。", "Source and target are the same file. Choose another name.");

    public static readonly LocalizedText NothingRead = new("没有读到报告，未写入文件。", "No report could be read. Nothing was written.");

    public static readonly LocalizedText ConfigurationRefused = new(
        "这个文件有问题，未作检查。", "There are problems with this file. Nothing was checked.");

    public static readonly LocalizedText ConfigurationTold = new(
        "这个文件的一些设置不起作用，其余照用。", "Some settings of this file have no effect. The file is used.");

    public static readonly LocalizedText RuleUnknown = new(
        "没有规则“{0}”。可用 govdisclosure rules 查看全部规则。", "There is no rule '{0}'. The command govdisclosure rules lists them all.");

    public static readonly LocalizedText ReportsRead = new("已读 {0} 份", "{0} reports");
    public static readonly LocalizedText AddedUp = new("{0} 年度，汇总报告 {1} 份。", "Year {0}: {1} reports added up.");
    public static readonly LocalizedText SumUnknown = new(
        "合计无法判断：{0}。未写入文件。",
        "The sums are unknown: {0}. Nothing was written.");

    public static readonly LocalizedText SumUnknownUntold = new(
        "合计无法判断，原因见所用规则集关闭的规则。未写入文件。",
        "The sums are unknown; a rule that the profile switches off says why. Nothing was written.");

    public static readonly LocalizedText BlankSums = new(
        "汇总报告有 {0} 个单元格没有可写的合计，留为空白：", "Of these cells there is no sum to write; they are blank in the file ({0}):");

    public static readonly LocalizedText SumOfOthers = new(
        "每个单元格都等于其余报告之和，可能就是汇总报告", "in every cell the sum of the other reports, so this may be the report of the parent");

    public static readonly LocalizedText NoYear = new("报告没有写明年度。请使用 --year。", "The reports state no year. Use --year.");
    public static readonly LocalizedText YearBeforeForm = new("该年度还没有统一格式（2019 年度起才有）。", "The form exists since 2019.");
    public static readonly LocalizedText NoReportInFile = new("没有读到报告。", "No report could be read.");
    public static readonly LocalizedText OneReportExpected = new("这个文件有多份报告，这里只能有一份。", "The file holds several reports; one is expected here.");
    public static readonly LocalizedText NameTwice = new("名单中有重复的机关名称。", "A name stands twice on the list.");

    public static readonly LocalizedText Proposal = new("方案 {0}", "Proposal {0}");
    public static readonly LocalizedText Cell = new("单元格", "Cell");
    public static readonly LocalizedText Blank = new("空白", "blank");
    public static readonly LocalizedText Proposed = new("建议", "Proposed");
    public static readonly LocalizedText Certificate = new("凭证：改后下列等式成立。", "Certificate: after the change these equations hold.");
    public static readonly LocalizedText Equation = new("等式", "Equation");
    public static readonly LocalizedText Before = new("改前", "Before");
    public static readonly LocalizedText After = new("改后", "After");
    public static readonly LocalizedText Parts = new("各项之和", "the sum of its parts");
    public static readonly LocalizedText MoreProposals = new(
        "以上为 {1} 个方案中最可能的 {0} 个，可用 --format json 查看全部。", "These are the {0} most plausible of {1} proposals; --format json lists all.");
    public static readonly LocalizedText Unlocated = new(
        "表四下列合计不成立，但是无法判断是哪一个数错了，请自行核对：", "These sums of table four fail. They cannot tell which number is wrong; check each:");

    public static readonly LocalizedText LocatedCells = new(
        "错误的单元格：只有下列最小的改动能使表三不成立的等式全部成立。", "Which cell is wrong: no other change as small as this makes every failed equation of table three hold.");

    public static readonly LocalizedText LocatedInSeveralWays = new(
        "哪些单元格有错不能唯一确定：有 {0} 个同样小的修复方案，可用 govdisclosure repair 查看。",
        "Which cells are wrong is not certain: {0} repairs are equally small. The command govdisclosure repair shows them.");

    public static readonly LocalizedText NotLocated = new(
        "无法定位：改动三个以内的单元格不能使表三不成立的等式全部成立。", "Which cells are wrong cannot be told: no change of up to three cells makes every failed equation of table three hold.");

    public static readonly LocalizedText NotLocatedInTableFour = new(
        "表四有 {0} 个合计不成立。表四只能发现错误，无法定位：请核对该合计及其各项。",
        "In table four, sums that fail: {0}. Which of the numbers is wrong cannot be located there; check the total and each of its parts.");

    public static readonly LocalizedText BlanksFollow = new(
        "等式能够推出空白单元格的数，共 {0} 格，可用 govdisclosure repair 查看。",
        "Blank cells whose numbers follow from the equations: {0}. The command govdisclosure repair shows them.");

    public static readonly LocalizedText NothingChanged = new("没有修改任何文件。用 -o 写出修复后的报告。", "No file was changed. Use -o to write the repaired report.");
    public static readonly LocalizedText RepairWritten = new("已按方案 {1} 修复并写入 {0}。", "Wrote {0}, repaired by proposal {1}.");
    public static readonly LocalizedText NothingToWrite = new("没有方案，未写入文件。", "There is no proposal. Nothing was written.");
    public static readonly LocalizedText ChooseProposal = new(
        "方案不止一个，未写入文件。请核对后用 --choose 选定。", "There is more than one proposal. Nothing was written. Choose one with --choose.");

    public static readonly LocalizedText NoSuchProposal = new("没有这个方案，共有 {0} 个。", "There is no such proposal; there are {0}.");

    public static LocalizedText Of(RepairStatus status) =>
        status switch
        {
            RepairStatus.NothingToRepair => new("全部等式成立，无需修复。", "Every equation holds. There is nothing to repair."),
            RepairStatus.Unique => new("只有一个最小的修复方案。", "There is one smallest repair."),
            RepairStatus.Ambiguous => new("有几个同样小的修复方案，都不能确定。最可能的在前。", "Several repairs are equally small, and none is certain. The most plausible comes first."),
            RepairStatus.NotWithinLimit => new("有等式不成立，改动三个以内的单元格不能使其全部成立。", "Equations fail, and no change of up to three cells mends them all."),
            RepairStatus.CannotLocate => new("只有表四的合计不成立，无法定位错误的单元格。", "Only sums of table four fail; they cannot tell which cell is wrong."),
            RepairStatus.BlanksDetermined => new("没有等式不成立，空白单元格的数可以由等式推出。", "No equation fails, and the equations tell what blank cells hold."),
            RepairStatus.BlanksUndetermined => new("没有等式不成立，但是空白太多，无法推出。", "No equation fails, but there are too many blanks to tell what they hold."),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "This status has no words."),
        };

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
            RuleKind.Absence => new("禁止", "absence"),
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

    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Format(LocalizedText text, Language language, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);
}
