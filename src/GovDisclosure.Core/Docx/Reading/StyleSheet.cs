using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>The styles of a document by their ids. Programs give built-in styles ids of their own, so names tell which is which.</summary>
internal sealed class StyleSheet
{
    /// <summary>A longer chain of styles, each based on the next, is followed no further; one in a circle ends there too.</summary>
    private const int LongestChain = 16;

    private readonly Dictionary<string, StatedStyle> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _resolved = new(StringComparer.Ordinal);

    /// <summary>A document without styles.</summary>
    public static StyleSheet Empty => new();

    public static StyleSheet Read(XmlPart xml, string name, FindingList findings)
    {
        var styles = new StyleSheet();
        while (xml.Read())
        {
            if (!xml.IsElement || !IsWord(xml))
            {
                continue;
            }

            if (xml.Name == "style")
            {
                styles.ReadStyle(xml);
                if (styles._stated.Count == ReadingLimits.Styles)
                {
                    findings.Add(ReadingRules.WithinLimits, new SourceLocation(name), wanted: FindingList.AtMost(ReadingLimits.Styles));
                    break;
                }
            }
            else if (xml.Name is "docDefaults" or "latentStyles")
            {
                xml.Skip();
            }
        }

        return styles;
    }

    /// <summary>The style of an id. One that the document does not define is named by its id.</summary>
    public Style Of(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return Style.None;
        }

        if (!_resolved.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            if (_resolved.Count < ReadingLimits.Styles)
            {
                _resolved.Add(id, style);
            }
        }

        return style;
    }

    private Style Resolve(string id)
    {
        if (!_stated.TryGetValue(id, out var stated))
        {
            return new Style(id.ToLowerInvariant(), 0);
        }

        var level = stated.Level;
        var (isHidden, isStruck, isRaised) = (stated.IsHidden, stated.IsStruck, stated.IsRaised);
        var above = stated;
        for (var i = 0; i < LongestChain && above.Base is { } next && _stated.TryGetValue(next, out above); i++)
        {
            level ??= above.Level;
            isHidden ??= above.IsHidden;
            isStruck ??= above.IsStruck;
            isRaised ??= above.IsRaised;
        }

        return new Style(stated.Name, level ?? 0) { IsHidden = isHidden ?? false, IsStruck = isStruck ?? false, IsRaised = isRaised ?? false };
    }

    private void ReadStyle(XmlPart xml)
    {
        var style = new StatedStyle();
        var id = xml.OwnAttribute("styleId");
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (IsWord(xml))
            {
                ReadProperty(xml, style);
            }
        }

        if (id is not null)
        {
            _stated.TryAdd(id, style);
        }
    }

    private static void ReadProperty(XmlPart xml, StatedStyle style)
    {
        switch (xml.Name)
        {
            case "name":
                style.Name = (xml.Value() ?? "").ToLowerInvariant();
                break;
            case "basedOn":
                style.Base = xml.Value();
                break;
            case "outlineLvl":
                style.Level = WordValues.Level(xml);
                break;
            case "vanish":
                style.IsHidden = WordValues.IsOn(xml);
                break;
            case "strike" or "dstrike":
                style.IsStruck = style.IsStruck == true || WordValues.IsOn(xml);
                break;
            case "vertAlign":
                style.IsRaised = WordValues.IsRaised(xml);
                break;
            case "tblStylePr" or "pPrChange" or "rPrChange":
                xml.Skip();
                break;
        }
    }

    private static bool IsWord(XmlPart xml) => xml.Namespace is WordNames.Word or WordNames.StrictWord;
}
