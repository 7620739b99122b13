namespace GovDisclosure.Tests.Conventions;

/// <summary>Parts of hand-written pages that are made from the code, between two comments that name them.</summary>
internal static class GeneratedPart
{
    /// <summary>Compares the parts of a page with what they should hold, or writes them if GOVDISCLOSURE_WRITE_DOCS is 1.</summary>
    /// <param name="relativePath">The path of the page below the root of the repository.</param>
    /// <param name="skeleton">The page to start from where there is none.</param>
    /// <param name="parts">The parts: the name in the comments, and the text, with \n as line end.</param>
    public static void Check(string relativePath, string skeleton, params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var page = TextOf(relativePath) ?? skeleton;
        foreach (var (name, text) in parts)
        {
            page = Replace(page, Begin(name), End(name), text, relativePath);
        }

        GeneratedFile.Check(relativePath, page);
    }

    /// <summary>An empty part, for a skeleton.</summary>
    public static string Empty(string name) => $"{Begin(name)}\n{End(name)}\n";

    /// <summary>The page without its generated parts; nothing where there is no page.</summary>
    public static string HandWritten(string relativePath, params ReadOnlySpan<string> names)
    {
        var page = TextOf(relativePath) ?? "";
        foreach (var name in names)
        {
            page = Replace(page, Begin(name), End(name), "", relativePath);
        }

        return page;
    }

    private static string? TextOf(string relativePath)
    {
        var path = Repository.PathOf(relativePath);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
    }

    private static string Replace(string page, string begin, string end, string text, string path)
    {
        var parts = page.Split(begin + "\n");
        Assert.True(parts.Length == 2, $"{path} must hold '{begin}' on one line, once.");
        var rest = parts[1].Split(end + "\n");
        Assert.True(rest.Length == 2, $"{path} must hold '{end}' on one line, once, after '{begin}'.");
        return $"{parts[0]}{begin}\n{text}{end}\n{rest[1]}";
    }

    private static string Begin(string name) => $"<!-- generated: {name} -->";

    private static string End(string name) => $"<!-- end of {name} -->";
}
