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
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    private const int Nothing = int.MaxValue;

    private readonly string _name;
    private readonly PartStream _stream;
    private readonly XmlReader _reader;
    private readonly FindingList _findings;

    // For each depth whether one of the alternatives there was taken.
    private readonly bool[] _chosen = new bool[ReadingLimits.Depth + 2];

    public XmlPart(string name, PartStream stream, FindingList findings)
    {
        _name = name;
        _stream = stream;
        _findings = findings;
        try
        {
            _reader = XmlReader.Create(stream, Settings);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // The first bytes are read at once.
            _reader = XmlReader.Create(Stream.Null, Settings);
            Break(exception);
        }
    }

    /// <summary>Whether reading ended before the part did.</summary>
    public bool IsBroken { get; private set; }

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace;

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
                return _reader.Depth <= ReadingLimits.Depth || Break(ReadingLimits.Depth);
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

    /// <summary>Goes to the next piece within an element, or to its end.</summary>
    /// <param name="entered">What <see cref="Enter"/> gave.</param>
    /// <returns>Whether there is one. Who handles an element leaves the reader at its end, or what is within it comes next.</returns>
    /// <remarks>
    /// Where a document gives alternatives (mc:AlternateContent), the first is taken: what is within it stands as if it stood alone.
    /// </remarks>
    public bool Next(int entered)
    {
        while (entered != Nothing && Read() && _reader.Depth > entered)
        {
            if (!IsElement || Namespace != WordNames.Compatibility)
            {
                return true;
            }

            Choose();
        }

        return false;
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

    /// <summary>The text that stands here.</summary>
    public string Text()
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

    private void Choose()
    {
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

        var place = exception is XmlException { LineNumber: > 0 } xml
            ? new SourceLocation(_name, xml.LineNumber, xml.LinePosition)
            : new SourceLocation(_name);
        IsBroken = true;
        _findings.Add(ReadingRules.Readable, place, state: exception is XmlException ? null : InputState.Damaged, wanted: "XML");
        return false;
    }

    private bool Break(int limit)
    {
        IsBroken = true;
        _findings.Add(ReadingRules.WithinLimits, new SourceLocation(_name), wanted: FindingList.AtMost(limit));
        return false;
    }
}
