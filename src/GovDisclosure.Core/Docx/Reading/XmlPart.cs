using System.Text;
using System.Xml;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads a part of the package element by element, within the limits.</summary>
/// <remarks>
/// What ends the reading too early, such as bad XML, is one finding; after it <see cref="Read"/> says that there is no more, so that
/// what was read before stays. A DTD is bad XML here, so there are no entities and nothing is fetched.
/// </remarks>
internal sealed class XmlPart : IDisposable
{
    private const int Nothing = int.MaxValue;

    // A reader takes no larger buffers than a part needs whose length it knows.
    private const int SmallPart = 4096;

    private const int LongestShared = 32;

    private readonly string _name;
    private readonly PartStream _stream;
    private readonly XmlReader _reader;
    private readonly FindingList _findings;

    private readonly XmlNameTable _names;
    private readonly char[] _short = new char[LongestShared];
    private readonly char[] _rest = new char[LongestShared];

    // For each depth whether one of the alternatives there was taken.
    private bool[] _chosen = [];

    /// <summary>Opens a part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="stream">Its content.</param>
    /// <param name="length">How long its content is said to be.</param>
    /// <param name="names">The names that parts of this document have in common.</param>
    /// <param name="findings">Where the findings go.</param>
    public XmlPart(string name, PartStream stream, long length, XmlNameTable names, FindingList findings)
    {
        _name = name;
        _stream = stream;
        _findings = findings;
        _names = names;
        try
        {
            _reader = Create(length < SmallPart ? Load(stream, (int)length) : stream, names);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // The first bytes are read at once.
            _reader = Create(Stream.Null, names);
            Break(exception);
        }
    }

    /// <summary>Whether reading ended before the part did.</summary>
    public bool IsBroken => Fault is not null;

    /// <summary>The finding on why reading ended before the part did.</summary>
    public Finding? Fault { get; private set; }

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    private bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace;

    public bool IsEmpty => _reader.IsEmptyElement;

    public string Name => _reader.LocalName;

    public string Namespace => _reader.NamespaceURI;

    /// <summary>Whether blanks around the text that stands here are part of it.</summary>
    public bool KeepsBlanks => _reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>Goes to the next piece of the part.</summary>
    public bool Read()
    {
        if (IsBroken)
        {
            return false;
        }

        try
        {
            if (_reader.Read())
            {
                return _reader.NodeType != XmlNodeType.Element || _reader.Depth <= ReadingLimits.Depth || Break(ReadingLimits.Depth);
            }

            return _stream.IsDamaged && Break(null);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return Break(exception);
        }
    }

    /// <summary>Begins to walk what is within the element that stands here.</summary>
    /// <returns>What to give to <see cref="Next"/>.</returns>
    public int Enter() => IsEmpty ? Nothing : _reader.Depth;

    /// <summary>Goes to the next element within an element, or to its end.</summary>
    /// <param name="entered">What <see cref="Enter"/> gave.</param>
    /// <returns>Whether there is one. Who handles it leaves the reader at its end, or what is within it comes next.</returns>
    /// <remarks>
    /// Where a document gives alternatives (mc:AlternateContent), the first is taken: what is within it stands as if it stood alone.
    /// </remarks>
    public bool Next(int entered)
    {
        while (entered != Nothing && Read())
        {
            var type = _reader.NodeType;
            if (type == XmlNodeType.EndElement)
            {
                if (_reader.Depth <= entered)
                {
                    return false;
                }
            }
            else if (type == XmlNodeType.Element)
            {
                if (_reader.NamespaceURI != WordNames.Compatibility)
                {
                    return true;
                }

                Choose();
            }
        }

        return false;
    }

