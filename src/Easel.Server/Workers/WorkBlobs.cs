using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Storage;
using Easel.Imaging;
using Easel.Storage.Blobs;

namespace Easel.Server.Workers;

/// <summary>Images on their way to workers and back. Messages carry their names: brokers take no large ones.</summary>
internal sealed class WorkBlobs(IBlobStore blobs, ImageCodec codec, TimeProvider clock) : IExpiringStore
{
    private const string Folder = "live";

    /// <summary>Of an image in a message, in bytes.</summary>
    private const int MostInMessage = 96 << 10;

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    /// <summary>Keeps an image of a request for its worker.</summary>
    public async ValueTask<WorkImage> SendAsync(string id, int index, InputImage image, CancellationToken cancellationToken)
    {
        var name = $"{Folder}/{id}/in-{index}";
        if (image.File is { } file)
        {
            await blobs.WriteAsync(name, file.Bytes, cancellationToken);
            return new WorkImage(name, image.Size.Width, image.Size.Height, image.HasAlpha, IsPixels: false);
        }

        using var pixels = await Task.Run(image.Decode, cancellationToken);
        await blobs.WriteAsync(name, pixels.Memory, cancellationToken);
        return new WorkImage(name, image.Size.Width, image.Size.Height, image.HasAlpha, IsPixels: true);
    }

    /// <summary>The image at the worker; the caller disposes it.</summary>
    /// <exception cref="FileNotFoundException">Whoever asked has taken it away.</exception>
    public async ValueTask<InputImage> OpenAsync(WorkImage image, CancellationToken cancellationToken)
    {
        // Not the store's failure, after which another worker is to try.
        var bytes =
            await ReadAsync(image.Blob, cancellationToken)
            ?? throw new FileNotFoundException("An image of the request is not there any more.");
        var size = new ImageSize(image.Width, image.Height);
        return image.IsPixels ? new SentPixels(bytes, size) : new SentImage(codec, bytes, size, image.HasAlpha);
    }

    /// <summary>An image of a response, on its way back.</summary>
    public async ValueTask<WorkFile> ReturnAsync(string id, string run, int index, EncodedImage image, CancellationToken cancellationToken)
    {
        await image.LoadAsync(cancellationToken);
        var file = new WorkFile(image.Memory.Length, image.Size.Width, image.Size.Height, image.Format);
        if (image.Memory.Length <= MostInMessage)
            return file with { Bytes = image.Memory.ToArray() };
        var name = $"{Folder}/{id}/out-{run}-{index}";
        await blobs.WriteAsync(name, image.Memory, cancellationToken);
        return file with { Blob = name };
    }

    /// <summary>The image at whoever asked; the caller disposes it.</summary>
    public async ValueTask<EncodedImage> TakeAsync(WorkFile file, CancellationToken cancellationToken)
    {
        var bytes =
            file.Bytes
            ?? await ReadAsync(file.Blob!, cancellationToken)
            ?? throw new StorageUnavailableException("An image on its way is not there any more.");
        var image = EncodedImage.Rent(bytes.Length, new ImageSize(file.Width, file.Height), file.Format);
        bytes.CopyTo(image.Memory);
        return image;
    }

    /// <summary>Nobody needs anything of the request any more.</summary>
    public async ValueTask RemoveAsync(string id)
    {
        await foreach (var blob in blobs.ListAsync($"{Folder}/{id}", CancellationToken.None))
            await blobs.DeleteAsync(blob.Name, CancellationToken.None);
        await blobs.DeleteFolderAsync($"{Folder}/{id}", CancellationToken.None);
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await foreach (var blob in blobs.ListAsync(Folder, cancellationToken))
        {
            if (now - blob.WrittenAt > Abandoned)
                await blobs.DeleteAsync(blob.Name, cancellationToken);
        }
    }

    private async ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        await using var content = await blobs.OpenAsync(name, cancellationToken);
        if (content is null)
            return null;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private sealed class SentImage(ImageCodec codec, byte[] file, ImageSize size, bool hasAlpha) : InputImage
    {
        public override ImageSize Size => size;

        public override bool HasAlpha => hasAlpha;

        public override PixelBuffer Decode() =>
            codec.TryDecode(file, ImageLimits.Default, out var pixels, out var problem)
                ? pixels
                : throw new InvalidOperationException($"An image that was decoded once is not any more: {problem.Message}.");
    }

    private sealed class SentPixels(byte[] pixels, ImageSize size) : InputImage
    {
        public override ImageSize Size => size;

        public override bool HasAlpha => true;

        public override PixelBuffer Decode()
        {
            var buffer = PixelBuffer.Rent(size);
            pixels.CopyTo(buffer.Span);
            return buffer;
        }
    }
}
