using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Dialects.Inputs;

/// <summary>An input image as the file that came; decoded whenever an engine asks. The file belongs to its request's share.</summary>
/// <param name="isVerified">Decoding is known to work.</param>
internal sealed class EncodedInputImage(ImageCodec codec, ImageLimits limits, UploadedFile file, ImageFileInfo info, bool isVerified)
    : InputImage
{
    public override ImageSize Size => info.Size;

    public override bool HasAlpha => info.HasAlpha;

    public ImageFileFormat Format => info.Format;

    /// <summary>As it came; belongs to this.</summary>
    public ReadOnlyMemory<byte> Content => file.Memory;

    /// <summary>Of an animation only the first frame counts, here; elsewhere it may be another.</summary>
    public override InputFile? File => info.Frames == 1 ? new InputFile(file.Memory, MediaType(info.Format)) : null;

    /// <summary>Of the file.</summary>
    public int Bytes { get; } = file.Memory.Length;

    public override PixelBuffer Decode() =>
        codec.TryDecode(file.Memory, limits, out var pixels, out var problem) ? pixels
        : !isVerified ? throw new DamagedImageException(problem.Message)
        : throw new InvalidOperationException($"An image that was decoded once is not any more: {problem.Message}.");

    private static string MediaType(ImageFileFormat format) => $"image/{format.ToString().ToLowerInvariant()}";

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
