using GovDisclosure.Definition;

namespace GovDisclosure.Model;

/// <summary>报告机关: the organ that reports.</summary>
public sealed record Agency
{
    /// <summary>An organ of which nothing is known yet, as on a form to be filled in.</summary>
    public static readonly Agency Unknown = new("", AgencyKind.Other);

    /// <summary>Describes an organ.</summary>
    /// <param name="name">The full official name, in one line; empty while it is not known.</param>
    /// <param name="kind">The kind of organ.</param>
    /// <exception cref="ArgumentException">The name holds a line break, a control character or half a surrogate pair.</exception>
    public Agency(string name, AgencyKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Name = PlainText.Require(name, nameof(name));
        Kind = kind;
    }

    /// <summary>机关全称: the full official name; empty while it is not known.</summary>
    public string Name { get; }

    /// <summary>机关类别: the kind of organ, on which the date of publication depends (条例第四十九条).</summary>
    public AgencyKind Kind { get; }
}
