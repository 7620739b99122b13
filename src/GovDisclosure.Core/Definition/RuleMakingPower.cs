using System.Buffers;

namespace GovDisclosure.Definition;

/// <summary>规章制定权: the organs that clearly have no power to make rules (规章), by their kind and their official names.</summary>
/// <remarks>
/// Ministries make rules, and so do the governments of provinces, of cities with districts and of autonomous prefectures (立法法).
/// Whether a city has districts its name does not tell, so that no city is judged. The office of a government reports the rules of
/// the government as its own, so that it is judged as the government is.
/// </remarks>
internal static class RuleMakingPower
{
    // A government whose place ends so is one of county level or below; an autonomous region is a province.
    private static readonly ImmutableArray<string> CountyOrBelow = ["县", "旗", "区", "乡", "镇", "苏木"];
    private const string AutonomousRegion = "自治区";

    // Places as names of local departments state them. No ministry's name holds one of these characters, but for the market.
    private static readonly SearchValues<char> Places = SearchValues.Create("省州盟县旗区");
    private const char City = '市';
    private const string Market = "市场";

    private static readonly string Government = AgencyKind.PeoplesGovernment.Label;

    /// <summary>Whether an organ clearly has no such power; <see langword="false"/> if it has, or if its name does not tell.</summary>
    public static bool IsLackedBy(AgencyKind kind, ReadOnlySpan<char> name)
    {
        if (kind == AgencyKind.TownshipOrSubdistrict)
        {
            return true;
        }

        var government = name.LastIndexOf(Government, StringComparison.Ordinal);
        return government < 0 ? kind == AgencyKind.Department && IsLocal(name) : IsCountyOrBelow(name[..government]);
    }

    private static bool IsCountyOrBelow(ReadOnlySpan<char> place)
    {
        foreach (var end in CountyOrBelow)
        {
            if (place.EndsWith(end, StringComparison.Ordinal))
            {
                return !place.EndsWith(AutonomousRegion, StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsLocal(ReadOnlySpan<char> name)
    {
        if (name.ContainsAny(Places))
        {
            return true;
        }

        for (var at = name.IndexOf(City); at >= 0; at = name.IndexOf(City))
        {
            if (!name[at..].StartsWith(Market, StringComparison.Ordinal))
            {
                return true;
            }

            name = name[(at + 1)..];
        }

        return false;
    }
}
