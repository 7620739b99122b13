using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>A sentence of the fixture with its tables, and the wrong sentences that can be made of it.</summary>
internal sealed partial class Sentence
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Narrative", "sentences.txt");

    private readonly string _marked;

    private Sentence(string tables, string marked)
    {
        Report = Tables.Of(tables);
        _marked = marked;
        Text = Plain(marked);
    }

    public static IReadOnlyList<Sentence> All { get; } =
    [
        .. System.IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', 2))
            .Select(parts => new Sentence(parts[0], parts[1])),
    ];

    public AnnualReport Report { get; }

    /// <summary>The sentence as a report has it.</summary>
    public string Text { get; }

    /// <summary>The sentence with one of the numbers that are compared made wrong: one more, a digit too many or too few, two digits swapped.</summary>
    public IEnumerable<string> Wrong => Planted.Select(error => error.Text);

    /// <summary>The same sentences, each with the number that was planted and the words behind it.</summary>
    public IEnumerable<(string Text, string Number, string Behind)> Planted =>
        from Match number in Compared().Matches(_marked)
        from wrong in Slips(number.Groups["right"].Value, number.Groups["wrong"].Value)
        select (With(number, wrong), wrong, Plain(_marked[(number.Index + number.Length)..]));

    /// <summary>For each number that a reader could compare, and in which the library does not find every error: the sentences with it made wrong.</summary>
    public IEnumerable<IReadOnlyList<string>> Missed =>
        from Match number in Uncompared().Matches(_marked)
        select (IReadOnlyList<string>)[.. Slips(number.Groups["right"].Value).Select(wrong => With(number, wrong))];

    /// <summary>For each number that is not compared: the sentences with it changed in the same ways.</summary>
    public IEnumerable<IReadOnlyList<string>> Irrelevant =>
        from Match number in NotCompared().Matches(_marked)
        select (IReadOnlyList<string>)[.. Slips(number.Value).Select(other => With(number, other))];

    /// <summary>A text with a blank before and behind every number, as some word processors set it.</summary>
    public static string Spaced(string text) => Digits().Replace(text, " $0 ");

    public IReadOnlyList<Finding> FindingsWith(string text) =>
        [.. ReportChecker.Check(Tables.With(Report, text)).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule))];

    /// <summary>What a number becomes by a slip: one more, a digit too many or too few, two digits swapped; or the wrong one that is given.</summary>
    public static IEnumerable<string> Slips(string right, string wrong = "")
    {
        if (wrong.Length > 0)
        {
            return [wrong];
        }

        var digits = right.Replace(",", "", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormKC);
        var slips = new List<string> { More(digits), digits + digits[^1] };
        if (digits.Length > 1)
        {
            // A fraction that lacks its last digit is a rounded amount, not a wrong one.
            slips.AddRange(digits.Contains('.', StringComparison.Ordinal) ? [] : [digits[..^1]]);
            for (var i = 0; i + 1 < digits.Length; i++)
            {
                slips.Add(digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..]);
            }
        }

        return slips.Where(slip => slip.TrimStart('0') != digits && slip[0] != '.' && slip[^1] != '.' && decimal.Parse(slip, CultureInfo.InvariantCulture) != decimal.Parse(digits, CultureInfo.InvariantCulture));
    }

    private static string More(string digits) => (decimal.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    private string With(Match number, string wrong) => Plain(_marked[..number.Index]) + wrong + Plain(_marked[(number.Index + number.Length)..]);

    private static string Plain(string marked) => Uncompared().Replace(Compared().Replace(marked, "${right}"), "${right}");

    [GeneratedRegex("<(?<right>[^>]+)>")]
    private static partial Regex Uncompared();

    [GeneratedRegex(@"\{(?<right>[^|}]+)(\|(?<wrong>[^}]+))?\}")]
    private static partial Regex Compared();

    [GeneratedRegex(@"[0-9０-９]+([.,][0-9０-９]+)*")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\d.{<,])(?<number>\d{1,5})(?![\d.}>年])(?=[件条宗次项])")]
    private static partial Regex NotCompared();
}
