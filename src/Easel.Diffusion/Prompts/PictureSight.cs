using System.Globalization;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Prompts;

/// <summary>How one of Qwen-Image's edit models looks at pictures.</summary>
/// <param name="PictureToken">That stands for a part of a picture in a text.</param>
/// <param name="Sections">Of half a head's pairs, how many are turned by the moment, the row and the column.</param>
/// <param name="Fit">How large it is given them.</param>
/// <param name="Sizes">Of pictures that it is given as they are.</param>
/// <param name="Numbers">Several pictures, which the text may call by their numbers.</param>
internal sealed record PictureSight(
    QwenVisionConfig Vision,
    int PictureToken,
    IReadOnlyList<int> Sections,
    double RotaryBase,
    ReferenceFit Fit,
    IReadOnlyList<ImageSize> Sizes,
    bool Numbers
)
{
    private const string Marks = "<|vision_start|><|image_pad|><|vision_end|>";

    /// <summary>What stands before a prompt about so many pictures.</summary>
    public string WordsBefore(int pictures) =>
        string.Concat(
            Enumerable
                .Range(1, pictures)
                .Select(number => Numbers ? string.Create(CultureInfo.InvariantCulture, $"Picture {number}: {Marks}") : Marks)
        );

    /// <summary>How many patches it sees of a picture of this size.</summary>
    public long PatchesOf(ImageSize picture) =>
        PicturePatches.SizeOf(ScaledSize(picture), Vision).Pixels / ((long)Vision.Patch * Vision.Patch);

    public PicturePatches Look(InputImage picture)
    {
        using var whole = picture.Decode();
        using var scaled = Resampling.Lanczos(whole, ScaledSize(picture.Size));
        using var seen = Resampling.Bicubic(scaled, PicturePatches.SizeOf(scaled.Size, Vision));
        return new PicturePatches(seen, Vision);
    }

    private ImageSize ScaledSize(ImageSize picture) => Sizes.Contains(picture) ? picture : Fit.Scaled(picture);
}
