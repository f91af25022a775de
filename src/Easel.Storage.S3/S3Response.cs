using System.Globalization;
using Easel.Core.Idempotency;
using Easel.Storage.FileSystem;
using Microsoft.Extensions.Logging;

namespace Easel.Storage.S3;

/// <summary>A response that this server writes: a file here, and its pieces in the bucket, each named by where it begins, as fast as the
/// bucket takes them.</summary>
internal sealed class S3Response : IResponseFile
{
    private const int Piece = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ResponseFile _file;
    private readonly S3BlobStore _blobs;
    private readonly S3ResponseStore _store;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _disposed = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SemaphoreSlim _grown = new(0);
    private readonly Task _sender;
    private long _sent;

    public S3Response(ResponseFile file, S3BlobStore blobs, S3ResponseStore store, TimeProvider clock, ILogger log)
    {
        (_file, _blobs, _store, _clock, _log) = (file, blobs, store, clock, log);
        _sender = SendAsync();
    }

    public string Name => _file.Name;

    public ResponseHead? Head => _file.Head;

    public long Length => _file.Length;

    public static string PieceOf(string name, long offset) =>
        string.Create(CultureInfo.InvariantCulture, $"{S3ResponseStore.GrowingFolder}/{name}/{offset:D12}");

    public async ValueTask WriteHeadAsync(ResponseHead head, CancellationToken cancellationToken)
    {
        await _file.WriteHeadAsync(head, cancellationToken);
        _grown.Release();
    }

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        await _file.AppendAsync(body, cancellationToken);
        _grown.Release();
    }

    public ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        _file.ReadAsync(offset, buffer, cancellationToken);

    public async ValueTask ShareAsync(CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            while (_sent < _file.TotalLength)
                await SendPieceAsync(cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    public ValueTask KeepAsync(string key, CancellationToken cancellationToken) => _store.KeepAsync(key, _file, cancellationToken);

    public void Dispose()
    {
        if (_disposed.IsCancellationRequested)
            return;
        _disposed.Cancel();
        _ = EndAsync();
    }

    /// <summary>The file is closed when nothing reads it any more.</summary>
    private async Task EndAsync()
    {
        await _sender;
        _store.End(Name);
        _file.Dispose();
    }

    private async Task SendAsync()
    {
        while (!_disposed.IsCancellationRequested)
        {
            try
            {
                await _grown.WaitAsync(_disposed.Token);
                await ShareAsync(_disposed.Token);
            }
            catch (OperationCanceledException) when (_disposed.IsCancellationRequested)
            {
                return;
            }
            catch (IOException broken)
            {
                _log.NotShared(broken);
                await Task.Delay(Pause, _clock, _disposed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                _grown.Release();
            }
        }
    }

    private async ValueTask SendPieceAsync(CancellationToken cancellationToken)
    {
        var piece = new byte[Math.Min(Piece, _file.TotalLength - _sent)];
        var read = await _file.ReadRawAsync(_sent, piece, cancellationToken);
        await _blobs.WriteAsync(PieceOf(Name, _sent), piece.AsMemory(0, read), cancellationToken);
        _sent += read;
    }
}
