namespace Easel.Diffusion.Pipelines;

/// <summary>A request with everything decided that it left open.</summary>
/// <param name="Seed">Of the first image; image i draws from Seed + i.</param>
/// <param name="GuidanceScale">1 draws without guidance.</param>
/// <param name="Size">One of the model's native sizes, in pixels.</param>
internal sealed record DrawingPlan(
    string Prompt,
    string NegativePrompt,
    int Count,
    long Seed,
    int Steps,
    float GuidanceScale,
    ImageSize Size,
    int PartialImages)
{
    public bool Guided => GuidanceScale != 1;

    /// <summary>Null, and every reason, when this model cannot draw the request.</summary>
    public static (DrawingPlan? Plan, IReadOnlyList<ImageError> Errors) Make(ImageRequest request, ModelFolder folder, Func<long> drawSeed)
    {
        if (request is not GenerateRequest generate)
        {
            return (null, [Invalid(null, "unsupported_operation", $"{folder.Card.Id} draws from text only.")]);
        }

        var errors = new List<ImageError>();
        var can = folder.Card.Capabilities;
        var defaults = folder.Easel.For(request.Quality == ImageQuality.Auto ? can.DefaultQuality : request.Quality);
        var steps = request.Steps ?? defaults.Steps;
        var guidance = request.GuidanceScale ?? defaults.GuidanceScale;
        if (request.Count < 1 || request.Count > can.MaxCount) errors.Add(OutOfRange("n", request.Count, 1, can.MaxCount));
        if (steps < 1 || steps > can.MaxSteps) errors.Add(OutOfRange("steps", steps, 1, can.MaxSteps));
        if (request.PartialImages is < 0 or > PreviewPlan.MostPerImage) errors.Add(OutOfRange("partial_images", request.PartialImages, 0, PreviewPlan.MostPerImage));
        if (!float.IsFinite(guidance) || guidance < 0) errors.Add(Invalid("guidance_scale", "invalid_value", "'guidance_scale' must be a number of 0 or more."));
        if (errors.Count > 0) return (null, errors);

        var plan = new DrawingPlan(
            generate.Prompt,
            can.NegativePrompt ? generate.NegativePrompt : "",
            request.Count,
            request.Seed ?? drawSeed(),
            steps,
            can.GuidanceScale ? guidance : 1,
            NearestSize(folder.Easel.Sizes, request.Size ?? can.DefaultSize),
            request.PartialImages);
        return (plan, []);
    }

    /// <summary>The size of nearest shape and, among those, of nearest area; ratios are compared by their logarithm.</summary>
    internal static ImageSize NearestSize(IReadOnlyList<ImageSize> sizes, ImageSize wanted)
    {
        var nearest = sizes[0];
        var least = (Shape: double.PositiveInfinity, Area: double.PositiveInfinity);
        foreach (var size in sizes)
        {
            var shape = Math.Abs(Math.Log((double)size.Width * wanted.Height / ((double)size.Height * wanted.Width)));
            var area = Math.Abs(Math.Log((double)size.Pixels / wanted.Pixels));
            if ((shape, area).CompareTo(least) >= 0) continue;
            nearest = size;
            least = (shape, area);
        }

        return nearest;
    }

    private static ImageError OutOfRange(string param, int value, int least, int most) =>
        Invalid(param, "integer_out_of_range", $"'{param}' is {value}; it must be between {least} and {most}.");

    private static ImageError Invalid(string? param, string code, string message) => new(ImageErrorKind.InvalidRequest, code, param, message);
}
