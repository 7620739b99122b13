using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

internal static class DateFacts
{
    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void Judge(bool holds, DateOnly date, string wanted, RuleDescriptor rule, CheckCollector results)
    {
        if (holds)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(rule, CheckOutcome.Failed)
        {
            Left = [new FindingValue("published", "发布日期", null)],
            Found = Text(date),
            Wanted = wanted,
        });
    }
}
