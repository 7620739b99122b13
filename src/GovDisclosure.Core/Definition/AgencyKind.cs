namespace GovDisclosure.Definition;

/// <summary>The kind of organ that reports. The date by which it must publish depends on it (条例第四十九条).</summary>
public sealed class AgencyKind : FormElement
{
    /// <summary>人民政府: a local people's government at or above county level. It publishes by 31 March.</summary>
    public static readonly AgencyKind PeoplesGovernment = new("peoplesGovernment", "人民政府", LegalBasis.Of(49));

    /// <summary>政府部门: a department of a people's government at or above county level. It publishes by 31 January.</summary>
    public static readonly AgencyKind Department = new("department", "政府部门", LegalBasis.Of(49));

    /// <summary>乡镇人民政府、街道办事处: a township government or a sub-district office. The Regulations name no date for it.</summary>
    public static readonly AgencyKind TownshipOrSubdistrict = new("townshipOrSubdistrict", "乡镇人民政府、街道办事处", null);

    /// <summary>其他机关: any other organ, such as the office of a development zone.</summary>
    public static readonly AgencyKind Other = new("other", "其他机关", null);

    /// <summary>Every kind, in a fixed order.</summary>
    public static readonly ImmutableArray<AgencyKind> All = [PeoplesGovernment, Department, TownshipOrSubdistrict, Other];

    private static readonly ImmutableArray<string> TownshipEnds =
        [.. new[] { "乡", "镇" }.Select(word => word + PeoplesGovernment.Label), "街道办事处"];

    private AgencyKind(string code, Printed printed, LegalBasis? basis)
        : base(code, printed, null, basis)
    {
    }

    /// <summary>Finds a kind by its code.</summary>
    /// <param name="code">The code, compared exactly.</param>
    /// <returns>The kind, or <see langword="null"/> when there is none.</returns>
    public static AgencyKind? FromCode(string? code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kind that a name tells by its last words, which are those of the statute.</summary>
    /// <param name="name">The full name of an organ.</param>
    /// <returns>The kind; <see cref="Other"/> if the name tells none, as that of a department.</returns>
    public static AgencyKind ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var end = name.TrimEnd();
        return TownshipEnds.Any(word => end.EndsWith(word, StringComparison.Ordinal)) ? TownshipOrSubdistrict
            : end.EndsWith(PeoplesGovernment.Label, StringComparison.Ordinal) ? PeoplesGovernment
            : Other;
    }
}
