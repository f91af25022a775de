using System.Diagnostics.CodeAnalysis;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Decoding;
using Easel.Imaging.Decoding.Starts;
using Easel.Imaging.Decoding.Structure;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging;

/// <summary>
/// Reads image files that come from outside: the format is told by content, frames, scans and metadata are counted, the header is read,
/// all of it is held against the limits, and only then are pixels decoded. A bad file is a problem value, never an exception. Thread-safe.
/// </summary>
public sealed class ImageCodec
{
    public ImageCodec(ImagingOptions? options = null) => VipsRuntime.Configure(options ?? new ImagingOptions());

    /// <summary>Reads the header only; a file that passes may still turn out damaged when decoded.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance has said how libvips runs.")]
    public bool TryIdentify(
        ReadOnlyMemory<byte> file,
        ImageLimits limits,
        [NotNullWhen(true)] out ImageFileInfo? info,
        [NotNullWhen(false)] out ImageFileProblem? problem
    )
    {
        problem = Read(file, limits, (_, header) => header, out info, CancellationToken.None);
        return problem is null;
    }

    /// <summary>What the first bytes of a file say, of which the rest is still to come; null where they do not say enough, or more than the
    /// limits allow. No decoder is asked.</summary>
    public static ImageFileInfo? IdentifyStart(ReadOnlySpan<byte> start, ImageLimits limits) =>
        FileStart.Read(start) is { } info && LimitsCheck.Of(info.Size, limits) is null ? info : null;

    /// <summary>
    /// Decodes the (first) image to upright sRGB with straight alpha: colour profiles and CMYK are converted, 16 bits become
    /// 8, grey becomes colour. The receiver disposes the pixels.
    /// </summary>
    /// <exception cref="OperationCanceledException">libvips was stopped between two rows of tiles, and everything that it held is
    /// free.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance has said how libvips runs.")]
    public bool TryDecode(
        ReadOnlyMemory<byte> file,
        ImageLimits limits,
        [NotNullWhen(true)] out PixelBuffer? pixels,
        [NotNullWhen(false)] out ImageFileProblem? problem,
        CancellationToken cancellationToken = default
    )
    {
        problem = Read(file, limits, (image, _) => RgbaConversion.ToPixels(image), out pixels, cancellationToken);
        return problem is null;
    }

    /// <summary>
    /// Reads the header and then decodes all of the (first) image, a few lines at a time where its format allows, keeping no pixel:
    /// a file that passes will decode.
    /// </summary>
    /// <exception cref="OperationCanceledException">libvips was stopped between two rows of tiles, and everything that it held is
    /// free.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance has said how libvips runs.")]
    public bool TryVerify(
        ReadOnlyMemory<byte> file,
        ImageLimits limits,
        [NotNullWhen(true)] out ImageFileInfo? info,
        [NotNullWhen(false)] out ImageFileProblem? problem,
        CancellationToken cancellationToken = default
    )
    {
        problem = Read(file, limits, Verify, out info, cancellationToken);
        return problem is null;
    }

    private static ImageFileInfo Verify(Image image, ImageFileInfo header)
    {
        RgbaConversion.Verify(image);
        return header;
    }

    private static ImageFileProblem? Read<T>(
        ReadOnlyMemory<byte> file,
        ImageLimits limits,
        Func<Image, ImageFileInfo, T> read,
        out T? result,
        CancellationToken cancellationToken
    )
        where T : class
    {
        result = null;
        if (file.Length > limits.MaxBytes)
            return Problems.TooManyBytes(file.Length, limits);
        if (ImageSniffer.Supported(file.Span) is not { } format)
            return Problems.NoSupportedFormat(file.Span);

        var structure = FileStructure.Of(file.Span, format, limits);
        if (LimitsCheck.Of(structure, limits) is { } problem)
            return problem;

        cancellationToken.ThrowIfCancellationRequested();
        using var turn = new VipsTurn();
        try
        {
            using var source = Source.NewFromMemory(file.Span);
            using var image = ImageLoader.Open(source, format);
            using var kill = cancellationToken.UnsafeRegister(static image => ((Image)image!).SetKill(true), image);
            var header = ImageLoader.Header(image, format, structure.Frames);
            if (LimitsCheck.Of(header.Size, limits) is { } tooLarge)
                return tooLarge;
            result = read(image, header);
            return null;
        }
        catch (VipsException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (VipsException refusal)
        {
            return Problems.Damaged(format, turn.Words(refusal));
        }
    }
}
