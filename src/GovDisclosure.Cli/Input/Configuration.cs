using GovDisclosure.Findings;
using GovDisclosure.Rules;
using GovDisclosure.Cli.Output;

namespace GovDisclosure.Cli.Input;

/// <summary>The profile and the waivers that a check goes by. A file of either is taken whole or not at all.</summary>
internal sealed record Configuration(RuleSet Rules, WaiverSet Waivers)
{
    /// <summary>The profiles that have a name.</summary>
    public static readonly IReadOnlyList<(string Name, RuleSet Rules)> Profiles =
        [("statutory", RuleSet.Statutory), ("strict", RuleSet.Strict), ("numbers", RuleSet.Numbers)];

    /// <summary>Reads both. What is wrong with a file is written to the error output.</summary>
    /// <returns><see langword="null"/> if a file cannot be used.</returns>
    public static Configuration? Load(string? profile, string? waivers, Language language, Terminal terminal)
    {
        var named = profile is null ? RuleSet.Statutory : Profiles.FirstOrDefault(known => known.Name == profile).Rules;
        if (named is null && Path.GetFileNameWithoutExtension(profile) == profile && !Path.Exists(profile))
        {
            // A word without folder and extension is meant for a name.
            var names = string.Join(", ", Profiles.Select(known => known.Name));
            terminal.Error.WriteLine(Words.Format(HelpWords.NoSuchProfile, language, Visible.Of(profile!), names));
            return null;
        }

        var rules = named ?? Read(profile!, input => RuleSetJson.Read(input), language, terminal);
        var accepted = waivers is null ? new WaiverSet() : Read(waivers, WaiverJson.Read, language, terminal);
        return rules is null || accepted is null ? null : new Configuration(rules, accepted);
    }

    private static T? Read<T>(string path, Func<Stream, ReadResult<T>> read, Language language, Terminal terminal)
        where T : class
    {
        try
        {
            using var input = File.OpenRead(path);
            var result = read(input);
            if (!result.Findings.IsEmpty)
            {
                var heading = result.IsComplete ? Words.ConfigurationTold : Words.ConfigurationRefused;
                terminal.Error.WriteLine($"{Visible.Of(path)}: {heading.In(language)}");
                var findings = new FindingGroups();
                findings.Add(result.Findings);
                new TextOutput(terminal.ForErrors(), language).WriteFindings(findings);
            }

            return result.IsComplete ? result.Value : null;
        }
        catch (Exception exception) when (Problem.Describe(exception) is not null)
        {
            terminal.Error.WriteLine($"{Visible.Of(path)}: {Problem.Describe(exception)!.In(language)}");
        }

        return null;
    }
}
