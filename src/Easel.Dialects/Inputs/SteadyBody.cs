using Easel.Core.Http;

namespace Easel.Dialects.Inputs;

/// <summary>
/// A request's body whose client must keep up a rate as soon as the request holds much of the memory that others wait for. What counts is
/// the time that is spent waiting for the client.
/// </summary>
internal sealed class SteadyBody(Stream inner, UploadShare share, TimeProvider clock) : ReadOnlyStream
{
    /// <summary>A request that holds less may be as slow as any.</summary>
    private const long Unhurried = 256 << 10;

    /// <summary>Bytes of each <see cref="Window"/> at least: 32 KiB/s.</summary>
    private const long Least = 160 << 10;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private TimeSpan _waited;
    private long _received;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (share.Held <= Unhurried)
            return await inner.ReadAsync(buffer, cancellationToken);
        var began = clock.GetTimestamp();
        using var late = new CancellationTokenSource(Window - _waited, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            var read = await inner.ReadAsync(buffer, either.Token);
            Count(read, clock.GetElapsedTime(began));
            return read;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw TooSlow;
        }
    }

    private static BadHttpRequestException TooSlow => new("The request body arrived too slowly.", StatusCodes.Status408RequestTimeout);

    private void Count(int read, TimeSpan waited)
    {
        _received += read;
        _waited += waited;
        if (_received >= Least)
            (_received, _waited) = (0, TimeSpan.Zero);
        else if (_waited >= Window && read > 0)
            throw TooSlow;
    }
}
