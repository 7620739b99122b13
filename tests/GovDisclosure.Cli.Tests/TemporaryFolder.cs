using System.Text;

namespace GovDisclosure.Cli.Tests;

/// <summary>A folder for the files of one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("govdisclosure-").FullName;

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public IEnumerable<string?> Names => Directory.EnumerateFileSystemEntries(Path).Select(System.IO.Path.GetFileName).Order();

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, Action<Stream> write)
    {
        using var stream = System.IO.File.Create(this[name]);
        write(stream);
        return this[name];
    }

    /// <summary>Writes a file of UTF-8 text and returns its path.</summary>
    public string File(string name, string text) => File(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
