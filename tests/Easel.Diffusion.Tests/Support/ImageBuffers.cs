using Easel.Abstractions.Pixels;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Counts the image buffers that are out since it was made. Only of use where nothing else runs: it sees the whole
/// process.</summary>
internal sealed class ImageBuffers
{
    private readonly int _before = ImageMemory.Outstanding;

    public int Outstanding => ImageMemory.Outstanding - _before;
}
