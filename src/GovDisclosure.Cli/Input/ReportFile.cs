using GovDisclosure.Cli.Output;
using GovDisclosure.Csv;
using GovDisclosure.Docx;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Input;

/// <summary>Writes reports in the format that the name of a file tells.</summary>
internal static class ReportFile
{
    /// <summary>The format of a file, by its extension; <see langword="null"/> if that is not known.</summary>
    public static FileFormat? FormatOf(string path)
    {
        var extension = Path.GetExtension(path);
        return Is(".json") ? FileFormat.Json
            : Is(".csv") ? FileFormat.Csv
            : Is(".docx") ? FileFormat.Docx
            : null;

        bool Is(string known) => extension.Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Writes reports. Formats that hold one report take the only one there is.</summary>
    /// <exception cref="Problem">There are several reports, and the format holds one.</exception>
    public static void Write(FileFormat format, IEnumerable<AnnualReport> reports, Stream stream, ReportDocxLayout layout = ReportDocxLayout.Form)
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
                ReportDocx.Write(report, stream, new ReportDocxOptions { Layout = layout });
            }
        }
    }
}
