namespace GovDisclosure.Docx.Reading;

/// <summary>Follows the fields of a paragraph: their instructions are no text, their results are.</summary>
internal sealed class FieldReader(XmlPart xml)
{
    // What these show a program makes of the instruction each time; the document need not hold it.
    private static readonly string[] ShownByInstruction =
        ["EQ", "SYMBOL", "FORMDROPDOWN", "FORMCHECKBOX", "MACROBUTTON", "GOTOBUTTON", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"];

    private readonly Stack<Field> _open = new();
    private int _instructions;

    /// <summary>Whether what follows is an instruction.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>Begins a paragraph: a field that never ends swallows no further one.</summary>
    public void Begin()
    {
        _open.Clear();
        _instructions = 0;
    }

    /// <summary>Reads the text of an instruction that stands here.</summary>
    public void ReadInstruction()
    {
        var text = xml.ReadText();
        if (_open.TryPeek(out var field) && field.Instruction.Length < ReadingLimits.NoteLength)
        {
            field.Instruction += text;
        }
    }

    /// <summary>Takes note of text outside instructions.</summary>
    public void Show()
    {
        if (_open.TryPeek(out var field))
        {
            field.HasResult = true;
        }
    }

    /// <summary>Reads the mark of a field that stands here.</summary>
    /// <returns>The instruction of a field that ends and shows something that the document does not hold, or <see langword="null"/>.</returns>
    public string? ReadMark()
    {
        string? unread = null;
        switch (xml.OwnAttribute("fldCharType"))
        {
            case "begin":
                _open.Push(new Field());
                _instructions++;
                break;
            case "separate" when _open.TryPeek(out var field):
                _instructions -= field.IsInstruction ? 1 : 0;
                field.IsInstruction = false;
                break;
            case "end" when _open.TryPop(out var field):
                _instructions -= field.IsInstruction ? 1 : 0;
                unread = field.IsUnread ? field.Instruction.Trim() : null;
                if (field.HasResult)
                {
                    Show();
                }

                break;
        }

        xml.Skip();
        return unread;
    }

    private sealed class Field
    {
        public bool IsInstruction { get; set; } = true;

        public string Instruction { get; set; } = "";

        public bool HasResult { get; set; }

        public bool IsUnread
        {
            get
            {
                var instruction = Instruction.AsSpan().Trim();
                var end = instruction.IndexOfAny(' ', '\\');
                var name = end < 0 ? instruction : instruction[..end];
                foreach (var shown in ShownByInstruction)
                {
                    if (name.Equals(shown, StringComparison.OrdinalIgnoreCase))
                    {
                        return !HasResult;
                    }
                }

                return false;
            }
        }
    }
}
