namespace Easel.Client.Inputs;

/// <summary>An image that the service gets by itself; one of the two is set.</summary>
internal sealed class ImageReference(string? url, string? fileId) : ImageInput
{
    public string? Url => url;

    public string? FileId => fileId;
}
