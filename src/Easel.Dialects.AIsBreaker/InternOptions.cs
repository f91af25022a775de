using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Reads <c>request.internOptions</c>: what the protocol has no words for and this service can.</summary>
internal static class InternOptions
{
    public const string Path = "request.internOptions";

    /// <summary>The same request with the options.</summary>
    /// <param name="previews">Previews of each image when the client does not say.</param>
    public static ImageRequest Apply(ImageRequest request, JsonMembers? options, bool stream, int previews)
    {
        if (options is null)
            return request with { PartialImages = previews };
        var strength = Narrow(options.Number("strength"));
        var fidelity = options.Choice("inputFidelity", InputFidelity.Low, ("low", InputFidelity.Low), ("high", InputFidelity.High));
        request = request with
        {
            Quality = options.Choice(
                "quality",
                ImageQuality.Auto,
                ("auto", ImageQuality.Auto),
                ("low", ImageQuality.Low),
                ("medium", ImageQuality.Medium),
                ("high", ImageQuality.High)
            ),
            Background = options.Choice(
                "background",
                ImageBackground.Auto,
                ("auto", ImageBackground.Auto),
                ("transparent", ImageBackground.Transparent),
                ("opaque", ImageBackground.Opaque)
            ),
            Moderation = options.Choice("moderation", ModerationLevel.Auto, ("auto", ModerationLevel.Auto), ("low", ModerationLevel.Low)),
            Style = options.Text("style"),
            Seed = Seed(options),
            Steps = options.Integer("steps"),
            GuidanceScale = Narrow(options.Number("guidanceScale")),
            Loras = Loras(options),
            AspectRatio = AspectRatioOf(options),
            Resolution = options.Text("resolution"),
            Scheduler = options.Text("scheduler"),
            ClipSkip = options.Integer("clipSkip"),
            Strict = options.Flag("strict"),
            PartialImages = Previews(options, stream) ?? previews,
        };
        options.WarnOfOthers();
        return request switch
        {
            EditRequest edit => edit with { Strength = strength, InputFidelity = fidelity },
            VaryRequest vary => vary with { Strength = strength },
            _ => request,
        };
    }

    /// <summary>What is none is the pipeline's to refuse: no model draws 1:0.</summary>
    private static AspectRatio? AspectRatioOf(JsonMembers options)
    {
        if (options.Text("aspectRatio") is not { } text)
            return null;
        return AspectRatio.TryParse(text, out var ratio) ? ratio : new AspectRatio(1, int.MaxValue);
    }

    private static int? Previews(JsonMembers options, bool stream)
    {
        var previews = options.Integer("partialImages");
        if (stream || previews is not > 0)
            return previews;
        options.Warn("partialImages", "needs 'stream'; no previews were drawn");
        return 0;
    }

    private static long? Seed(JsonMembers options)
    {
        if (options.Number("seed") is not { } seed)
            return null;
        if (Math.Truncate(seed) == seed)
            return (long)Math.Clamp(seed, -2, long.MaxValue);
        options.Refuse("seed", "must be a whole number");
        return null;
    }

    private static IReadOnlyList<LoraChoice> Loras(JsonMembers options)
    {
        if (!options.TryGet("loras", out var value))
            return [];
        if (!LorasJson.TryRead(value, out var loras))
            options.Refuse("loras", "must be an array of objects with 'name' and 'weight'");
        return loras;
    }

    private static float? Narrow(double? number) => (float?)number;
}
