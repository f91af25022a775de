using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using Easel.Imaging;

namespace Easel.Core.Tests.Edits;

/// <summary>Edits through the editing engine and the real scaler and filler, with an engine of the test's behind it.</summary>
internal static class Editing
{
    public static readonly ModelCapabilities Native = new()
    {
        Edits = true,
        Variations = true,
        NativeSizes = [new ImageSize(64, 64), new ImageSize(96, 48)],
    };
    public static readonly (byte, byte, byte, byte) Green = (0, 200, 0, 255);

    public static EditRequest Edit(Painted image, Painted? mask) =>
        new()
        {
            Prompt = "a red balloon",
            Images = [image],
            Mask = mask,
            Seed = 1,
        };

    public static EditingEngine Engine(IImageEngine inner, ModelCapabilities can) => new(inner, can, new ImageScaler(), new AreaFiller());

    public static async Task<List<PixelBuffer>> RunAsync(IImageEngine inner, ModelCapabilities can, ImageRequest request)
    {
        var answers = new List<PixelBuffer>();
        await foreach (var happened in Engine(inner, can).RunAsync(request, default))
        {
            if (happened is PartialPixelsEvent partial)
                answers.Add(partial.Image);
            if (happened is CompletedPixelsEvent completed)
                answers.Add(completed.Image);
        }

        return answers;
    }
}
