using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The words of the help and of mistakes on the command line.</summary>
internal static class HelpWords
{
    public static readonly LocalizedText Tool = new(
        "检查、转换、汇总和修复政府信息公开工作年度报告。", "Checks, converts, adds up and repairs annual reports on government information disclosure (政府信息公开工作年度报告).");

    public static readonly LocalizedText Lang = new(
        "输出语言，zh 为中文，en 为英文；不随系统变化。表格中的名称始终为中文。",
        "Language of the output: zh or en. It does not depend on the machine; labels of the form stay Chinese.");

    public static readonly LocalizedText Format = new("输出形式：text 供人阅读，json 供程序使用。", "Form of the result: text for people, json for programs.");

    public static readonly LocalizedText Check = new(
        "检查报告。退出码：0 全部合格或者已豁免，1 有检查意见，2 有文件无法读取。",
        "Check reports. Exit code: 0 all certified or waived, 1 findings, 2 a file could not be read.");

    public static readonly LocalizedText Files = new(
        "要检查的报告：.json、.csv 或者 .docx 文件；- 表示标准输入。", "Reports to check: .json, .csv or .docx; - reads standard input.");

    public static readonly LocalizedText Profile = new(
        "规则集：statutory（法定）、strict（从严）、numbers（仅数据），或者规则集文件；默认 statutory。",
        "Rules to apply: statutory, strict, numbers, or a profile file. The default is statutory.");

    public static readonly LocalizedText Waivers = new("豁免清单文件。", "File of waivers.");

    public static readonly LocalizedText Today = new(
        "判断豁免是否过期的日期，格式为 2025-01-31；默认为当天。", "Day on which waivers must hold, such as 2025-01-31. The default is today.");

    public static readonly LocalizedText Explain = new("说明一条规则，不检查报告。", "Explain one rule instead of checking reports.");

    public static readonly LocalizedText Annotate = new(
        "写入文档副本的文件，检查意见和修复方案作为批注；只检查一个 .docx 文件时可用。",
        "File for a copy of the document with findings and proposals as comments. For one .docx file.");

    public static readonly LocalizedText Convert = new(
        "按扩展名转换格式。退出码：0 已转换，1 只转换了能够读取的部分，2 未写入文件。",
        "Convert between formats, by extension. Exit code: 0 converted, 1 converted as far as it could be read, 2 nothing written.");

    public static readonly LocalizedText In = new("来源文件：.json、.csv 或者 .docx；- 表示标准输入。", "The file to read: .json, .csv or .docx; - reads standard input.");

    public static readonly LocalizedText Out = new(
        "目标文件：.json、.csv 或者 .docx。已有的同名文件会被替换。只有 .csv 可以容纳多份报告。",
        "The file to write: .json, .csv or .docx. A file of that name is replaced. Only a .csv file holds several reports.");

    public static readonly LocalizedText Layout = new(
        ".docx 文件的版式：form 为格式文本，official 为公文。", "Layout of a .docx file: form as the annex of the notice, official as an official document.");

    public static readonly LocalizedText LayoutWithoutDocx = new("--layout 只用于 .docx 文件。", "--layout is for .docx files.");

    public static readonly LocalizedText Blank = new(
        "写出空白格式文本，供填写。退出码：0 已写入，2 未写入文件。", "Write the blank form, to be filled in. Exit code: 0 written, 2 nothing written.");

    public static readonly LocalizedText BlankOut = new(
        "目标文件：.docx。已有的同名文件会被替换。", "The file to write: .docx. A file of that name is replaced.");

    public static readonly LocalizedText NoBlankOut = new("请用 -o 写明目标文件。", "Name the file to write with -o.");

    public static readonly LocalizedText Edition = new(
        "格式版本：2021 用于 2021 年度及以后，2019 用于 2019、2020 年度。", "Edition of the form: 2021 for report years from 2021, 2019 for 2019 and 2020.");

    public static readonly LocalizedText Rules = new("列出全部规则。退出码：0。", "List all rules. Exit code: 0.");

    public static readonly LocalizedText RollUp = new(
        "逐格汇总下级报告，流式处理。退出码：0 无检查意见，1 有检查意见，2 有文件无法读取或者无法写入。下级不齐全、重复或者包含汇总机关自己的报告时不写入文件；合计超出单元格范围或者下级留空的单元格写为空白，并逐格列出。",
        "Add up the reports of children, cell by cell. Exit code: 0 no findings, 1 findings, 2 a file could not be read or written. Nothing is written while children are missing, come twice or include the organ that the sum is of. A cell whose sum is too great for it, or that a child left blank, is written blank and listed.");

