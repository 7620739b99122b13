using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>Takes the results of a check as they come. Nothing that grows with the number of reports is kept.</summary>
internal interface ICheckOutput
{
    /// <summary>A file begins.</summary>
    void BeginFile(string name);

    /// <summary>A report of the file was checked.</summary>
    void Add(CheckedReport report);

    /// <summary>The file ends.</summary>
    /// <param name="error">Why the file could not be read, or not to its end; <see langword="null"/> if it could.</param>
    void EndFile(LocalizedText? error);

    /// <summary>The reports of one organ were compared across years, or one with those of other organs. This follows the last file.</summary>
    void Add(CheckedSeries series);

    /// <summary>The check ends.</summary>
    /// <param name="areCompared">Whether reports were compared across years at all; otherwise there were too many.</param>
    /// <param name="unused">The waivers that no finding needed.</param>
    void End(bool areCompared, IReadOnlyList<UnusedWaiver> unused);
}
