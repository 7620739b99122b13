using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Reads what a written roll-up says of its children: how it was started, and how often each child came.</summary>
internal static class ChildNamesReader
{
    private static readonly string Kinds = string.Join(", ", RollUpProperty.Listed, RollUpProperty.Remembered, RollUpProperty.Distinct);

    /// <summary>How the roll-up was started; <see langword="null"/> if that cannot be told.</summary>
    public static ChildNames? ReadStart(ConfigurationValue file, Dictionary<string, ConfigurationValue> properties)
    {
        var value = properties[RollUpProperty.Names];
        var kind = value.Text(Kinds);
        var isListed = kind == RollUpProperty.Listed;
        var isKnown = isListed || kind == RollUpProperty.Remembered;
        if (kind is null)
        {
            return null;
        }

        if (!isKnown && kind != RollUpProperty.Distinct)
        {
            value.Report(Kinds);
            return null;
        }

        var isComplete = Agrees(RollUpProperty.List, isListed)
            & Agrees(RollUpProperty.Children, isKnown)
            & Agrees(RollUpProperty.Unnamed, isKnown && !isListed);
        return !isComplete ? null
            : isListed ? ReadList(properties[RollUpProperty.List])
            : isKnown ? new ChildNames()
            : ChildNames.Distinct();

        // What is written of names depends on how the roll-up was started.
        bool Agrees(string name, bool isWanted)
        {
            var isThere = properties.TryGetValue(name, out var property);
            if (isWanted && !isThere)
            {
                file.ReportMissing(name);
            }
            else if (isThere && !isWanted)
            {
                property!.ReportName(name, kind);
            }

            return isThere == isWanted;
        }
    }

    public static void ReadChildren(Dictionary<string, ConfigurationValue> properties, RollUp rollUp)
    {
        var children = rollUp.Children;
        if (!children.AreKnown)
        {
            return;
        }

        var list = properties[RollUpProperty.Children];
        var total = Int128.Zero;
        var isGood = list.IsObject;
        foreach (var (name, value) in list.AllProperties())
        {
            var times = value.Count();
            isGood &= times is not null;
            total += times ?? 0;
            if (!IsName(name))
            {
                value.ReportName(name, ValueForms.Text);
            }
            else if (times == 0)
            {
                value.Report("≥ 1");
            }
            else if (times is { } known && !children.TryRestore(name, known))
            {
                value.ReportName(name, RollUpProperty.List);
            }
        }

        if (!children.HasList)
        {
            var unnamed = properties[RollUpProperty.Unnamed].Count();
            isGood &= unnamed is not null;
            total += unnamed ?? 0;
            children.TryRestore("", unnamed ?? 0);
        }

        if (isGood && total != rollUp.Reports)
        {
            // Each report that was added is that of one child.
            properties[RollUpProperty.Reports].Report(total.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static ChildNames? ReadList(ConfigurationValue list)
    {
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var isGood = list.IsArray;
        foreach (var item in list.Items())
        {
            var name = item.Text();
            if (name is not null && !IsName(name))
            {
                item.Report(ValueForms.Text);
                name = null;
            }
            else if (name is not null && !known.Add(name))
            {
                item.ReportTwice(name);
                name = null;
            }

            isGood &= name is not null;
            names.Add(name ?? "");
        }

        return isGood ? new ChildNames(names) : null;
    }

    // An organ without a name is no child that could be told from another.
    private static bool IsName(string name) => name.Length > 0 && PlainText.IndexOfInvalid(name) < 0;
}
