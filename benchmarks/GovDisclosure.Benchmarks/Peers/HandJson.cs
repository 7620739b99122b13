using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The steps of a program by hand around <see cref="Utf8JsonReader"/>. What is not as expected throws.</summary>
internal static class HandJson
{
    /// <summary>Goes on to an object, which must come next.</summary>
    public static void Enter(ref Utf8JsonReader reader) => Expect(ref reader, JsonTokenType.StartObject);

    /// <summary>Goes on to a token, which must come next.</summary>
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
        {
            throw new JsonException($"{token} was expected.");
        }
    }

    /// <summary>Goes on to the next property of an object, or to its end.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Passes over the value of a property that is not known.</summary>
    public static void Skip(ref Utf8JsonReader reader) => reader.Skip();

    public static long? Count(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();

    public static decimal? Amount(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();

    public static string Text(ref Utf8JsonReader reader) => TextOrNull(ref reader) ?? throw new JsonException("A text was expected.");

    public static string? TextOrNull(ref Utf8JsonReader reader) => reader.Read() ? reader.GetString() : null;
}
