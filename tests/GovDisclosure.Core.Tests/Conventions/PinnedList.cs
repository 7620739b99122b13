namespace GovDisclosure.Tests.Conventions;

/// <summary>Published names that may be added to but neither changed nor removed: one a line, in a file under Fixtures.</summary>
internal static class PinnedList
{
    /// <summary>Compares both ways. With GOVDISCLOSURE_WRITE_DOCS=1 new names are appended; nothing is ever taken away.</summary>
    public static void Check(string fileName, IEnumerable<string> names)
    {
        var current = names.ToList();
        Assert.Equal(current.Count, current.Distinct().Count());
        var path = Repository.PathOf("tests/GovDisclosure.Core.Tests/Fixtures/" + fileName);
        var pinned = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (GeneratedFile.IsWriting)
        {
            File.AppendAllText(path, string.Concat(current.Except(pinned).Select(name => name + "\n")));
            pinned = File.ReadAllLines(path);
        }

        Assert.Equal(pinned.Length, pinned.Distinct().Count());
        var added = current.Except(pinned).ToList();
        var removed = pinned.Except(current).ToList();
        Assert.True(
            added.Count + removed.Count == 0,
            $"Gone from the code, which is never allowed: [{string.Join(", ", removed)}]. Missing from {fileName}: [{string.Join(", ", added)}]; append them.");
    }
}
