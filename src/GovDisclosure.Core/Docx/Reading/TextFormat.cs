namespace GovDisclosure.Docx.Reading;

/// <summary>Reads of a format what decides whether a text is part of what is said.</summary>
internal static class TextFormat
{
    /// <summary>What the style of a text makes of it.</summary>
    public static TextState Under(Style style, TextState state) => state with
    {
        IsHidden = state.IsHidden || style.IsHidden,
        IsStruck = state.IsStruck || style.IsStruck,
        IsRaised = state.IsRaised || style.IsRaised,
    };

    /// <summary>Reads the properties of a run that stand here. What they state themselves counts before what their style says.</summary>
    public static TextState Read(XmlPart xml, string word, StyleSheet styles, TextState state)
    {
        bool? isHidden = null;
        bool? isStruck = null;
        bool? isRaised = null;
        var style = Style.None;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Namespace != word)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "vanish":
                    isHidden = WordValues.IsOn(xml);
                    break;
                case "strike" or "dstrike":
                    isStruck = isStruck == true || WordValues.IsOn(xml);
                    break;
                case "vertAlign":
                    isRaised = WordValues.IsRaised(xml);
                    break;
                case "rStyle":
                    style = styles.Of(xml.Value());
                    break;
                case "rPrChange":
                    xml.Skip();
                    break;
            }
        }

        state = Under(style, state);
        return state with { IsHidden = isHidden ?? state.IsHidden, IsStruck = isStruck ?? state.IsStruck, IsRaised = isRaised ?? state.IsRaised };
    }
}
