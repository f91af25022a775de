using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Vocabulary;

namespace Easel.Cli.Parameters;

/// <summary>Makes the client's requests out of what was given.</summary>
internal static class Requests
{
    public static ImageGenerateParams Generate(string prompt, IParameterValues given) => With(new ImageGenerateParams { Prompt = prompt }, given);

    public static ImageEditParams Edit(string prompt, IReadOnlyList<ImageInput> images, ImageInput? mask, IParameterValues given) => With(
        new ImageEditParams
        {
            Prompt = prompt,
            Images = images,
            Mask = mask,
            InputFidelity = given.Text(WireParameters.InputFidelity) is { } fidelity ? new Fidelity(fidelity) : default(Fidelity?),
            Strength = given.Number(WireParameters.Strength),
        },
        given);

    /// <summary>The wire's own default here is a URL.</summary>
    public static ImageVariationParams Vary(ImageInput image, IParameterValues given) =>
        With(new ImageVariationParams { Image = image, Strength = given.Number(WireParameters.Strength), ResponseFormat = ResponseFormat.B64Json }, given);

    public static ImageUpscaleParams Upscale(ImageInput image, IParameterValues given) =>
        With(new ImageUpscaleParams { Image = image, Scale = Narrow(given.Integer(WireParameters.Scale)) }, given);

    private static T With<T>(T request, IParameterValues given)
        where T : ImageParams
    {
        ImageParams options = request;
        options = options with
        {
            Model = given.Text(WireParameters.Model),
            N = Narrow(given.Integer(WireParameters.Count)),
            Size = given.Text(WireParameters.Size) is { } size ? new OutputSize(size) : default(OutputSize?),
            Quality = given.Text(WireParameters.Quality) is { } quality ? new OutputQuality(quality) : default(OutputQuality?),
            Style = given.Text(WireParameters.Style) is { } style ? new OutputStyle(style) : default(OutputStyle?),
            Background = given.Text(WireParameters.Background) is { } background ? new OutputBackground(background) : default(OutputBackground?),
            OutputFormat = given.Text(WireParameters.OutputFormat) is { } format ? new OutputFormat(format) : default(OutputFormat?),
            OutputCompression = Narrow(given.Integer(WireParameters.OutputCompression)),
            Moderation = given.Text(WireParameters.Moderation) is { } moderation ? new Moderation(moderation) : default(Moderation?),
            User = given.Text(WireParameters.User),
            PartialImages = Narrow(given.Integer(WireParameters.PartialImages)),
            Seed = given.Integer(WireParameters.Seed),
            NegativePrompt = given.Text(WireParameters.NegativePrompt),
            Steps = Narrow(given.Integer(WireParameters.Steps)),
            GuidanceScale = given.Number(WireParameters.GuidanceScale),
            Strict = given.Flag(WireParameters.Strict),
        };
        return (T)options;
    }

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
