using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>The kind of region that a government governs: 市 for 某某市人民政府.</summary>
internal static class OwnRegion
{
    private static readonly string[] Kinds = ["街道", "省", "市", "区", "县", "州", "旗", "镇", "乡"];
    private static readonly string[] Offices = [AgencyKind.PeoplesGovernment.Label, "办事处"];

    /// <summary>The kind of region, or nothing for an organ that is no government.</summary>
    public static string Of(Agency agency)
    {
        var name = agency.Name.AsSpan();
        var isGovernment = agency.Kind == AgencyKind.PeoplesGovernment || agency.Kind == AgencyKind.TownshipOrSubdistrict;
        foreach (var office in Offices)
        {
            if (name.EndsWith(office, StringComparison.Ordinal))
            {
                name = name[..^office.Length];
                isGovernment = true;
            }
        }

        foreach (var kind in Kinds)
        {
            if (isGovernment && name.EndsWith(kind, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return "";
    }
}
