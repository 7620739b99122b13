using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>Words a finding: where, what was found, what was expected, what to do, by which law.</summary>
internal static class FindingText
{
    private const int LongestQuote = 60;

    private static readonly LocalizedText Stated = new("填报", "stated");
    private static readonly LocalizedText Should = new("应为", "expected");
    private static readonly LocalizedText Differs = new("相差", "difference");
    private static readonly LocalizedText FoundText = new("读到“{0}”", "found '{0}'");
    private static readonly LocalizedText FoundNames = new("机关“{0}”", "organ '{0}'");
    private static readonly LocalizedText WantedText = new("应为 {0}", "expected {0}");
    private static readonly LocalizedText Undecided = new("无法判断，以下单元格空白：", "cannot be decided, these cells are blank: ");
    private static readonly LocalizedText Blank = new("空白，无法判断", "blank, so this cannot be decided");
    private static readonly LocalizedText BlankCell = new("空白", "blank");
    private static readonly LocalizedText CannotSay = new("无法判断", "undecided");
    private static readonly LocalizedText Basis = new("依据：", "Basis: ");

    public static string Describe(Finding finding, Language language)
    {
        var text = new StringBuilder(160);
        text.Append(finding.Rule.Id).Append(' ');
        var place = Place(finding, language);
        var facts = Facts(finding, language);
        if (place.Length + facts.Length > 0)
        {
            text.Append(place).Append(place.Length > 0 && facts.Length > 0 ? Colon(language) : "").Append(facts).Append(Stop(language)).Append(Space(language));
        }

        text.Append(finding.Rule.Statement.In(language)).Append(Space(language))
            .Append(finding.Rule.Remedy.In(language));
        if (finding.Basis is { } basis)
        {
            text.Append(Space(language)).Append(Basis.In(language))
                .Append(language == Language.Chinese ? basis.Chinese : basis.English)
                .Append(Stop(language));
        }

        return PlainText.Escape(text.ToString());
    }

    public static FindingDescription Parts(Finding finding, Language language)
    {
        var stated = new List<string>();
        AddIf(stated, finding.Actual is { } actual ? Number(actual) : finding.Found is null && finding.State is null && finding.Left.Any(IsBlank) ? BlankCell.In(language) : null);
        AddIf(stated, FoundBeside(finding, finding.Actual) is { } found ? Quote(found) : null);
        AddIf(stated, finding.State?.In(language));
        var expected = new List<string>();
        AddIf(expected, finding.Expected is { } number ? Bound(finding) + Number(number) : finding.Outcome == CheckOutcome.Unknown && finding.Right.Any(IsBlank) ? CannotSay.In(language) : null);
        AddIf(expected, finding.Wanted);
        return new FindingDescription(
            PlainText.Escape(Place(finding, language)),
            PlainText.Escape(string.Join(Comma(language), stated)),
            PlainText.Escape(string.Join(Comma(language), expected)),
            finding.Difference is { } difference ? Signed(difference) : "",
            string.Join(language == Language.Chinese ? "；" : "; ", new[] { Equation(finding.Left, finding.Actual), Equation(finding.Right, finding.Expected) }.Where(sum => sum.Length > 0)));
    }

    private static string Place(Finding finding, Language language)
    {
        var parts = new List<string>();
        if (finding.Location is { } location)
        {
            parts.AddRange(LocationText.Parts(location, language));
        }

        if (!finding.Left.IsEmpty)
        {
            parts.Add(string.Join(" + ", finding.Left.Select(value => value.Name == finding.Location?.Path ? value.Label : Name(value, language))));
        }

        return string.Join(Comma(language), parts);
    }

    private static string Facts(Finding finding, Language language)
    {
        var parts = new List<string>();
        AddIf(parts, FoundBeside(finding, finding.Outcome == CheckOutcome.Failed ? finding.Actual : null) is { Length: > 0 } found ? Format(CitesOrgans(finding) ? FoundNames : FoundText, language, Quote(found)) : null);
        AddIf(parts, finding.State?.In(language));
        AddIf(parts, finding.Wanted is { Length: > 0 } wanted ? Format(WantedText, language, wanted) : null);
        if (finding.Outcome == CheckOutcome.Unknown)
        {
            var blanks = finding.Values.Where(value => value.Value is null).ToList();
            var same = blanks.SequenceEqual(finding.Left);
            AddIf(parts, blanks.Count == 0 ? null : same ? finding.State is null ? Blank.In(language) : null : Undecided.In(language) + string.Join(Comma(language), blanks.Select(value => Name(value, language))));
        }
        else if (finding.Actual is { } actual)
        {
            parts.Add($"{Stated.In(language)} {Sum(finding.Left, actual)}");

            // What is wanted was said above, such as the readings that would do; the number is only one of them.
            if (finding.Expected is { } expected && string.IsNullOrEmpty(finding.Wanted))
            {
                parts.Add($"{Should.In(language)} {Bound(finding)}{Sum(finding.Right, expected)}");
                AddIf(parts, finding.Difference is { } difference ? $"{Differs.In(language)} {Signed(difference)}" : null);
            }
        }

        return string.Join(Comma(language), parts);
    }

    // What was found, unless it is a number that is told anyway.
    private static string? FoundBeside(Finding finding, decimal? told) =>
        told is { } number && finding.Found == Number(number) ? null : finding.Found;

    // The report of a parent is cited by what it says of itself.
    private static bool CitesOrgans(Finding finding) =>
        finding.Rule.CitesOrgans && !finding.Left.Any(value => value.Name == ReportHead.Year.FullCode);

    private static string Sum(ImmutableArray<FindingValue> values, decimal sum) =>
        Addends(values) is { } parts ? $"{Number(sum)} (= {parts})" : Number(sum);

    private static string Equation(ImmutableArray<FindingValue> values, decimal? sum) =>
        sum is { } total && Addends(values) is { } parts ? $"{Number(total)} = {parts}" : "";

    // A sum of one number explains nothing.
    private static string? Addends(ImmutableArray<FindingValue> values)
    {
        var parts = values.Where(value => value.Value is not (null or 0)).Select(value => Number(value.Value!.Value)).ToList();
        return parts.Count > 1 ? string.Join(" + ", parts) : null;
    }

    private static string Bound(Finding finding) => finding.ExpectedIsMinimum ? "≥ " : "";

    private static bool IsBlank(FindingValue value) => value.Value is null;

    private static string Name(FindingValue value, Language language) =>
        language == Language.Chinese ? value.Label : $"{value.Name} {value.Label}";

    private static string Quote(string raw) => raw.Length <= LongestQuote ? raw : PlainText.Beginning(raw, LongestQuote) + "…";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Signed(decimal value) => value.ToString("+0.############################;-0.############################;0", CultureInfo.InvariantCulture);

    private static string Comma(Language language) => language == Language.Chinese ? "，" : ", ";

    private static string Colon(Language language) => language == Language.Chinese ? "：" : ": ";

    private static string Stop(Language language) => language == Language.Chinese ? "。" : ".";

    private static string Space(Language language) => language == Language.Chinese ? "" : " ";

    private static string Format(LocalizedText text, Language language, object argument) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), argument);

    private static void AddIf(List<string> parts, string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            parts.Add(part);
        }
    }
}
