using System.Numerics;

namespace GovDisclosure.Rules.RollUps;

/// <summary>The sum of amounts, exact for any amounts in any order: nothing is rounded on the way.</summary>
internal sealed class AmountSum
{
    private const int OrdinaryPlaces = 6;
    private const int MostPlaces = 28;

    // Of all the amounts that a roll-up can take, with a sign.
    private const int MostWholeDigits = 48;

    private static readonly ImmutableArray<ulong> Powers = [1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    // In millionths. An ordinary amount has at most 64 bits and is moved by at most 20 more, so that trillions of them fit.
    private Int128 _ordinary;

    // In units of the finest place that a decimal has.
    private BigInteger _units;

    private BigInteger Units => _units + ((BigInteger)_ordinary * BigInteger.Pow(10, MostPlaces - OrdinaryPlaces));

    public void Add(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        if (amount.Scale > OrdinaryPlaces || bits[2] != 0)
        {
            _units += InUnits(amount);
            return;
        }

        var digits = ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        Int128 millionths = Math.BigMul(digits, Powers[amount.Scale], out var low);
        millionths = (millionths << 64) | low;
        _ordinary += bits[3] < 0 ? -millionths : millionths;
    }

    public void Merge(AmountSum other) => _units += other.Units;

    /// <summary>Adds a sum that was written with all its digits.</summary>
    /// <param name="text">Digits with at most a minus sign before them and a point within them, as in JSON.</param>
    /// <param name="positives">How many amounts that are not negative it may be the sum of.</param>
    /// <param name="negatives">How many that are.</param>
    /// <returns>Whether so many amounts can have this sum.</returns>
    public bool TryAdd(ReadOnlySpan<char> text, long positives, long negatives)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var places = point < 0 ? default : text[(point + 1)..].TrimEnd('0');
        if (whole.Length > MostWholeDigits || places.Length > MostPlaces)
        {
            return false;
        }

        var digits = BigInteger.Parse(string.Concat(whole, places), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var units = digits * BigInteger.Pow(10, MostPlaces - places.Length);
        _units += units;
        var greatest = InUnits(decimal.MaxValue);
        return units <= greatest * positives && units >= -greatest * negatives;
    }

    /// <summary>The sum, or <see langword="null"/> if it has more digits than an amount can have.</summary>
    public decimal? ToDecimal()
    {
        var units = Units;
        var places = MostPlaces;
        while (places > 0 && units % 10 == 0)
        {
            units /= 10;
            places--;
        }

        if (BigInteger.Abs(units) > new BigInteger(decimal.MaxValue))
        {
            return null;
        }

        var bits = decimal.GetBits((decimal)units);
        return new decimal(bits[0], bits[1], bits[2], units.Sign < 0, (byte)places);
    }

    /// <summary>The sum with all its digits.</summary>
    public override string ToString()
    {
        var units = BigInteger.Abs(Units);
        var one = BigInteger.Pow(10, MostPlaces);
        var places = (units % one).ToString(CultureInfo.InvariantCulture).PadLeft(MostPlaces, '0').TrimEnd('0');
        return (Units.Sign < 0 ? "-" : "") + (units / one).ToString(CultureInfo.InvariantCulture) + (places.Length > 0 ? "." + places : "");
    }

    private static BigInteger InUnits(decimal amount)
    {
        var bits = decimal.GetBits(amount);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], amount < 0, 0));
        return digits * BigInteger.Pow(10, MostPlaces - amount.Scale);
    }
}
