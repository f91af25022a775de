using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;

namespace Easel.Providers.Http;

/// <summary>An image that arrives in a service's response. Who called the service waits for its end, because what the service says besides
/// comes after it.</summary>
internal abstract class ServiceFile : ArrivingFile
{
    private const int Piece = 64 << 10;

    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImageError? _error;
    private bool _isOver;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_error is not null)
            throw new ImageTransferException(_error);
        if (_isOver || buffer.IsEmpty)
            return 0;
        cancellationToken.ThrowIfCancellationRequested();
        var (read, error) = await ReadNextAsync(buffer, cancellationToken);
        if (error is not null)
        {
            _error = error;
            _left.TrySetResult();
            throw new ImageTransferException(error);
        }

        if (read == 0)
        {
            _isOver = true;
            _left.TrySetResult();
        }

        return read;
    }

    public override ValueTask WaitAsync(CancellationToken cancellationToken) =>
        _isOver || _error is not null ? ValueTask.CompletedTask : WaitForNextAsync(cancellationToken);

    /// <summary>Waits until its reader is done with it, and reads what that left; why not all of it came, or null where it did.</summary>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<ImageError?> EndAsync(CancellationToken cancellationToken)
    {
        await _left.Task.WaitAsync(cancellationToken);
        if (_isOver || _error is not null || !IsFollowed)
            return _error;
        using var unread = new PooledBytes(Piece);
        try
        {
            while (await ReadAsync(unread.Room(1), cancellationToken) > 0)
                continue;
        }
        catch (ImageTransferException)
        {
            // It is in the error.
        }

        return _error;
    }

    /// <summary>What the service says besides comes behind the image.</summary>
    protected virtual bool IsFollowed => true;

    /// <summary>What comes next; 0 and no error at the end.</summary>
    protected abstract ValueTask<BodyPiece> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Waits until something comes; what goes wrong meanwhile is told by the next reading.</summary>
    protected abstract ValueTask WaitForNextAsync(CancellationToken cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _left.TrySetResult();
        base.Dispose(disposing);
    }
}
