using System.Buffers;

namespace GovDisclosure.Json;

/// <summary>What a writer that is not in use holds, so that it keeps nothing of a caller alive.</summary>
internal sealed class NoOutput : IBufferWriter<byte>
{
    public static readonly NoOutput Instance = new();

    public void Advance(int count) => throw new InvalidOperationException("This writer is not in use.");

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("This writer is not in use.");

    public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("This writer is not in use.");
}
