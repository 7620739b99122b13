using System.Numerics;

namespace GovDisclosure.Rules.RollUps;

/// <summary>The sum of amounts, exact for any amounts in any order: nothing is rounded on the way.</summary>
internal sealed class AmountSum
{
    private const int OrdinaryPlaces = 6;
    private const int MostPlaces = 28;
    private const decimal OrdinaryAmount = 1e15m;

    // 22 digits and 6 places: one more ordinary amount is added without rounding.
    private const decimal OrdinarySum = 1e21m;

    private decimal _ordinary;

    // In units of the finest place that a decimal has.
    private BigInteger _units;

    private BigInteger Units => _units + InUnits(_ordinary);

    public void Add(decimal amount)
    {
        if (amount.Scale > OrdinaryPlaces || amount is > OrdinaryAmount or < -OrdinaryAmount)
        {
            _units += InUnits(amount);
            return;
        }

        _ordinary += amount;
        if (_ordinary is > OrdinarySum or < -OrdinarySum)
        {
            _units += InUnits(_ordinary);
            _ordinary = 0;
        }
    }

    public void Merge(AmountSum other) => _units += other.Units;

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
