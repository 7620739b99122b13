namespace GovDisclosure.Json;

/// <summary>Turns offsets into lines and columns. Offsets that rise are counted once through the text.</summary>
internal struct SourceLines
{
    private int _counted;
    private int _line;
    private int _lineStart;

    /// <summary>Finds the line and the column of an offset, both counted from 1, the column in bytes.</summary>
    public (long Line, long Column) Locate(ReadOnlySpan<byte> source, int offset)
    {
        if (offset < _counted)
        {
            this = default;
        }

        for (var end = source[_counted..offset].IndexOf((byte)'\n'); end >= 0; end = source[_counted..offset].IndexOf((byte)'\n'))
        {
            _counted += end + 1;
            _lineStart = _counted;
            _line++;
        }

        _counted = offset;
        return (_line + 1, offset - _lineStart + 1);
    }
}
