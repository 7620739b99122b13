namespace GovDisclosure.Docx.Reading;

/// <summary>Names of parts: how a target of a relationship is found from the part that has it.</summary>
internal static class PartName
{
    /// <summary>The part that a target means.</summary>
    /// <param name="source">The part that has the relationship; empty for the package.</param>
    /// <param name="target">The target as written.</param>
    /// <returns>The name, or <see langword="null"/> for one outside the package.</returns>
    public static string? Resolve(string source, string target)
    {
        // A target with a scheme, such as http:, is no part whatever it claims to be.
        if (target.Contains(':'))
        {
            return null;
        }

        var path = target.StartsWith('/') ? "" : source[..(source.LastIndexOf('/') + 1)];
        var folders = new List<string>();
        foreach (var folder in (path + target.Replace('\\', '/')).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (folder == "..")
            {
                if (folders.Count == 0)
                {
                    return null;
                }

                folders.RemoveAt(folders.Count - 1);
            }
            else if (folder != ".")
            {
                folders.Add(folder);
            }
        }

        return string.Join('/', folders);
    }

    /// <summary>The part that holds the relationships of a part.</summary>
    public static string Relationships(string part)
    {
        var name = part.LastIndexOf('/') + 1;
        return string.Concat(part.AsSpan(0, name), "_rels/", part.AsSpan(name), ".rels");
    }
}
