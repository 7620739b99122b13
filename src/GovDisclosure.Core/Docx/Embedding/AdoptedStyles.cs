using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Docx.Parts;

namespace GovDisclosure.Docx.Embedding;

/// <summary>
/// Gives the content the styles of the document where it has them, by name, and adds ours where it has not. A style that is there
/// is never changed.
/// </summary>
internal sealed class AdoptedStyles(MainDocumentPart main, PageLayout layout, FontSet fonts)
{
    private readonly Dictionary<string, Style> _ours = new Styles(Parts.StylesPart.MakeForAppending(layout, fonts).Xml)
        .Elements<Style>()
        .ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    private readonly Styles _theirs = StylesOf(main);

    /// <summary>The style of the document for one of ours.</summary>
    private readonly Dictionary<string, Style> _adopted = new(StringComparer.Ordinal);

    public void Apply(Body content)
    {
        foreach (var used in content.Descendants<TableStyle>())
        {
            used.Val = Adopt(used.Val!.Value!).StyleId!.Value;
        }

        foreach (var properties in content.Descendants<ParagraphProperties>())
        {
            var style = Adopt(properties.ParagraphStyleId!.Val!.Value!);
            properties.ParagraphStyleId.Val = style.StyleId!.Value;
            if (IsNumbered(style))
            {
                // Our headings bear the numbers of the form. Those of the document go on as if ours were not there.
                properties.NumberingProperties = new NumberingProperties(new NumberingId { Val = 0 });
            }
        }
    }

    private static Styles StylesOf(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>();
        return part.Styles ??= new Styles();
    }

    private Style Adopt(string id)
    {
        if (!_adopted.TryGetValue(id, out var style))
        {
            style = Find(_ours[id]) ?? Add(_ours[id]);
            _adopted.Add(id, style);
        }

        return style;
    }

    /// <summary>The document's own style of that name. One that we invented must also be what we would add.</summary>
    private Style? Find(Style ours) => _theirs.Elements<Style>().FirstOrDefault(style =>
        TypeOf(style) == TypeOf(ours)
        && style.StyleId?.Value is not null
        && (ours.CustomStyle is null
            ? NameOf(style).Equals(NameOf(ours), StringComparison.OrdinalIgnoreCase)
            : IsSame(style, ours) && IsBasedAlike(style, ours)));

    private Style Add(Style ours)
    {
        // What it rests on first, as in a printed list of styles.
        var style = (Style)ours.CloneNode(true);
        if (style.BasedOn is { } basis)
        {
            style.BasedOn = basis.Val!.Value == StyleIds.TableNormal ? DefaultTable() : new BasedOn { Val = Adopt(basis.Val.Value!).StyleId!.Value };
        }

        if (style.NextParagraphStyle is { } next)
        {
            style.NextParagraphStyle = next.Val!.Value == ours.StyleId!.Value ? null : new NextParagraphStyle { Val = Adopt(next.Val.Value!).StyleId!.Value };
        }

        var ids = _theirs.Elements<Style>().Select(other => other.StyleId?.Value ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = _theirs.Elements<Style>().Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        style.StyleId = Free(ours.StyleId!.Value!, "", ids);
        style.StyleName = new StyleName { Val = Free(NameOf(ours), " ", names) };
        return _theirs.AppendChild(style);
    }

    private BasedOn? DefaultTable() =>
        _theirs.Elements<Style>().FirstOrDefault(style => TypeOf(style) == StyleValues.Table && style.Default?.Value == true)?.StyleId?.Value is { } id
            ? new BasedOn { Val = id }
            : null;

    /// <summary>Whether a style of the document is one that an earlier call added, perhaps under another name.</summary>
    private static bool IsSame(Style style, Style ours) =>
        NameOf(style).StartsWith(NameOf(ours), StringComparison.OrdinalIgnoreCase) && Essence(style) == Essence(ours);

    private bool IsBasedAlike(Style style, Style ours) =>
        ours.BasedOn?.Val?.Value is not { } basis
        || basis == StyleIds.TableNormal
        || style.BasedOn?.Val?.Value == Adopt(basis).StyleId!.Value;

    // What it looks like, apart from its names and from what it rests on.
    private static string Essence(Style style) =>
        style.StyleParagraphProperties?.OuterXml + style.StyleRunProperties?.OuterXml + style.StyleTableProperties?.OuterXml;

    private bool IsNumbered(Style style)
    {
        var seen = new HashSet<Style>();
        for (var next = style; next is not null && seen.Add(next); next = BasisOf(next))
        {
            if (next.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return numbering.NumberingId?.Val?.Value != 0;
            }
        }

        return false;
    }

    private Style? BasisOf(Style style) => style.BasedOn?.Val?.Value is { } basis
        ? _theirs.Elements<Style>().FirstOrDefault(other => other.StyleId?.Value == basis)
        : null;

    private static StyleValues TypeOf(Style style) => style.Type?.Value ?? StyleValues.Paragraph;

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";

    private static string Free(string wanted, string separator, HashSet<string> taken)
    {
        var free = wanted;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}{separator}{number}");
        }

        return free;
    }
}
