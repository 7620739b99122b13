namespace GovDisclosure.Json;

/// <summary>One step of a JSON path: a known property, an unknown one, or an item of an array.</summary>
/// <param name="Owner">The object plan of a known property, the name of an unknown one, <see langword="null"/> for an item.</param>
/// <param name="Index">The place in the plan or in the array.</param>
internal readonly record struct PathSegment(object? Owner, int Index)
{
    public PropertyPlan? Property => Owner is ObjectPlan plan ? plan.Properties[Index] : null;
}
