using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>Whatever the numbers of a report are: a sentence that states them raises no finding, and with one of them changed it does.</summary>
public partial class SentenceProperties
{
    private static readonly string[] Templates =
    [
        "本年新收政府信息公开申请{new}件，上年结转{in}件，办结{done}件，结转下年度继续办理{out}件。",
        "我单位收到政府信息公开申请{received}件，其中自然人{natural}件，法人或其他组织{organizations}件。",
        "全年新收政府信息公开申请{new}件（自然人{natural}件、法人和其他组织{organizations}件），依法答复{done}件，{out}件结转下年度。",
        "共收办政府信息公开申请{all}件，其中新收{new}件、上年结转{in}件。",
        "政府信息公开申请办理结果：予以公开{granted}件，部分公开{partly}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{notProcessed}件。",
        "办结政府信息公开申请{done}件，其中{granted}件予以公开、{partly}件部分公开，不予公开{denied}件（其中属于国家秘密{secret}件）。",
        "因政府信息公开引起的行政复议{review}件，其中结果维持{reviewUpheld}件，结果纠正{reviewCorrected}件。",
        "行政复议、行政诉讼分别为{review}件、{lawsuits}件。",
        "行政诉讼{lawsuits}件（未经复议直接起诉{direct}件，复议后起诉{afterReview}件），维持{lawsuitsUpheld}件，尚未审结{lawsuitsPending}件。",
        "作出行政许可决定{licences}件、行政处罚决定{penalties}件。",
    ];

    // The parts that a sentence lists of a number, and whether the words or the form say that there are no others.
    private static readonly (string Whole, string[] Parts, bool IsComplete)[] Breakdowns =
    [
        ("received", ["natural", "organizations"], true),
        ("new", ["natural", "organizations"], true),
        ("all", ["new", "in"], true),
        ("done", ["granted", "partly", "denied"], false),
        ("denied", ["secret"], false),
        ("review", ["reviewUpheld", "reviewCorrected"], false),
        ("lawsuits", ["direct", "afterReview"], true),
    ];

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public Property A_sentence_that_states_the_numbers_of_the_tables_raises_no_finding(CertifiedReport certified) =>
        Prop.ForAll(Arb.From(Sentences), sentence =>
        {
            var findings = FindingsWith(certified.Value, Write(certified.Value, sentence, -1, 0));
            return (findings.Count == 0).Label(string.Join(" ", findings));
        });

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public Property A_sentence_with_one_number_changed_raises_a_finding(CertifiedReport certified, NonZeroDelta delta) =>
        Prop.ForAll(Arb.From(Sentences), sentence =>
        {
            var places = Place().Matches(sentence.Template);
            var at = sentence.Seed % places.Count;
            var values = Quantity.Of(certified.Value, places[at].Groups["name"].Value);
            var wrong = Math.Abs(values[0] + delta.Value);
            var text = Write(certified.Value, sentence, at, wrong);
            return values.Contains(wrong) || FindingsWith(certified.Value, text).Count > 0 ? true.ToProperty() : false.Label(text);
        });

    /// <summary>Each finding is about the planted number, expects a value that is lawful, and cites the cells as they are; sums of parts are those of the text.</summary>
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public Property What_is_said_of_a_number_that_was_changed_is_true(CertifiedReport certified, NonZeroDelta delta) =>
        Prop.ForAll(Arb.From(Sentences), sentence =>
        {
            var names = Place().Matches(sentence.Template).Select(place => place.Groups["name"].Value).ToList();
            var at = sentence.Seed % names.Count;
            var lawful = Quantity.Of(certified.Value, names[at]);
            var wrong = Math.Abs(lawful[0] + delta.Value);
            if (lawful.Contains(wrong))
            {
                return;
            }

            var report = With(certified.Value, Write(certified.Value, sentence, at, wrong));
            var findings = FindingsOf(report);
            Assert.All(findings, finding => StatedFinding.AssertIsTrue(report, finding));
            Assert.All(findings.Where(finding => finding.Rule != NarrativeRules.BreakdownAddsUp), finding =>
            {
                Assert.Equal(wrong, finding.Actual);
                Assert.Contains(finding.Expected!.Value, lawful.Concat(AlsoLawful(certified.Value, names[at])));
            });
            Assert.Equal(
                WrongSums(sentence.Template, name => name == names[at] ? wrong : Quantity.Of(certified.Value, name)[0]).Order(),
                findings.Where(finding => finding.Rule == NarrativeRules.BreakdownAddsUp).Select(finding => (finding.Actual!.Value, finding.Expected!.Value, finding.ExpectedIsMinimum)).Order());
        });

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public Property A_blank_cell_makes_a_statement_unknown_never_right(CertifiedReport certified)
    {
        var builder = certified.Value.ToBuilder();
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells.OfType<CountCell>())
        {
            builder[cell] = null;
        }

