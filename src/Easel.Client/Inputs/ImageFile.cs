namespace Easel.Client.Inputs;

/// <summary>An image whose bytes go with the request.</summary>
internal abstract class ImageFile(string? fileName) : ImageInput
{
    /// <summary>Without its folder; null when nobody named it.</summary>
    protected string? FileName => fileName;

    /// <summary>As a part of a form, from its beginning.</summary>
    public abstract ValueTask<HttpContent> ToContentAsync(CancellationToken cancellationToken);

    /// <summary>With its bytes in memory.</summary>
    public abstract ValueTask<MemoryFile> LoadAsync(CancellationToken cancellationToken);
}

internal sealed class DiskFile(string path) : ImageFile(Path.GetFileName(path))
{
    private const int BufferSize = 64 << 10;

    public override async ValueTask<HttpContent> ToContentAsync(CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        try
        {
            var head = new byte[ImageMediaType.HeadBytes];
            var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            file.Position = 0;
            return FormPart.Describe(new StreamContent(file, BufferSize), head.AsSpan(0, length), FileName);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override async ValueTask<MemoryFile> LoadAsync(CancellationToken cancellationToken) =>
        new(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), FileName);
}

internal sealed class MemoryFile(ReadOnlyMemory<byte> bytes, string? fileName) : ImageFile(fileName)
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public override ValueTask<HttpContent> ToContentAsync(CancellationToken cancellationToken) =>
        new(FormPart.Describe(new ReadOnlyMemoryContent(bytes), bytes.Span, FileName));

    public override ValueTask<MemoryFile> LoadAsync(CancellationToken cancellationToken) => new(this);
}

internal sealed class StreamFile(Stream stream, string? fileName) : ImageFile(fileName)
{
    private readonly Lock _gate = new();
    private Task<MemoryFile>? _loading;

    public override async ValueTask<HttpContent> ToContentAsync(CancellationToken cancellationToken)
    {
        var file = await LoadAsync(cancellationToken).ConfigureAwait(false);
        return await file.ToContentAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads once for all requests: a caller who gives up leaves the bytes to the others.</summary>
    public override async ValueTask<MemoryFile> LoadAsync(CancellationToken cancellationToken)
    {
        Task<MemoryFile> loading;
        lock (_gate)
            loading = _loading ??= ReadAsync();
        return await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<MemoryFile> ReadAsync()
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, CancellationToken.None).ConfigureAwait(false);
        return new MemoryFile(copy.ToArray(), FileName);
    }
}
