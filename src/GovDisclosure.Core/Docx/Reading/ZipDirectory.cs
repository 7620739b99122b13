using System.Buffers.Binary;

namespace GovDisclosure.Docx.Reading;

/// <summary>The directory of a zip file.</summary>
/// <remarks>
/// <see cref="System.IO.Compression.ZipArchive"/> makes an object of every entry that a file claims to have, a million if it likes.
/// Here an entry is looked up by name in the bytes themselves, so that nothing is made of what is not asked for. Names are only
/// compared, never used as paths.
/// </remarks>
internal sealed class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderLength = 46;
    private const int LocalHeaderLength = 30;

    private readonly FileBuffer _file;
    private readonly int _start;

    private ZipDirectory(FileBuffer file, int start)
    {
        _file = file;
        _start = start;
    }

    /// <summary>Finds the directory. It stands at the end, so a file that was cut off has none.</summary>
    public static ZipDirectory? Open(FileBuffer file)
    {
        var bytes = file.Bytes;
        var tail = Math.Max(0, bytes.Length - EndLength - LongestComment);
        var end = bytes[tail..].LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || bytes.Length - tail - end < EndLength)
        {
            return null;
        }

        end += tail;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        if (start == uint.MaxValue)
        {
            start = LongStart(bytes, end);
        }

        return start >= 0 && start <= end ? new ZipDirectory(file, (int)start) : null;
    }

    /// <summary>Whether there are more entries than are looked at.</summary>
    public bool HasTooMany
    {
        get
        {
            Measure(out var entries);
            return entries > ReadingLimits.Entries;
        }
    }

    /// <summary>Counts the entries, and what they hold when they are inflated, if what the directory claims is true.</summary>
    /// <returns>The bytes of all entries. One that is too long for the old form of a zip counts as 4 GiB.</returns>
    public long Measure(out int entries)
    {
        var place = _start;
        long length = 0;
        for (entries = 0; TryNext(ref place, out var header, out var name); entries++)
        {
            length += Parse(header, name.Length).Length;
        }

        return length;
    }

    /// <summary>Finds an entry by its name. Case makes no difference to names in a package, and some programs write them with backslashes.</summary>
    /// <param name="name">The name, without a slash before it.</param>
    /// <param name="entry">The first entry of that name.</param>
    /// <param name="isRepeated">Whether there is another.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string name, out ZipEntry entry, out bool isRepeated)
    {
        entry = default;
        isRepeated = false;
        var isFound = false;
        var place = _start;
        for (var count = 0; count < ReadingLimits.Entries && TryNext(ref place, out var header, out var entryName); count++)
        {
            if (!SameName(entryName, name))
            {
                continue;
            }

            if (isFound)
            {
                isRepeated = true;
                break;
            }

            isFound = true;
            entry = Parse(header, entryName.Length);
        }

        return isFound;
    }

    /// <summary>The bytes of an entry, still compressed.</summary>
    /// <returns>A stream, or <see langword="null"/> if they do not lie within the file.</returns>
    public Stream? Open(ZipEntry entry)
    {
        var bytes = _file.Bytes;
        if (entry.Header < 0 || entry.Header > bytes.Length - LocalHeaderLength || !bytes[(int)entry.Header..].StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        var header = bytes[(int)entry.Header..];
        var start = entry.Header + LocalHeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return entry.CompressedLength < 0 || start > bytes.Length || entry.CompressedLength > bytes.Length - start
            ? null
            : _file.Open((int)start, (int)entry.CompressedLength);
    }

    private bool TryNext(ref int place, out ReadOnlySpan<byte> header, out ReadOnlySpan<byte> name)
    {
        header = _file.Bytes[place..];
        name = default;
        if (header.Length < HeaderLength || !header.StartsWith("PK\x01\x02"u8))
        {
            return false;
        }

        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var length = HeaderLength + nameLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        if (length > header.Length)
        {
            return false;
        }

        header = header[..length];
        name = header.Slice(HeaderLength, nameLength);
        place += length;
        return true;
    }

    private static ZipEntry Parse(ReadOnlySpan<byte> header, int nameLength)
    {
        long compressed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        var isLong = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]) == uint.MaxValue;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        if (isLong || compressed == uint.MaxValue || start == uint.MaxValue)
        {
            ReadLong(header.Slice(HeaderLength + nameLength, BinaryPrimitives.ReadUInt16LittleEndian(header[30..])), isLong, ref compressed, ref start);
        }

        return new ZipEntry(
            start,
            compressed,
            BinaryPrimitives.ReadUInt32LittleEndian(header[24..]),
            BinaryPrimitives.ReadUInt16LittleEndian(header[10..]),
            BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            (header[8] & 1) != 0);
    }

    /// <summary>Takes from the ZIP64 field what the header has no room for.</summary>
    private static void ReadLong(ReadOnlySpan<byte> extra, bool isLong, ref long compressed, ref long start)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4)
            {
                return;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                var field = extra.Slice(4, length);
                field = isLong && field.Length >= 8 ? field[8..] : field;
                if (compressed == uint.MaxValue && field.Length >= 8)
                {
                    compressed = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }

                if (start == uint.MaxValue && field.Length >= 8)
                {
                    start = BinaryPrimitives.ReadInt64LittleEndian(field);
                }

                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static long LongStart(ReadOnlySpan<byte> bytes, int end)
    {
        var locator = end - 20;
        if (locator < 0 || !bytes[locator..].StartsWith("PK\x06\x07"u8))
        {
            return -1;
        }

        var place = BinaryPrimitives.ReadInt64LittleEndian(bytes[(locator + 8)..]);
        return place >= 0 && place <= bytes.Length - 56 && bytes[(int)place..].StartsWith("PK\x06\x06"u8)
            ? BinaryPrimitives.ReadInt64LittleEndian(bytes[((int)place + 48)..])
            : -1;
    }

    private static bool SameName(ReadOnlySpan<byte> entry, string name)
    {
        entry = entry.Length > 0 && entry[0] is (byte)'/' or (byte)'\\' ? entry[1..] : entry;
        if (entry.Length != name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = entry[i] == '\\' ? '/' : (char)entry[i];
            if (c != name[i] && (!char.IsAsciiLetter(c) || char.ToLowerInvariant(c) != char.ToLowerInvariant(name[i])))
            {
                return false;
            }
        }

        return true;
    }
}
