using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Reads how many reports of some kind a written roll-up has, and whose the first of them are.</summary>
internal static class NamedReportsReader
{
    /// <summary>Reads how many reports there are of some kind, and whose the first are.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reports">Takes what is read.</param>
    /// <param name="most">How many there can be.</param>
    public static void Read(ConfigurationValue value, NamedCount reports, long most)
    {
        if (Start(value, most) is not var (count, items))
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var given = 0;
        foreach (var item in items)
        {
            given++;
            var name = item.Text() ?? "";
            if (!IsName(name))
            {
                item.Report(ValueForms.Text);
            }
            else if (!names.Add(name))
            {
                item.ReportTwice(name);
            }
        }

        // Each report has a name, if only an empty one.
        RequireNumber(value, given, 1, Math.Min(count, NamedCount.MostNames));
        reports.Restore(count, names);
    }

    /// <summary>Reads how many reports there are of some kind, and what the first state.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reports">Takes what is read.</param>
    /// <param name="most">How many there can be.</param>
    /// <param name="isWhole">Whether the values are counts.</param>
    public static void Read(ConfigurationValue value, NamedValues reports, long most, bool isWhole)
    {
        if (Start(value, most) is not var (count, items))
        {
            return;
        }

        var given = 0;
        foreach (var item in items)
        {
            given++;
            if (ReadValue(item, isWhole) is { } stated)
            {
                reports.Restore(0, [stated]);
            }
        }

        var known = Math.Min(count, NamedCount.MostNames);
        RequireNumber(value, given, known, known);
        reports.Restore(count, []);
    }

    private static (string Name, decimal Value)? ReadValue(ConfigurationValue item, bool isWhole)
    {
        var properties = item.Properties(RollUpProperty.Name, RollUpProperty.Value);
        if (!properties.TryGetValue(RollUpProperty.Name, out var name) || !properties.TryGetValue(RollUpProperty.Value, out var value))
        {
            if (item.IsObject)
            {
                item.ReportMissing(name is null ? RollUpProperty.Name : RollUpProperty.Value);
            }

            return null;
        }

        if (name.Text() is not { } text || value.Number() is not { } number)
        {
            return null;
        }

        if (!IsName(text))
        {
            name.Report(ValueForms.Text);
        }

        if (number >= 0 || (isWhole && (number < -long.MaxValue || decimal.Truncate(number) != number)))
        {
            value.Report("< 0");
        }

        return (text, Money.Normalize(number)!.Value);
    }

    private static (long Count, IEnumerable<ConfigurationValue> Items)? Start(ConfigurationValue value, long most)
    {
        var properties = value.Properties(RollUpProperty.Count, RollUpProperty.First);
        if (!properties.TryGetValue(RollUpProperty.Count, out var counted) || !properties.TryGetValue(RollUpProperty.First, out var first))
        {
            if (value.IsObject)
            {
                value.ReportMissing(counted is null ? RollUpProperty.Count : RollUpProperty.First);
            }

            return null;
        }

        if (counted.Count() is not { } count)
        {
            return null;
        }

        if (count == 0 || count > most)
        {
            counted.Report(string.Create(CultureInfo.InvariantCulture, $"1 … {most}"));
            return null;
        }

        return (count, first.Items());
    }

    private static void RequireNumber(ConfigurationValue value, long number, long least, long most)
    {
        if (number < least || number > most)
        {
            value.Report(string.Create(CultureInfo.InvariantCulture, $"{RollUpProperty.First}: {least} … {most}"));
        }
    }

    // The name of an organ may be empty.
    private static bool IsName(string name) => PlainText.IndexOfInvalid(name) < 0;
}
