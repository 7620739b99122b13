using System.Diagnostics;
using System.Globalization;

namespace GovDisclosure.Benchmarks;

/// <summary>Tells in the log how much memory the process of a benchmark ever held. Each benchmark runs in a process of its own.</summary>
internal static class PeakMemory
{
    public static void Tell(string work, int reports)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"// Peak memory: {work}, {reports:N0} reports: {process.PeakWorkingSet64 / (1024 * 1024)} MB"));
    }
}
