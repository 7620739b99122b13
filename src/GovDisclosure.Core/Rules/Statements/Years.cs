namespace GovDisclosure.Rules.Statements;

/// <summary>The years that a passage names, in their order: 去年、今年; 2022年至2024年. A year is told by its distance from the report year.</summary>
internal readonly record struct Years
{
    /// <summary>A year of which only that is known, that it is not the report year: 往年.</summary>
    public const int Another = int.MinValue;

    // No text pairs more years than these with numbers, one by one.
    private const int Most = 12;

    private int Last { get; init; }

    /// <summary>How many years there are; more than any list of numbers if they cannot be paired.</summary>
    public int Count { get; private init; }

    /// <summary>The place of the report year, from 1; 0 if it is not among them.</summary>
    private int OwnPlace { get; init; }

    /// <summary>Whether the report year is among them.</summary>
    public bool HasOwn => OwnPlace > 0;

    /// <summary>Whether a number about them all is not about the report year alone.</summary>
    public bool AreOther => Count > 1 || (Count == 1 && !HasOwn);

    /// <summary>What is said of each of them is said of the report year, if that is among them.</summary>
    public Years OfEach => Count > 1 && HasOwn ? Of(0) : this;

    /// <summary>Whether each of so many numbers can be that of one year.</summary>
    public bool PairWith(int numbers) => Count > 1 && Count == numbers && Count <= Most;

    /// <summary>The one year at a place, from 0.</summary>
    public Years At(int place) => Of(place + 1 == OwnPlace ? 0 : Another);

    /// <summary>One year.</summary>
    /// <param name="distance">Its distance from the report year, or <see cref="Another"/>.</param>
    public static Years Of(int distance) => new() { Count = 1, OwnPlace = distance == 0 ? 1 : 0, Last = distance };

    /// <summary>和2024年: one more year.</summary>
    public Years And(int distance) => this with
    {
        Count = Math.Min(Count, Most) + 1,
        OwnPlace = distance == 0 ? Count + 1 : OwnPlace,
        Last = distance,
    };

    /// <summary>至2024年: every year up to that one. Where a word tells the year, or the order is odd, they are not counted.</summary>
    public Years Through(int distance)
    {
        if (distance == Last && distance != Another)
        {
            // 2024年1月1日至2024年12月31日.
            return this;
        }

        var length = Last == Another || distance == Another ? 0 : distance - Last;
        return length <= 0 || length > Most
            ? new Years { Count = Most + 1, OwnPlace = OwnPlace, Last = distance }
            : new Years { Count = Count + length, OwnPlace = Last < 0 && distance >= 0 ? Count - Last : OwnPlace, Last = distance };
    }
}
