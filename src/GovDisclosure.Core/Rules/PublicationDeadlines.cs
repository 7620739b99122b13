using GovDisclosure.Definition;

namespace GovDisclosure.Rules;

/// <summary>发布期限: by which day of the next year each kind of organ publishes its report. <see langword="null"/> means that no date is set.</summary>
public sealed record PublicationDeadlines
{
    /// <summary>法定期限: departments by 31 January, people's governments by 31 March; none for other organs (条例第四十九条).</summary>
    public static readonly PublicationDeadlines Statutory = new();

    /// <summary>县级以上地方人民政府: 31 March, unless a local rule names an earlier day.</summary>
    public AnnualDate? PeoplesGovernment { get; init; } = new(3, 31);

    /// <summary>县级以上人民政府部门: 31 January, unless a local rule names an earlier day.</summary>
    public AnnualDate? Department { get; init; } = new(1, 31);

    /// <summary>乡镇人民政府、街道办事处: none, unless a local rule names one.</summary>
    public AnnualDate? TownshipOrSubdistrict { get; init; }

    /// <summary>其他机关: none, unless a local rule names one.</summary>
    public AnnualDate? Other { get; init; }

    /// <summary>The day for a kind of organ.</summary>
    /// <param name="kind">The kind of organ.</param>
    /// <returns>The day, or <see langword="null"/> if none is set.</returns>
    public AnnualDate? For(AgencyKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind == AgencyKind.PeoplesGovernment ? PeoplesGovernment
            : kind == AgencyKind.Department ? Department
            : kind == AgencyKind.TownshipOrSubdistrict ? TownshipOrSubdistrict
            : Other;
    }

    /// <summary>The day for a kind of organ if a local rule sets it: one that is not the statutory day.</summary>
    internal AnnualDate? LocalFor(AgencyKind kind) => For(kind) is { } day && day != Statutory.For(kind) ? day : null;

    /// <summary>The same deadlines with another day for one kind of organ.</summary>
    internal PublicationDeadlines With(AgencyKind kind, AnnualDate day) =>
        kind == AgencyKind.PeoplesGovernment ? this with { PeoplesGovernment = day }
        : kind == AgencyKind.Department ? this with { Department = day }
        : kind == AgencyKind.TownshipOrSubdistrict ? this with { TownshipOrSubdistrict = day }
        : this with { Other = day };

    /// <summary>The latest days that are lawful, for people to read.</summary>
    internal static string Latest => string.Join(", ", AgencyKind.All
        .Where(kind => Statutory.For(kind) is not null)
        .Select(kind => $"≤ {Statutory.For(kind)} ({kind.Code})"));

    // A date is never later than the Regulations allow, and one that they set is never dropped.
    internal bool AreLawful =>
        AgencyKind.All.All(kind => Statutory.For(kind) is not { } latest || (For(kind) is { } day && !day.IsAfter(latest)));
}
