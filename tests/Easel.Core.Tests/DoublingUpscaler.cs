using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

/// <summary>Answers a clear picture of exactly the size asked for.</summary>
internal sealed class DoublingUpscaler : IImageUpscaler
{
    public List<ImageSize> Asked { get; } = [];

    public List<PixelBuffer> Made { get; } = [];

    public ValueTask<PixelBuffer> UpscaleAsync(PixelBuffer source, ImageSize size, CancellationToken cancellationToken)
    {
        _ = source.Memory;
        Asked.Add(size);
        var made = PixelBuffer.Rent(size);
        made.Span.Clear();
        Made.Add(made);
        return ValueTask.FromResult(made);
    }
}