    public static readonly LocalizedText Children = new(
        "下级报告，包括本级机关自己的报告：.json、.csv 或者 .docx 文件；- 表示标准输入。不要包括汇总报告：用 --agency、--parent 写明机关的，或者恰为其余报告之和的，能够发现；其他情形（如某市与该市部门并列）无法发现，请用 --expected。",
        "Reports of the children, the parent's own office among them: .json, .csv or .docx; - reads standard input. Leave out the report of the parent. It is found by the name in --agency or --parent, or if it is exactly the sum of all others; a report that contains some of the others, such as a city beside its own departments, cannot be found: use --expected.");

    public static readonly LocalizedText SumOut = new("写入汇总报告的文件：.json、.csv 或者 .docx。", "File for the sum: .json, .csv or .docx.");
    public static readonly LocalizedText AgencyName = new("汇总报告的机关名称，下级报告中不得有该机关的报告；默认同 --parent。", "Name of the organ that the sum is of, which must not be among the children. The default is that of --parent.");
    public static readonly LocalizedText SumKind = new(
        "汇总报告的机关类型；默认同 --parent，否则由机关名称判断，判断不出的为 other。",
        "Kind of the organ that the sum is of. The default is that of --parent, or else the one that the name tells; other if it tells none.");

    public static readonly LocalizedText SumYear = new("年度；默认同 --parent，或者同第一份写明年度的报告。", "Report year. The default is that of --parent, or of the first report that states one.");
    public static readonly LocalizedText Parent = new("已有的汇总报告，与合计逐格比较。", "Report of the parent, to be compared with the sum cell by cell.");
    public static readonly LocalizedText Expected = new("下级机关名单，UTF-8 文本文件，每行一个全称。", "Names of the children: a UTF-8 text file, one full name a line.");
    public static readonly LocalizedText OutOrParent = new("请写明 -o 或者 --parent。", "Give -o or --parent.");

    public static readonly LocalizedText Repair = new(
        "由不成立的等式推出错误的单元格。退出码：0 无需修复或者已写入，1 有待修复而未写入，2 文件无法读取或者无法写入。",
        "Work out from the failed equations which cells are wrong. Exit code: 0 nothing to repair, or the repaired report was written; 1 there is something to repair; 2 the file could not be read or written.");

    public static readonly LocalizedText RepairOut = new(
        "写入修复后报告的文件；只有一个方案或者用了 --choose 时才写入。", "File for the repaired report. It is written only if there is one proposal, or with --choose.");

    public static readonly LocalizedText RepairProfile = new(
        "规则集，同 check；其中的空白按零处理（blanksAreZero）也用于修复。等式由格式规定，不因规则关闭而减少。",
        "Rules as for check: where they take blanks for zeros (blanksAreZero), so does the repair. The equations are those of the form, whichever rules are off.");

    public static readonly LocalizedText Choose = new("采用第几个方案。", "Number of the proposal to apply.");
    public static readonly LocalizedText OneFile = new("要修复的报告：.json、.csv 或者 .docx 文件；- 表示标准输入。", "Report to repair: .json, .csv or .docx; - reads standard input.");
    public static readonly LocalizedText NoNumber = new("{0}：“{1}”不是正整数。请写成正整数，如 2024。", "{0}: '{1}' is not a positive whole number. Write one such as 2024.");
    public static readonly LocalizedText ChooseWithoutOut = new("--choose 要与 -o 同时使用。", "--choose needs -o.");

    public static readonly LocalizedText NoSuchOption = new(
        "没有选项“{0}”。如果是文件，请写成 ./{0}。", "There is no option '{0}'. Write ./{0} if it is a file.");

    public static readonly LocalizedText NoFiles = new("请写明要检查的文件。", "Name the files to check.");
    public static readonly LocalizedText ExplainOnly = new("--explain 不能与文件同时使用。", "--explain takes no files.");
    public static readonly LocalizedText AnnotateOne = new("--annotate 只能与一个 .docx 文件同时使用。", "--annotate takes one .docx file.");
    public static readonly LocalizedText NoDate = new("{0}：“{1}”不是日期。请写成 2025-01-31。", "{0}: '{1}' is not a date. Write it as 2025-01-31.");
    public static readonly LocalizedText NoChoice = new("{0}：无法识别“{1}”。可以使用：{2}。", "{0}: '{1}' is not known. Use one of: {2}.");
    public static readonly LocalizedText NoValue = new("{0}：缺少参数，应为 {1}。", "{0}: the value is missing; expected {1}.");
    public static readonly LocalizedText RuleWanted = new(
        "规则编号，如 GD3003；可用 govdisclosure rules 查看全部规则", "the id of a rule, such as GD3003; the command govdisclosure rules lists them all");

    public static readonly LocalizedText NoSuchProfile = new(
        "--profile：“{0}”不是规则集名称，也没有这个文件。可以使用：{1}，或者规则集文件。",
        "--profile: '{0}' is no known profile, and there is no such file. Use one of: {1}, or a profile file.");

    public static readonly LocalizedText NoSuchCommand = new("没有命令“{0}”。", "There is no command '{0}'.");
    public static readonly LocalizedText SeeHelp = new("用法见：{0}", "See: {0}");
}
