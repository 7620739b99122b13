using GovDisclosure.Csv;
using GovDisclosure.Docx;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Cli;

/// <summary>Writes reports in the format that the name of a file tells.</summary>
internal static class ReportFile
{
    /// <summary>The format of a file, by its extension.</summary>
    /// <exception cref="Problem">The extension is not known.</exception>
    public static FileFormat FormatOf(string path)
    {
        var extension = Path.GetExtension(path);
        return Is(".json") ? FileFormat.Json
            : Is(".csv") ? FileFormat.Csv
            : Is(".docx") ? FileFormat.Docx
            : throw new Problem(Words.ExtensionUnknown);

        bool Is(string known) => extension.Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes reports. Formats that hold one report take the only one there is.</summary>
    /// <exception cref="Problem">There are several reports, and the format holds one.</exception>
    public static void Write(FileFormat format, IEnumerable<AnnualReport> reports, Stream stream)
    {
        if (format == FileFormat.Csv)
        {
            ReportCsv.Write(reports, stream);
            return;
        }

        var first = reports.Take(2).ToList();
        if (first.Count > 1)
        {
            throw new Problem(Words.OneReportOnly);
        }

        foreach (var report in first)
        {
            if (format == FileFormat.Json)
            {
                ReportJson.Write(report, stream, new ReportJsonOptions { Indented = true });
            }
            else
            {
                ReportDocx.Write(report, stream);
            }
        }
    }
}
