using System.Buffers;

namespace Easel.Server.Simulation.Faults;

/// <summary>Passes a response on, and spoils it on the way.</summary>
internal sealed class FaultyBody(Stream inner, HttpContext context, SimulatedRequest simulated) : Stream
{
    /// <summary>What was sent before a reset arrives before it.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(100);

    private ResponseFault? _fault;
    private bool _isCut;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isCut)
            return;
        _fault ??= ResponseFault.Of(simulated, IsEventStream(context.Response));
        var passed = new ArrayBufferWriter<byte>(Math.Max(buffer.Length, 1));
        _isCut = !_fault.Pass(buffer.Span, passed);
        await inner.WriteAsync(passed.WrittenMemory, cancellationToken);
        if (!_isCut)
            return;
        await inner.FlushAsync(cancellationToken);
        if (simulated.Failure.Kind is FailureKind.ConnectionReset)
            await ResetAsync();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        _isCut ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

    /// <summary>Ends the connection, without the end of the response.</summary>
    public async Task ResetAsync()
    {
        if (context.RequestAborted.IsCancellationRequested)
            return;
        _isCut = true;
        await Task.Delay(Linger, TimeProvider.System, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    public override void Flush() => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsEventStream(HttpResponse response) =>
        response.ContentType?.StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase) is true;
}
