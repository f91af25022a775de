using Easel.Abstractions.Pixels;

namespace Easel.Providers.Inputs;

/// <summary>An input image as a service gets it. Dispose it when the call is over.</summary>
internal sealed class SentImage : IDisposable
{
    private readonly EncodedImage? _own;

    public SentImage(ReadOnlyMemory<byte> bytes, string mediaType) => (Bytes, MediaType) = (bytes, mediaType);

    public SentImage(EncodedImage own, string mediaType)
        : this(own.Memory, mediaType) => _own = own;

    public ReadOnlyMemory<byte> Bytes { get; }

    public string MediaType { get; }

    /// <summary>The media type's word for it, such as <c>png</c>.</summary>
    public string Extension => MediaType[(MediaType.IndexOf('/') + 1)..];

    public void Dispose() => _own?.Dispose();
}
