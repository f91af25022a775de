namespace Easel.Providers.Http;

/// <summary>An image file whose bytes arrive as such, from where a service put it. Nothing comes after its end.</summary>
/// <param name="start">What was read of it; belongs to the caller, as <paramref name="body"/> does.</param>
internal sealed class FetchedFile(PooledBytes start, ServiceBody body) : ServiceFile
{
    private int _at;

    public override bool IsBase64 => false;

    protected override bool IsFollowed => false;

    protected override ValueTask<BodyPiece> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_at == start.Length)
            return body.ReadAsync(buffer, cancellationToken);
        var length = Math.Min(buffer.Length, start.Length - _at);
        start.Memory.Slice(_at, length).CopyTo(buffer);
        _at += length;
        return ValueTask.FromResult(new BodyPiece(length));
    }

    protected override ValueTask WaitForNextAsync(CancellationToken cancellationToken) =>
        _at < start.Length ? ValueTask.CompletedTask : body.WaitAsync(cancellationToken);
}
