using System.Buffers;

namespace Easel.Providers.Http;

/// <summary>Lets a writer fill <see cref="PooledBytes"/>.</summary>
internal sealed class PooledBufferWriter(PooledBytes bytes) : IBufferWriter<byte>
{
    private const int Least = 4 << 10;

    public void Advance(int count) => bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => bytes.Room(Math.Max(sizeHint, Least));

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
