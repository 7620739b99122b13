using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Writes everything that a roll-up holds, in an order that does not depend on the order of adding.</summary>
internal static class RollUpWriter
{
    public static void Write(RollUp rollUp, Utf8JsonWriter json, int longest)
    {
        json.WriteNumber(RollUpProperty.Version, RollUpProperty.CurrentVersion);
        json.WriteNumber(RollUpProperty.Year, rollUp.Year);
        json.WriteString(RollUpProperty.Edition, rollUp.Edition.Code);
        WriteNames(rollUp.Children, json, longest);
        json.WriteNumber(RollUpProperty.Reports, rollUp.Reports);
        WriteChildren(rollUp.Children, json, longest);
        json.WriteStartObject(RollUpProperty.Refused);
        foreach (var (name, refused) in RollUpProperty.RefusedBy(rollUp))
        {
            Write(json, name, refused);
        }

        json.WriteEndObject();
        json.WriteStartObject(RollUpProperty.Cells);
        foreach (var cell in SumFacts.CellsOf(rollUp))
        {
            json.WriteStartObject(cell.Code);
            json.WritePropertyName(RollUpProperty.Sum);
            json.WriteRawValue(rollUp.SumText(cell));
            Write(json, RollUpProperty.Blank, rollUp.Notes.BlanksIn(cell));
            Write(json, rollUp.NegativesIn(cell));
            json.WriteEndObject();
            RequireLength(json, longest);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(ChildNames children, Utf8JsonWriter json, int longest)
    {
        json.WriteString(
            RollUpProperty.Names,
            children.HasList ? RollUpProperty.Listed : children.AreKnown ? RollUpProperty.Remembered : RollUpProperty.Distinct);
        if (children.HasList)
        {
            json.WriteStartArray(RollUpProperty.List);
            foreach (var name in children.Expected)
            {
                json.WriteStringValue(PlainText.Require(name, "rollUp"));
                RequireLength(json, longest);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteChildren(ChildNames children, Utf8JsonWriter json, int longest)
    {
        if (!children.AreKnown)
        {
            return;
        }

        json.WriteStartObject(RollUpProperty.Children);
        foreach (var (name, times) in children.All.Where(child => child.Value > 0))
        {
            json.WriteNumber(name, times);
            RequireLength(json, longest);
        }

        json.WriteEndObject();
        if (!children.HasList)
        {
            json.WriteNumber(RollUpProperty.Unnamed, children.Unnamed);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, NamedCount? counted)
    {
        if (counted is null or { Count: 0 })
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber(RollUpProperty.Count, counted.Count);
        json.WriteStartArray(RollUpProperty.First);
        foreach (var first in counted.First)
        {
            json.WriteStringValue(first);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NamedValues? counted)
    {
        if (counted is null)
        {
            return;
        }

        json.WriteStartObject(RollUpProperty.Negative);
        json.WriteNumber(RollUpProperty.Count, counted.Count);
        json.WriteStartArray(RollUpProperty.First);
        foreach (var (name, value) in counted.First)
        {
            json.WriteStartObject();
            json.WriteString(RollUpProperty.Name, name);
            json.WriteNumber(RollUpProperty.Value, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What is written must be read again. After the last cell only the ends of two objects follow, for which the reserve is enough.
    private static void RequireLength(Utf8JsonWriter json, int longest)
    {
        const int Reserve = 1024;
        if (json.BytesCommitted + json.BytesPending > longest - Reserve)
        {
            throw new InvalidOperationException(
                $"The roll-up remembers too many names to be written: at most {longest} bytes. Write smaller parts, or start with {nameof(RollUp)}.{nameof(RollUp.OfDistinct)}.");
        }
    }
}
