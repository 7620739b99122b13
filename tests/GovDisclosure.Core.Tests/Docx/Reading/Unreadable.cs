namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>A stream that fails when it is read, as a broken connection does.</summary>
internal sealed class Unreadable : MemoryStream
{
    /// <summary>A stream that is open for writing only.</summary>
    public static Stream Stream() => new System.IO.Compression.GZipStream(new MemoryStream(), System.IO.Compression.CompressionMode.Compress);

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The connection is broken.");

    public override int Read(Span<byte> buffer) => throw new IOException("The connection is broken.");
}
