using System.Buffers.Binary;

namespace GovDisclosure.Docx.Reading;

/// <summary>CRC-32 as zip files use it, eight bytes a step. A flipped bit may turn one number into another; nothing else would tell.</summary>
internal static class Checksum
{
    public const uint Start = uint.MaxValue;

    private const int Step = 8;
    private const int TableLength = 256;
    private const uint Polynomial = 0xEDB88320;

    // Table k holds what a byte contributes that k others follow.
    private static readonly uint[] Tables = MakeTables();

    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        while (bytes.Length >= Step)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ checksum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            checksum = tables[(7 * TableLength) + (int)(low & 0xFF)]
                ^ tables[(6 * TableLength) + (int)((low >> 8) & 0xFF)]
                ^ tables[(5 * TableLength) + (int)((low >> 16) & 0xFF)]
                ^ tables[(4 * TableLength) + (int)(low >> 24)]
                ^ tables[(3 * TableLength) + (int)(high & 0xFF)]
                ^ tables[(2 * TableLength) + (int)((high >> 8) & 0xFF)]
                ^ tables[TableLength + (int)((high >> 16) & 0xFF)]
                ^ tables[(int)(high >> 24)];
            bytes = bytes[Step..];
        }

        foreach (var value in bytes)
        {
            checksum = tables[(int)((checksum ^ value) & 0xFF)] ^ (checksum >> 8);
        }

        return checksum;
    }

    public static uint End(uint checksum) => ~checksum;

    private static uint[] MakeTables()
    {
        var tables = new uint[Step * TableLength];
        for (var i = 0; i < TableLength; i++)
        {
            var value = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            }

            tables[i] = value;
        }

        for (var i = TableLength; i < tables.Length; i++)
        {
            var before = tables[i - TableLength];
            tables[i] = tables[(int)(before & 0xFF)] ^ (before >> 8);
        }

        return tables;
    }
}
