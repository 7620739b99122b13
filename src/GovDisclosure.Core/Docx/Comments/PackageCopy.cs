using System.IO.Compression;

namespace GovDisclosure.Docx.Comments;

/// <summary>Copies a package and leaves out when its entries were written, so that equal input gives an equal copy.</summary>
internal static class PackageCopy
{
    public static void Write(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            using var from = entry.Open();
            using var to = ReportDocx.OpenPart(target, entry.FullName);
            from.CopyTo(to);
        }
    }
}
