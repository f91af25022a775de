using System.Text.Json.Serialization.Metadata;
using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Json;

namespace Easel.Client.Gallery;

/// <summary>The images that an Easel server keeps for the caller: those of requests with <see cref="ImageParams.Store"/>. Nobody else sees
/// them. Thread-safe.</summary>
public sealed class ImageGallery
{
    private const string Path = "gallery";
    private const string Images = Path + "/images";

    private readonly Transport _transport;

    internal ImageGallery(Transport transport) => _transport = transport;

    /// <summary>How much there is, in which folders, of which models.</summary>
    public Task<GalleryOverview> GetOverviewAsync(CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(Path), ApiJson.Default.GalleryOverview, cancellationToken);

    /// <summary>Images, the newest first unless the query says otherwise.</summary>
    public Task<GalleryPage> ListAsync(GalleryQuery? query = null, CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(Images + (query ?? new()).ToQuery()), ApiJson.Default.GalleryPage, cancellationToken);

    public Task<GalleryImage> GetAsync(string id, CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(PathOf(id)), ApiJson.Default.GalleryImage, cancellationToken);

    /// <summary>What an image was made from, and what that was, the nearest first; at most 100.</summary>
    public async Task<IReadOnlyList<GalleryImage>> GetAncestorsAsync(string id, CancellationToken cancellationToken = default) =>
        (await SendAsync(Call.Get($"{PathOf(id)}/ancestors"), ApiJson.Default.GalleryPage, cancellationToken).ConfigureAwait(false)).Images;

    /// <summary>The image's file, byte for byte as it was drawn.</summary>
    public Task<ReadOnlyMemory<byte>> DownloadAsync(string id, CancellationToken cancellationToken = default) =>
        ReadAsync(Call.Get($"{PathOf(id)}/content"), cancellationToken);

    /// <summary>A WebP file no side of which is longer than 320 pixels.</summary>
    public Task<ReadOnlyMemory<byte>> DownloadThumbnailAsync(string id, CancellationToken cancellationToken = default) =>
        ReadAsync(Call.Get($"{PathOf(id)}/thumbnail"), cancellationToken);

    /// <summary>Stars images, or takes their stars. Those that are not the caller's are passed over.</summary>
    /// <param name="ids">At most 1000.</param>
    /// <returns>How many there were.</returns>
    public Task<int> StarAsync(IReadOnlyList<string> ids, bool starred = true, CancellationToken cancellationToken = default) =>
        ChangeAsync($"{Images}/change", new GalleryStar(ids, starred), ApiJson.Default.GalleryStar, cancellationToken);

    /// <summary>Moves images to a folder, or out of theirs. Those that are not the caller's are passed over.</summary>
    /// <param name="ids">At most 1000.</param>
    /// <param name="folder">1-100 characters; it need not be there. Null: to none.</param>
    /// <returns>How many there were.</returns>
    public Task<int> MoveAsync(IReadOnlyList<string> ids, string? folder, CancellationToken cancellationToken = default) =>
        ChangeAsync($"{Images}/change", new GalleryMove(ids, folder), ApiJson.Default.GalleryMove, cancellationToken);

    /// <summary>Gives a folder another name; null takes its images out of it.</summary>
    /// <returns>How many images there were.</returns>
    public Task<int> RenameFolderAsync(string folder, string? name, CancellationToken cancellationToken = default) =>
        ChangeAsync($"{Path}/folders", new GalleryRename(folder, name), ApiJson.Default.GalleryRename, cancellationToken);

    /// <summary>Deletes images and their files. Those that are not the caller's are passed over.</summary>
    /// <param name="ids">At most 1000.</param>
    /// <returns>The ids of those that are gone.</returns>
    public async Task<IReadOnlyList<string>> DeleteAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var call = Post($"{Images}/delete", new GalleryIds(ids), ApiJson.Default.GalleryIds);
        return (await SendAsync(call, ApiJson.Default.GalleryDeleted, cancellationToken).ConfigureAwait(false)).Deleted ?? [];
    }

    /// <summary>How a picture was drawn, by the caller's gallery or by what Easel, A1111 or ComfyUI wrote into its file.</summary>
    /// <exception cref="Errors.EaselNotFoundException">It says nothing that is understood.</exception>
    public Task<PictureRecipe> ReadRecipeAsync(ImageInput picture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var call = new Call(HttpMethod.Post, "images/recipe", null, EditRequests.OfPicture(picture));
        return SendAsync(call, ApiJson.Default.PictureRecipe, cancellationToken);
    }

    private async Task<int> ChangeAsync<T>(string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        (await SendAsync(Post(path, body, type), ApiJson.Default.GalleryChanged, cancellationToken).ConfigureAwait(false)).Changed;

    private static Call Post<T>(string path, T body, JsonTypeInfo<T> type) => new(HttpMethod.Post, path, null, JsonRequest.Of(body, type));

    private Task<T> SendAsync<T>(Call call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class => _transport.SendAsync(call, (head, body) => ImageResponseReader.Read(head, body, type), cancellationToken);

    private Task<ReadOnlyMemory<byte>> ReadAsync(Call call, CancellationToken cancellationToken) =>
        _transport.SendAsync(call, (_, body) => (ReadOnlyMemory<byte>)body.Span.ToArray(), cancellationToken);

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Images}/{Uri.EscapeDataString(id)}";
    }
}