    /// <summary>The text within the element that stands here; the reader is left at its end.</summary>
    public string ReadText()
    {
        var text = "";
        StringBuilder? pieces = null;
        var entered = Enter();
        while (entered != Nothing && Read() && _reader.Depth > entered)
        {
            if (IsElement)
            {
                Skip();
            }
            else if (IsText && text.Length == 0)
            {
                // Nearly always it is one piece.
                text = Text();
            }
            else if (IsText)
            {
                pieces = (pieces ?? new StringBuilder(text)).Append(Text());
            }
        }

        return pieces?.ToString() ?? text;
    }

    /// <summary>Goes to the end of the element that stands here.</summary>
    public void Skip()
    {
        var entered = IsElement ? Enter() : Nothing;
        while (Next(entered))
        {
            // The content of an element that is left out.
        }
    }

    /// <summary>Reads what is left, so that the checksum of the part is known.</summary>
    public void Finish()
    {
        while (Read())
        {
            // Nothing that follows counts.
        }
    }

    /// <summary>The value that the element states (w:val), or <see langword="null"/>. Ask once for each element.</summary>
    public string? Value()
    {
        // Nearly always it is the only attribute, and looking at that is faster than looking one up.
        string? value = null;
        for (var isThere = _reader.MoveToFirstAttribute(); isThere && value is null; isThere = _reader.MoveToNextAttribute())
        {
            value = _reader.LocalName == "val" ? SharedValue() : null;
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>The value of an attribute. Short ones come again and again, such as the ids of styles, so they are kept but once.</summary>
    private string SharedValue()
    {
        var length = _reader.ReadValueChunk(_short, 0, _short.Length);
        var more = length == 0 ? 0 : _reader.ReadValueChunk(_rest, 0, _rest.Length);
        if (more == 0)
        {
            return _names.Add(_short, 0, length);
        }

        var value = new StringBuilder().Append(_short, 0, length);
        for (; more > 0; more = _reader.ReadValueChunk(_rest, 0, _rest.Length))
        {
            value.Append(_rest, 0, more);
        }

        return value.ToString();
    }

    /// <summary>The text that stands here.</summary>
    private string Text()
    {
        try
        {
            return _reader.Value;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            Break(exception);
            return "";
        }
    }

    /// <summary>An attribute without a namespace, or <see langword="null"/>.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>An attribute in the namespace of its element, or without one, as some programs write it; or <see langword="null"/>.</summary>
    public string? OwnAttribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI) ?? _reader.GetAttribute(name);

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    private static XmlReader Create(Stream content, XmlNameTable names) => XmlReader.Create(
        content,
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = names,
        });

    private static MemoryStream Load(PartStream stream, int length)
    {
        var content = new byte[length + 1];
        var count = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return count <= length ? new MemoryStream(content, 0, count, writable: false) : throw new InvalidDataException();
    }

    private void Choose()
    {
        _chosen = _chosen.Length > 0 ? _chosen : new bool[ReadingLimits.Depth + 2];
        var depth = _reader.Depth;
        if (Name == "AlternateContent")
        {
            _chosen[depth + 1] = false;
        }
        else if (_chosen[depth])
        {
            Skip();
        }
        else
        {
            _chosen[depth] = true;
        }
    }

    private bool Break(Exception? exception)
    {
        if (_stream.Exceeded is { } limit)
        {
            return Break(limit);
        }

        // Some faults, such as a DTD, are told without their place; then it is where the reader stands, at first the beginning.
        var (line, column) = exception is XmlException { LineNumber: > 0 } xml ? (xml.LineNumber, xml.LinePosition)
            : exception is XmlException && _reader is IXmlLineInfo reader ? (Math.Max(reader.LineNumber, 1), Math.Max(reader.LinePosition, 1))
            : (0, 0);
        var place = line > 0 ? new SourceLocation(_name, line, column) : new SourceLocation(_name);
        Fault = _findings.Add(ReadingRules.Readable, place, state: exception is XmlException ? null : InputState.Damaged, wanted: "XML");
        return false;
    }

    private bool Break(int limit)
    {
        Fault = _findings.Add(ReadingRules.WithinLimits, new SourceLocation(_name), wanted: FindingList.AtMost(limit));
        return false;
    }
}
