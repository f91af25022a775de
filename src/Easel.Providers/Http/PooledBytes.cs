using Easel.Abstractions.Pixels;

namespace Easel.Providers.Http;

/// <summary>Bytes that grow in pooled memory. Not thread-safe; disposing it twice is.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int FirstCapacity = 16 << 10;

    private byte[]? _buffer;

    public PooledBytes(int capacity = FirstCapacity) => _buffer = ImageMemory.Rent(capacity);

    public int Length { get; private set; }

    public Memory<byte> Memory => Buffer.AsMemory(0, Length);

    private byte[] Buffer => _buffer ?? throw new ObjectDisposedException(nameof(PooledBytes));

    public static PooledBytes Of(ReadOnlySpan<byte> content)
    {
        var bytes = new PooledBytes(content.Length);
        content.CopyTo(bytes.Room(content.Length).Span);
        bytes.Length = content.Length;
        return bytes;
    }

    /// <summary>Room for at least that many bytes more, to be written and told by <see cref="Advance"/>.</summary>
    public Memory<byte> Room(int bytes)
    {
        var needed = checked(Length + bytes);
        if (needed > Buffer.Length)
        {
            var larger = ImageMemory.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, Buffer.Length * 2L)));
            Buffer.AsSpan(0, Length).CopyTo(larger);
            ImageMemory.Return(Interlocked.Exchange(ref _buffer, larger)!);
        }

        return Buffer.AsMemory(Length);
    }

    public void Advance(int bytes) => Length += bytes;

    /// <summary>Keeps only a part, which moves to the front.</summary>
    public void Keep(Range part)
    {
        var (offset, length) = part.GetOffsetAndLength(Length);
        if (offset > 0)
            Buffer.AsSpan(offset, length).CopyTo(Buffer);
        Length = length;
    }

    /// <summary>Gives the memory away: whoever gets it returns it to <see cref="ImageMemory"/>.</summary>
    public byte[] Release() => Interlocked.Exchange(ref _buffer, null) ?? throw new ObjectDisposedException(nameof(PooledBytes));

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
            ImageMemory.Return(buffer);
    }
}
