namespace GovDisclosure.Docx.Reading;

/// <summary>Reads paragraphs: what they say, and what there is beside it.</summary>
internal sealed class InlineReader(XmlPart xml, string word, StyleSheet styles, FootnoteTexts footnotes)
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    // Stands for something that is shown and cannot be read.
    private const string UnknownObject = "\uFFFC";

    private readonly FieldReader _fields = new(xml);
    private readonly PictureReader _pictures = new(xml, word);

    /// <summary>Reads the paragraph that stands here.</summary>
    public ParagraphProperties Read(TextCollector text, TextState state)
    {
        var properties = ParagraphProperties.None;
        _fields.Begin();
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name == "pPr" && xml.Namespace == word)
            {
                properties = ReadProperties(text, ref state);
            }
            else
            {
                ReadElement(text, ref state);
            }
        }

        return properties;
    }

    private ParagraphProperties ReadProperties(TextCollector text, ref TextState state)
    {
        var style = Style.None;
        int? level = null;
        var runsOn = false;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Namespace != word)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "pStyle":
                    style = styles.Of(xml.Value());
                    break;
                case "outlineLvl":
                    level = WordValues.Level(xml);
                    break;
                case "del" or "moveFrom":
                    runsOn = true;
                    text.Note(WordNoteKind.DeletedText, "");
                    break;
                case "ins" or "moveTo":
                    text.Note(WordNoteKind.InsertedText, "");
                    break;
                case "pPrChange" or "sectPr" or "numPr":
                    xml.Skip();
                    break;
            }
        }

        state = TextFormat.Under(style, state);
        return new ParagraphProperties(style, level ?? style.Level, runsOn);
    }

    /// <summary>Reads the children of the element that stands here.</summary>
    private void ReadInside(TextCollector text, TextState state)
    {
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            ReadElement(text, ref state);
        }
    }

    private void ReadElement(TextCollector text, ref TextState state)
    {
        if (xml.Namespace == word)
        {
            ReadWord(text, ref state);
        }
        else
        {
            if (xml.Namespace is WordNames.Math or WordNames.StrictMath && xml.Name is "oMath" or "oMathPara")
            {
                NoteIfCounted(text, state, WordNoteKind.Formula, "");
            }

            xml.Skip();
        }
    }

    private void ReadWord(TextCollector text, ref TextState state)
    {
        switch (xml.Name)
        {
            case "r" or "hyperlink" or "smartTag" or "fldSimple" or "customXml" or "dir" or "bdo" or "ruby" or "rubyBase" or "sdtContent":
                ReadInside(text, state);
                break;
            case "t" or "delText":
                Add(text, state, ReadText());
                break;
            case "rPr":
                state = TextFormat.Read(xml, word, styles, state);
                break;
            case "ins" or "moveTo":
                ReadInside(text, state with { IsInserted = true });
                break;
            case "del" or "moveFrom":
                ReadInside(text, state with { IsDeleted = true });
                break;
            case "sdt":
                NoteIfCounted(text, state, WordNoteKind.ContentControl, "");
                ReadInside(text, state);
                break;
            case "sdtPr":
                state = state with { IsPrompt = state.IsPrompt || WordValues.IsPrompt(xml) };
                break;
            case "fldChar":
                ReadFieldMark(text, state);
                break;
            case "instrText":
                _fields.ReadInstruction();
                break;
            case "contentPart":
                NoteIfCounted(text, state, WordNoteKind.Picture, "");
                xml.Skip();
                break;
            case "subDoc":
                NoteIfCounted(text, state, WordNoteKind.SubDocument, "");
                xml.Skip();
                break;
            case "footnoteReference" or "endnoteReference":
                NoteIfCounted(text, state, WordNoteKind.Footnote, footnotes.Of(xml.Name == "endnoteReference", xml.OwnAttribute("id")));
                xml.Skip();
                break;
            case "drawing" or "pict" or "object":
                ReadPicture(text, state);
                break;
            case "sym":
                ReadSymbol(text, state);
                break;
            default:
                Add(text, state, ReadCharacter());
                xml.Skip();
                break;
        }
    }

    private string ReadText()
    {
        var keepsBlanks = xml.KeepsBlanks;
        var text = xml.ReadText();
        if (!keepsBlanks && text.Length > 0 && (Blanks.Contains(text[0]) || Blanks.Contains(text[^1])))
        {
            text = text.Trim(Blanks);
        }

        return text.AsSpan().ContainsAny('\t', '\r', '\n') ? text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ') : text;
    }

    /// <summary>The character that an element stands for, or nothing.</summary>
    private string ReadCharacter()
    {
        switch (xml.Name)
        {
            case "tab" or "ptab":
                return "\t";
            case "br" or "cr":
                return "\n";
            case "noBreakHyphen":
                return "\u2011";
            case "softHyphen":
                return "\u00AD";
            default:
                return "";
        }
    }

    // The characters of symbol fonts have no meaning of their own: what they show, only the font knows.
    private void ReadSymbol(TextCollector text, TextState state)
    {
        var stated = xml.OwnAttribute("char");
        if (ushort.TryParse(stated, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && !char.IsSurrogate((char)code) && !char.IsControl((char)code))
        {
            if (char.GetUnicodeCategory((char)code) == UnicodeCategory.PrivateUse)
            {
                NoteIfCounted(text, state, WordNoteKind.Symbol, stated!);
            }

            Add(text, state, ((char)code).ToString());
        }

        xml.Skip();
    }

    // Of a cell no number is read that such a field is a part of.
    private void ReadFieldMark(TextCollector text, TextState state)
    {
        if (_fields.ReadMark() is { } instruction)
        {
            NoteIfCounted(text, state, WordNoteKind.Field, instruction);
            Add(text, state, state.IsInCell ? UnknownObject : "");
        }
    }

    private void ReadPicture(TextCollector text, TextState state)
    {
        var picture = _pictures.Read();
        if (picture.BoxText is { } box)
        {
            NoteIfCounted(text, state, WordNoteKind.TextBox, box);
        }

        if (picture.BoxText is null || picture.IsPicture)
        {
            NoteIfCounted(text, state, WordNoteKind.Picture, picture.Description);
        }
    }

    private void Add(TextCollector text, TextState state, string piece)
    {
        if (piece.Length == 0 || _fields.IsInstruction)
        {
            return;
        }

        _fields.Show();

        if (state.IsDeleted || state.IsUnsaid || state.IsPrompt)
        {
            text.Note(state.IsDeleted ? WordNoteKind.DeletedText : state.IsUnsaid ? WordNoteKind.HiddenText : WordNoteKind.Prompt, piece);
            return;
        }

        if (state is { IsInCell: true, IsRaised: true })
        {
            text.Note(WordNoteKind.RaisedText, piece);
            return;
        }

        text.Append(piece);
        if (state.IsInserted)
        {
            text.Note(WordNoteKind.InsertedText, piece);
        }
    }

    private void NoteIfCounted(TextCollector text, TextState state, WordNoteKind kind, string note)
    {
        if (!_fields.IsInstruction && state is { IsDeleted: false, IsUnsaid: false })
        {
            text.Note(kind, note, " ");
        }
    }
}