        var blank = builder.Build();
        return Prop.ForAll(Arb.From(Sentences), sentence =>
            FindingsWith(blank, Write(certified.Value, sentence, -1, 0)).All(finding => finding.Outcome == CheckOutcome.Unknown && finding.Expected is null)
            && FindingsWith(blank, Write(certified.Value, sentence, -1, 0)).Count == Place().Count(sentence.Template));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public bool Any_text_is_read_without_harm(AnyReport any, AnyLine line, AnyLine other)
    {
        var text = $"新收{line.Value}件政府信息公开申请{other.Value}（{line.Value}，其中{other.Value}分别为3件。";
        var findings = FindingsWith(any.Value, text);
        return findings.All(finding => finding.Location is { Character: > 0, Path.Length: > 0 } && finding.ToString().Length > 0 && finding.ToString(Language.English).Length > 0);
    }

    private static Gen<(string Template, int Seed)> Sentences =>
        Gen.Elements(Templates).Zip(Gen.Choose(0, 10_000), (template, seed) => (template, seed));

    private static string Write(AnnualReport report, (string Template, int Seed) sentence, int wrongAt, decimal wrong)
    {
        var at = 0;
        return Place().Replace(sentence.Template, place =>
        {
            var value = at == wrongAt ? wrong : Quantity.Of(report, place.Groups["name"].Value)[0];
            at++;
            return Number(value, sentence.Seed + at);
        });
    }

    // Plain, with separators, in full-width digits.
    private static string Number(decimal value, int style)
    {
        var plain = value.ToString(CultureInfo.InvariantCulture);
        return (style % 3) switch
        {
            0 => plain,
            1 => value.ToString("N0", CultureInfo.InvariantCulture),
            _ => string.Concat(plain.Select(digit => (char)(digit - '0' + '０'))),
        };
    }

    private static IEnumerable<(decimal Whole, decimal Sum, bool IsMinimum)> WrongSums(string template, Func<string, decimal> stated) =>
        from list in Breakdowns
        where list.Parts.Prepend(list.Whole).All(name => template.Contains($"{{{name}}}", StringComparison.Ordinal))
        let sum = list.Parts.Sum(stated)
        where list.IsComplete ? sum != stated(list.Whole) : sum > stated(list.Whole)
        select (stated(list.Whole), sum, !list.IsComplete);

    // 收办 may mean the new ones alone, or what was concluded.
    private static decimal[] AlsoLawful(AnnualReport report, string name) =>
        name == "all" ? [.. Quantity.Of(report, "new"), .. Quantity.Of(report, "done")] : [];

    private static IReadOnlyList<Finding> FindingsWith(AnnualReport report, string text) => FindingsOf(With(report, text));

    private static IReadOnlyList<Finding> FindingsOf(AnnualReport report) =>
        [.. ReportChecker.Check(report).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule))];

    private static AnnualReport With(AnnualReport report, string text)
    {
        var builder = report.ToBuilder();
        foreach (var section in ReportSection.All)
        {
            builder[section] = Narrative.Empty;
        }

        builder[ReportSection.Overview] = new Narrative(new Paragraph(text));
        return builder.Build();
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Place();
}
