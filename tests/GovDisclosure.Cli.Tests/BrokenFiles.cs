using System.IO.Compression;
using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Docx;

namespace GovDisclosure.Cli.Tests;

/// <summary>Files that cease to be of their format in the middle, so that nobody knows what the rest of them said.</summary>
internal static class BrokenFiles
{
    private const string Text = "word/document.xml";

    /// <summary>A name for each way in which a file can be broken; what it ends with is the format.</summary>
    public static TheoryData<string> All => ["cut.json", "token.json", "cut-wide.csv", "cut-long.csv", "quote.csv", "cut.docx"];

    /// <summary>Writes the file of a name.</summary>
    public static string Broken(this TemporaryFolder folder, string name) => name switch
    {
        "cut.json" => folder.Cut(name, File.ReadAllBytes(folder.Json("whole.json", Reports.Huaian))),
        "token.json" => folder.File(name, File.ReadAllText(folder.Json("whole.json", Reports.Huaian)).Replace("447228", "447228x", StringComparison.Ordinal)),
        "cut-wide.csv" => folder.Cut(name, File.ReadAllBytes(folder.WideCsv("whole.csv")), 0.9),
        "cut-long.csv" => folder.Cut(name, File.ReadAllBytes(folder.Csv("whole.csv", Reports.Huaian))),
        "quote.csv" => folder.File(name, File.ReadAllText(folder.Csv("whole.csv", Reports.Huaian)).Replace(",447228", ",\"447228", StringComparison.Ordinal)),
        "cut.docx" => folder.CutDocument(name),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such file."),
    };

    private static string Cut(this TemporaryFolder folder, string name, byte[] whole, double part = 0.5) =>
        folder.File(name, stream => stream.Write(whole.AsSpan(0, (int)(whole.Length * part))));

    private static string WideCsv(this TemporaryFolder folder, string name) =>
        folder.File(name, stream => ReportCsv.Write([Reports.Huaian], stream, new ReportCsvOptions { Layout = CsvLayout.Wide }));

    private static string CutDocument(this TemporaryFolder folder, string name)
    {
        var path = folder.File(name, stream => ReportDocx.Write(Reports.Huaian, stream));
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = package.GetEntry(Text)!;
        string text;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(package.CreateEntry(Text).Open(), new UTF8Encoding(false));
        writer.Write(text[..(text.Length / 2)]);
        return path;
    }
}
