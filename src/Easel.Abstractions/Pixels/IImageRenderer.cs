using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>Turns pixels as a model drew them into the file that the client asked for.</summary>
public interface IImageRenderer
{
    /// <summary>
    /// Scales <paramref name="source"/> to the largest size that fits <see cref="RenderOptions.Canvas"/>, keeping its shape,
    /// centres it there, flattens it if asked, encodes it and writes the metadata. Does not dispose the source.
    /// Runs on the calling thread; thread-safe.
    /// </summary>
    EncodedImage Render(PixelBuffer source, RenderOptions options);

    /// <summary>As <see cref="Render"/>, of the frames of an endless loop, which go into one file. The format is one that holds several:
    /// GIF.</summary>
    /// <param name="frames">Two or more, of one size.</param>
    /// <param name="duration">How long each shows.</param>
    /// <exception cref="NotSupportedException">This renderer renders stills alone.</exception>
    EncodedImage RenderLoop(IReadOnlyList<PixelBuffer> frames, TimeSpan duration, RenderOptions options) =>
        throw new NotSupportedException("This renderer renders stills alone.");
}

/// <summary>The finished image's canvas, file format and provenance.</summary>
public sealed record RenderOptions
{
    public required ImageSize Canvas { get; init; }

    public required ImageFormat Format { get; init; }

    /// <summary>Keep alpha; otherwise the image is flattened on <see cref="Backdrop"/>. Never true for JPEG.</summary>
    public bool Transparent { get; init; }

    public Rgb Backdrop { get; init; } = Rgb.White;

    /// <summary>Encoder quality 0-100 for JPEG and WebP (WebP at 100 is lossless); ignored by PNG.</summary>
    public int Quality { get; init; } = 100;

    /// <summary>Prefer speed to file size: for previews.</summary>
    public bool Fast { get; init; }

    /// <summary>Written into the file (PNG text, EXIF, XMP); null writes none.</summary>
    public ImageProvenance? Provenance { get; init; }
}

/// <summary>A colour, 8 bits a channel, sRGB.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static Rgb White { get; } = new(255, 255, 255);
}

/// <summary>Where an image came from; kept in the file so that it can be drawn again, and told apart from a photograph.</summary>
public sealed record ImageProvenance
{
    /// <summary>Program and version, as in <c>Easel 0.1.0</c>.</summary>
    public required string Software { get; init; }

    public required ImageRecipe Recipe { get; init; }

    /// <summary>Only when the operator asked for it: prompts may be private.</summary>
    public string? Prompt { get; init; }

    /// <summary>Only with the prompt.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The style that was asked for.</summary>
    public string? Style { get; init; }

    /// <summary>Encoder quality of JPEG and WebP; null for other formats.</summary>
    public int? Compression { get; init; }

    /// <summary>Drawn from another image, without which it cannot be drawn again.</summary>
    public bool FromImage { get; init; }
}
