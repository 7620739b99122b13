using System.Globalization;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Runs code as on the machine of somebody else.</summary>
internal static class OtherMachine
{
    /// <summary>Other digits, other signs, other calendars, another order of letters, another i.</summary>
    public static readonly string[] Cultures = ["tr-TR", "ar-SA", "zh-CN", "fa-IR", "th-TH", "de-DE", "sv-SE"];

    /// <summary>East and west of the date line, half an hour off, and that of China.</summary>
    public static readonly string[] TimeZones = ["Pacific/Kiritimati", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Pago_Pago", "Asia/Kolkata"];

    /// <summary>Runs code in a culture; an empty name is the invariant culture. The thread has its own culture back afterwards.</summary>
    public static T InCulture<T>(string name, Func<T> act)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    /// <summary>Runs code in a time zone. It is that of the process: only a test of <see cref="OtherMachineTests"/> may ask for it.</summary>
    public static T InTimeZone<T>(string zone, Func<T> act)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            return act();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
