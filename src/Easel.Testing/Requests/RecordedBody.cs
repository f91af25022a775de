using Easel.Cassettes;

namespace Easel.Testing.Requests;

/// <summary>A body that keeps what is read of it.</summary>
internal sealed class RecordedBody(Stream inner) : ReadOnlyStream
{
    private readonly MemoryStream _read = new();

    public byte[] ToArray()
    {
        lock (_read)
            return _read.ToArray();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        lock (_read)
            _read.Write(buffer.Span[..count]);
        return count;
    }
}
