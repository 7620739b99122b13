using System.Text.RegularExpressions;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Laws of the source text. A failure lists the offenders.</summary>
public partial class SourceTests
{
    private const string Core = "src/GovDisclosure.Core/";

    /// <summary>What each part may use. Formats and rules do not know each other.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Definition"] = [],
        ["Model"] = ["Definition"],
        ["Findings"] = ["Definition", "Model"],
        ["Rules"] = ["Definition", "Model", "Findings"],
        ["Json"] = ["Definition", "Model", "Findings"],
        ["Csv"] = ["Definition", "Model", "Findings"],
        ["Docx"] = ["Definition", "Model", "Findings"],
    };

    private static readonly string[] Ambient =
        ["DateTime.Now", "DateTime.Today", "DateTimeOffset.Now", "UtcNow", "ToLocalTime", "TimeZoneInfo", "CurrentInfo", "CurrentCulture", "CurrentUICulture", "Environment.NewLine", "new Random(", "Guid.NewGuid", "NormalizationForm."];

    /// <summary>The words by which texts are read, which may be those of the form.</summary>
    private static readonly string[] ReadingWords = ["Phrases.cs"];

    [Fact]
    public void Dependencies_go_one_way() =>
        Offenders.None(
            from file in Repository.SourceFiles(Core)
            let part = file[Core.Length..].Split('/')[0]
            from Match used in Namespace().Matches(Code(file))
            let other = used.Groups["part"].Value
            where other != part && MayUse.ContainsKey(other) && !MayUse[part].Contains(other)
            select $"{file} uses {other}");

    [Fact]
    public void Every_folder_has_its_place_among_the_dependencies() =>
        Assert.All(Repository.SourceFiles(Core), file => Assert.Contains(file[Core.Length..].Split('/')[0], MayUse.Keys));

    [Fact]
    public void A_namespace_is_the_folder() =>
        Offenders.None(
            from file in Repository.SourceFiles(Core)
            let folders = file[Core.Length..].Split('/')[..^1]
            // One file a printed table is how the definition is laid out, not how it is used.
            let expected = folders is ["Definition", ..] ? "GovDisclosure.Definition" : "GovDisclosure." + string.Join('.', folders)
            where !File.ReadAllText(Repository.PathOf(file)).Contains($"namespace {expected};", StringComparison.Ordinal)
            select $"{file} is not in {expected}");

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Offenders.None(Repository.SourceFiles("src")
            .Where(file => !file.StartsWith(Core + "Definition/Tables/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(Repository.PathOf(file)).Count() > 300));

    [Fact]
    public void Nothing_comes_from_the_surroundings() =>
        Offenders.None(
            from file in Repository.SourceFiles(Core)
            from word in Ambient
            where Code(file).Contains(word, StringComparison.Ordinal)
            select $"{file} uses {word}");

    /// <summary>
    /// The form is written down once. Texts of rules and findings speak about the form and may name parts of it; nothing else may.
    /// Labels of up to three characters are ordinary words, such as 其他.
    /// </summary>
    [Fact]
    public void No_label_of_the_form_stands_outside_the_definition()
    {
        string[] labels = [.. Labels().Select(label => Enumerator().Replace(label, "")).Where(label => label.Length > 3).Distinct()];
        Offenders.None(
            from file in Repository.SourceFiles("src")
            where !file.StartsWith(Core + "Definition/", StringComparison.Ordinal) && !file.EndsWith("Rules.cs", StringComparison.Ordinal)
            let code = Code(file)
            from label in labels
            where code.Contains(label, StringComparison.Ordinal)
            select $"{file} holds {label}");
    }

    /// <summary>A code of a cell, such as applications.granted.total, belongs to the definition.</summary>
    [Fact]
    public void No_code_of_a_cell_stands_outside_the_definition()
    {
        string[] codes = [.. Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells).Select(cell => cell.Code).Distinct()];
        Offenders.None(
            from file in Repository.SourceFiles("src")
            let code = Code(file)
            from cell in codes
            where code.Contains(cell, StringComparison.Ordinal)
            select $"{file} holds {cell}");
    }

    /// <summary>A code below a section, such as that of the fees, belongs to the definition even if it is no cell.</summary>
    [Fact]
    public void No_code_below_a_section_stands_outside_the_definition()
    {
        var codes = new Regex($"\"({string.Join('|', ReportSection.All.Select(section => section.Code))})\\.\\w");
        Offenders.None(
            from file in Repository.SourceFiles("src")
            where !file.StartsWith(Core + "Definition/", StringComparison.Ordinal)
            from Match found in codes.Matches(Code(file))
            select $"{file} holds {found.Value}");
    }

    /// <summary>What a report says about itself, its figures of fees and its topics are defined once too. Texts are read by words of their own.</summary>
    [Fact]
    public void No_label_or_code_of_a_single_value_stands_outside_the_definition()
    {
        (string FullCode, string Label)[] values =
        [
            .. new[] { ReportHead.AgencyName, ReportHead.AgencyKind, ReportHead.Year, ReportHead.Edition, ReportHead.Title, ReportHead.Published, ReportHead.Preface }.Select(head => (head.FullCode, head.Label)),
            .. FeeFigure.All.Select(figure => (figure.FullCode, figure.Label)),
            .. NarrativeTopic.OverviewAspects.Concat(NarrativeTopic.GovernmentResults).Concat(NarrativeTopic.ProblemsAndImprovements).Append(NarrativeTopic.ProcessingFees)
                .Select(topic => ($"{topic.Section.Code}/{topic.Code}", topic.Label)),
        ];
        Offenders.None(
            from file in Repository.SourceFiles("src")
            where !file.StartsWith(Core + "Definition/", StringComparison.Ordinal) && !ReadingWords.Contains(Path.GetFileName(file))
            let code = Code(file)
            from value in values
            from literal in new[] { value.FullCode, value.Label }
            where (literal == value.Label ? literal.Length > 3 : literal.AsSpan().ContainsAny('.', '/')) && code.Contains($"\"{literal}\"", StringComparison.Ordinal)
            select $"{file} holds {literal}");
    }

    /// <summary>What a reader puts into a finding is data, which has no language: words are made of it elsewhere.</summary>
    [Fact]
    public void No_format_speaks_Chinese_but_by_its_vocabulary() =>
        Offenders.None(
            from file in Repository.SourceFiles(Core + "Csv").Concat(Repository.SourceFiles(Core + "Json"))
            where !file.EndsWith("/CsvVocabulary.cs", StringComparison.Ordinal)
            from line in Code(file).Split('\n')
            where Han().IsMatch(line)
            select $"{file}: {line.Trim()}");

    private static IEnumerable<string> Labels() =>
        from edition in Edition.All
        let form = StatutoryForm.Of(edition)
        from element in form.Sections.Cast<FormElement>().Concat(
            from table in form.Tables
            from block in table.Blocks
            from part in block.Rows.Concat(block.Columns).SelectMany(path => path)
                .Concat(new FormElement?[] { block.Caption, block.Stub }.OfType<FormElement>())
            select part)
        from label in element.Aliases.Add(element.LabelIn(edition))
        select label;

    // The text of a file without its comments, which may cite the form.
    private static string Code(string file) => string.Join('\n', File.ReadLines(Repository.PathOf(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    // Written in full, or as a sibling namespace allows: Json.JsonNames. Rules is a member's name too.
    [GeneratedRegex(@"GovDisclosure\.(?<part>\w+)|(?<![\w.])(?<part>Definition|Model|Findings|Json|Csv|Docx)\.[A-Z]")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    // 1. and （一） and 一、 before a label are no part of its words.
    [GeneratedRegex("^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|[0-9]+\\.)")]
    private static partial Regex Enumerator();
}
