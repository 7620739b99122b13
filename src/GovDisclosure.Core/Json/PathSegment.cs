namespace GovDisclosure.Json;

/// <summary>One step of a JSON path: a known property, an unknown one, or an item of an array.</summary>
internal struct PathSegment
{
    /// <summary>The plan of the object with a known property, the name of an unknown one, <see langword="null"/> for an item.</summary>
    public object? Owner { get; set; }

    /// <summary>The place in the plan or in the array; -1 before the first.</summary>
    public int Index { get; set; }

    public readonly PropertyPlan? Property => Owner is ObjectPlan plan && Index >= 0 ? plan.Properties[Index] : null;
}
