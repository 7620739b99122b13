namespace GovDisclosure.Docx.Reading;

/// <summary>An entry of a package, as the directory at its end describes it.</summary>
/// <param name="Header">Where the entry begins in the file.</param>
/// <param name="CompressedLength">How many bytes it takes there.</param>
/// <param name="Length">How many bytes its content takes, if what the directory claims is true.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Checksum">The CRC-32 of its content.</param>
/// <param name="IsEncrypted">Whether it needs a password.</param>
internal readonly record struct ZipEntry(long Header, long CompressedLength, long Length, int Method, uint Checksum, bool IsEncrypted);
