using System.Diagnostics.CodeAnalysis;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Decoding;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging;

/// <summary>
/// Reads image files that come from outside: the format is told by content, the header is read and held against the
/// limits, and only then are pixels decoded. A bad file is a problem value, never an exception. Thread-safe.
/// </summary>
public sealed class ImageCodec
{
    /// <exception cref="DllNotFoundException">There is no libvips for this platform beside the program.</exception>
    public ImageCodec(ImagingOptions? options = null) => VipsRuntime.Start(options ?? new ImagingOptions());

    /// <summary>Reads the header only; a file that passes may still turn out damaged when decoded.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance is the proof that libvips runs.")]
    public bool TryIdentify(
        ReadOnlyMemory<byte> file, ImageLimits limits,
        [NotNullWhen(true)] out ImageFileInfo? info, [NotNullWhen(false)] out ImageFileProblem? problem)
    {
        problem = Read(file, limits, (_, header) => header, out info);
        return problem is null;
    }

    /// <summary>
    /// Decodes the (first) image to upright sRGB with straight alpha: colour profiles and CMYK are converted, 16 bits become
    /// 8, grey becomes colour. The receiver disposes the pixels.
    /// </summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance is the proof that libvips runs.")]
    public bool TryDecode(
        ReadOnlyMemory<byte> file, ImageLimits limits,
        [NotNullWhen(true)] out PixelBuffer? pixels, [NotNullWhen(false)] out ImageFileProblem? problem)
    {
        problem = Read(file, limits, (image, _) => RgbaConversion.ToPixels(image), out pixels);
        return problem is null;
    }

    /// <summary>
    /// Reads the header and then decodes all of the (first) image, a few lines at a time where its format allows, keeping no pixel:
    /// a file that passes will decode.
    /// </summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance is the proof that libvips runs.")]
    public bool TryVerify(
        ReadOnlyMemory<byte> file, ImageLimits limits,
        [NotNullWhen(true)] out ImageFileInfo? info, [NotNullWhen(false)] out ImageFileProblem? problem)
    {
        problem = Read(file, limits, Verify, out info);
        return problem is null;
    }

    private static ImageFileInfo Verify(Image image, ImageFileInfo header)
    {
        RgbaConversion.Verify(image);
        return header;
    }

    private static ImageFileProblem? Read<T>(ReadOnlyMemory<byte> file, ImageLimits limits, Func<Image, ImageFileInfo, T> read, out T? result)
        where T : class
    {
        result = null;
        if (file.Length > limits.MaxBytes) return Problems.TooManyBytes(file.Length, limits);
        if (ImageSniffer.Supported(file.Span) is not { } format) return Problems.NoSupportedFormat(file.Span);

        using var turn = new VipsTurn();
        try
        {
            using var source = Source.NewFromMemory(file.Span);
            using var image = ImageLoader.Open(source, format);
            var header = ImageLoader.Header(image, format);
            if (header.Size.Pixels > limits.MaxPixels) return Problems.TooManyPixels(header.Size, limits);
            if (header.Frames > limits.MaxFrames) return Problems.TooManyFrames(header.Frames, limits);
            result = read(image, header);
            return null;
        }
        catch (VipsException refusal)
        {
            return Problems.Damaged(format, turn.Words(refusal));
        }
    }
}
