namespace GovDisclosure.Rules.RollUps;

/// <summary>The names of the properties of a roll-up in JSON.</summary>
internal static class RollUpProperty
{
    /// <summary>Marks the file, and tells its version.</summary>
    public const string Version = "rollUp";

    public const string Year = "year";
    public const string Edition = "edition";
    public const string Names = "names";
    public const string List = "list";
    public const string Reports = "reports";
    public const string Children = "children";
    public const string Unnamed = "unnamed";
    public const string Refused = "refused";
    public const string Cells = "cells";

    public const string Sum = "sum";
    public const string Blank = "blank";
    public const string Negative = "negative";
    public const string Count = "count";
    public const string First = "first";
    public const string Name = "name";
    public const string Value = "value";

    /// <summary>The names of a roll-up with a list, of one that remembers every child, and of one that remembers none.</summary>
    public const string Listed = "listed";
    public const string Remembered = "remembered";
    public const string Distinct = "distinct";

    /// <summary>The only version so far. A change that an older reader would get wrong needs another.</summary>
    public const int CurrentVersion = 1;

    public static readonly ImmutableArray<string> All =
        [Version, Year, Edition, Names, List, Reports, Children, Unnamed, Refused, Cells];

    /// <summary>What was not added, and why.</summary>
    public static ImmutableArray<(string Name, NamedCount Reports)> RefusedBy(RollUp rollUp) =>
    [
        ("otherYear", rollUp.OtherYear),
        ("otherEdition", rollUp.OtherEdition),
        ("undated", rollUp.Undated),
        ("unexpected", rollUp.Unexpected),
    ];
}
