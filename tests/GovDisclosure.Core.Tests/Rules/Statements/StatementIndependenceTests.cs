using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RuleExamples;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>What is read in a text, and what the rules about text say of it, depends on the report alone: not on culture, time zone or thread.</summary>
[Collection(nameof(OtherMachineTests))]
public class StatementIndependenceTests
{
    // All true sentences and a wrong one of each, as one report for each kind of tables.
    private static readonly IReadOnlyList<AnnualReport> Reports =
        [.. Sentence.All.GroupBy(sentence => sentence.Report.Agency.Name + sentence.Report.Year + sentence.Report[ApplicationRow.NewlyReceived, Applicant.Total])
            .Select(group => Tables.With(group.First().Report, string.Join('¶', group.SelectMany(sentence => sentence.Wrong.Take(1).Prepend(sentence.Text)).Select(text => text.Replace("¶", "", StringComparison.Ordinal)))))];

    private static readonly IReadOnlyList<string> TextRules = [.. LibraryRules.OfText.Select(rule => rule.Id)];

    public static TheoryData<string> CultureNames { get; } = new(OtherMachine.Cultures);

    public static TheoryData<string> TimeZoneNames { get; } = new(OtherMachine.TimeZones);

    [Theory, MemberData(nameof(CultureNames))]
    public void Statements_and_findings_do_not_depend_on_the_culture(string name)
    {
        var expected = OtherMachine.InCulture("", Facts);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, OtherMachine.InCulture(name, Facts));
    }

    [Theory, MemberData(nameof(TimeZoneNames))]
    public void They_do_not_depend_on_the_time_zone(string name)
    {
        var expected = Facts();
        Assert.Equal(expected, OtherMachine.InTimeZone(name, Facts));
    }

    [Fact]
    public void Many_threads_of_many_cultures_at_once_find_the_same()
    {
        var expected = OtherMachine.InCulture("", Facts);
        Assert.All(
            Enumerable.Range(0, 12).AsParallel().WithDegreeOfParallelism(6).Select(i => OtherMachine.InCulture(OtherMachine.Cultures[i % OtherMachine.Cultures.Length], Facts)),
            facts => Assert.Equal(expected, facts));
    }

    // What is read in the sentences, the findings on them and on the examples of every rule about text, and the words for these.
    private static List<object> Facts()
    {
        List<Finding> findings =
        [
            .. Reports.SelectMany(report => ReportChecker.Check(report).Findings),
            .. TextRules.SelectMany(id => RuleExample.Fails(id).Run()),
        ];
        return
        [
            .. Reports.SelectMany(report => StatementReader.Read(report)).Select(statement => (statement.Text, statement.Term, statement.Value, statement.Scope, statement.Paragraph, statement.Start)),
            .. findings,
            .. findings.SelectMany(finding => Enum.GetValues<Language>().Select(finding.ToString)),
        ];
    }
}
