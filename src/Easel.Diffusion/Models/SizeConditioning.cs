using Easel.Abstractions.Requests;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>
/// What SDXL is told beside the prompt: the prompt as one vector, and the picture's size, its crop's corner and the size aimed at (Podell
/// et al., "SDXL", 2023, section 2.2).
/// </summary>
internal sealed class SizeConditioning(int count, int pooledWidth, bool withSizes) : IDisposable
{
    public const string PooledName = "text_embeds";
    public const string SizesName = "time_ids";
    public const int Numbers = 6;

    private readonly OnnxTensor _pooled = OnnxTensor.Allocate<float>(count, pooledWidth);
    private readonly OnnxTensor _sizes = OnnxTensor.Allocate<float>(count, Numbers);

    public IReadOnlyList<OnnxBinding> Bindings =>
        withSizes ? [new(PooledName, _pooled), new(SizesName, _sizes)] : [new(PooledName, _pooled)];

    /// <param name="images">Of each prompt, one after the other.</param>
    public void Set(TextEmbeddings text, int images, ImageSize size)
    {
        for (var i = 0; i < count; i++)
        {
            text.PooledOf(i / images).CopyTo(_pooled.AsSpan<float>()[(i * pooledWidth)..]);
            ReadOnlySpan<float> numbers = [size.Height, size.Width, 0, 0, size.Height, size.Width];
            numbers.CopyTo(_sizes.AsSpan<float>()[(i * Numbers)..]);
        }
    }

    public void Dispose()
    {
        _pooled.Dispose();
        _sizes.Dispose();
    }
}
