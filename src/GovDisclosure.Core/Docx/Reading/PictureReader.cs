namespace GovDisclosure.Docx.Reading;

/// <summary>Looks into a drawing: what it describes itself as, and the text of its boxes.</summary>
internal sealed class PictureReader(XmlPart xml, string word)
{
    /// <summary>Reads the drawing that stands here.</summary>
    public Picture Read()
    {
        var picture = new Picture(null, false, "");
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (xml.Name)
            {
                case "txbxContent":
                    picture = picture with { BoxText = TextCollector.Clip(picture.BoxText + ReadText()) };
                    break;
                case "docPr":
                    picture = picture with { Description = xml.Attribute("descr") ?? xml.Attribute("title") ?? "" };
                    break;
                case "pic" or "chart" or "relIds" or "imagedata" or "OLEObject":
                    picture = picture with { IsPicture = true };
                    break;
            }
        }

        return picture;
    }

    /// <summary>The beginning of all text within the element that stands here, for a note.</summary>
    public string ReadText()
    {
        var text = "";
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name == "t" && xml.Namespace == word)
            {
                var piece = xml.ReadText();
                text = text.Length < ReadingLimits.NoteLength ? text + piece : text;
            }
        }

        return text;
    }
}
