using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Input;

/// <summary>A file to be written. It appears complete or not at all, and is never one of those that are read.</summary>
internal sealed class TargetFile
{
    private readonly string _path;

    /// <summary>Names the file. Nothing is created yet.</summary>
    /// <exception cref="Problem">It is a folder or one of the sources, or its extension is not known.</exception>
    public TargetFile(string path, params IEnumerable<string> sources)
        : this(path, sources, null)
    {
    }

    private TargetFile(string path, IEnumerable<string> sources, LocalizedText? onlyDocx)
    {
        _path = path;
        if (sources.Any(source => IsSame(source, path)))
        {
            throw new Problem(Words.SameFile);
        }

        Format = Directory.Exists(path)
            ? throw new Problem(Words.FolderNotWritten)
            : ReportFile.FormatOf(path) ?? throw new Problem(onlyDocx ?? Words.OutputExtensionUnknown);
        if (onlyDocx is not null && Format != FileFormat.Docx)
        {
            throw new Problem(onlyDocx);
        }
    }

    public FileFormat Format { get; }

    /// <summary>Names a file that can be a Word document only.</summary>
    /// <exception cref="Problem">It is a folder or one of the sources, or no .docx file: then with the words given.</exception>
    public static TargetFile Docx(string path, LocalizedText onlyDocx, params IEnumerable<string> sources) => new(path, sources, onlyDocx);

    /// <summary>Writes beside the file, under another name until it is complete.</summary>
    /// <param name="write">Writes, and says whether the result is to be kept.</param>
    public void Write(Func<Stream, bool> write)
    {
        var temporary = $"{_path}.{Path.GetRandomFileName()}";
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        try
        {
            bool isKept;
            using (stream)
            {
                isKept = write(stream);
            }

            if (isKept)
            {
                File.Move(temporary, _path, overwrite: true);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool IsSame(string one, string other) =>
        File.Exists(one) && File.Exists(other) && Resolve(one) == Resolve(other);

    private static string Resolve(string path) =>
        File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
}
