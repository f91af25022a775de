using System.Text.Json.Serialization;

namespace Easel.Client.Inputs;

/// <summary>An image that goes with a request: a file from anywhere, a URL, or a file that the service already has. May be used for several
/// requests.</summary>
[JsonConverter(typeof(ImageInputConverter))]
public abstract class ImageInput
{
    private protected ImageInput() { }

    /// <summary>The service has it or fetches it: no bytes go with the request.</summary>
    public bool IsReference => this is ImageReference;

    /// <summary>A file on disk, opened anew for each attempt.</summary>
    public static ImageInput FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new DiskFile(path);
    }

    /// <param name="bytes">A whole image file; not to be changed until the request is done.</param>
    /// <param name="fileName">What to call it; a name by its format when null.</param>
    public static ImageInput FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null) => new MemoryFile(bytes, fileName);

    /// <param name="stream">Read to its end once, when the request is sent, and kept in memory; it is left open.</param>
    /// <param name="fileName">What to call it; a name by its format when null.</param>
    public static ImageInput FromStream(Stream stream, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamFile(stream, fileName);
    }

    /// <param name="url">An <c>https:</c> or <c>data:</c> URL that the service fetches.</param>
    public static ImageInput FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri)
            throw new ArgumentException($"An image's URL must be absolute, and is '{url}'.", nameof(url));
        return new ImageReference(url.OriginalString, fileId: null);
    }

    /// <param name="fileId">Of the service's Files API.</param>
    public static ImageInput FromFileId(string fileId)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileId);
        return new ImageReference(url: null, fileId);
    }
}
