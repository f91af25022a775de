using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Microsoft.Extensions.AI;

namespace Easel.Providers.Generators;

/// <summary>An engine over an <see cref="IImageGenerator"/>: one question, whole responses, decoded one after the other.</summary>
internal sealed class GeneratorEngine(IImageGenerator generator, string model, ImageCodec codec, IImageRenderer renderer) : IImageEngine
{
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (question, refusal) = GeneratorQuestion.Of(request, renderer);
        var (answer, failure) = question is null
            ? (null, refusal)
            : await AskAsync(question, GeneratorQuestion.OptionsOf(request), cancellationToken);
        if (answer is null)
        {
            yield return new FailureEvent(failure!);
            yield break;
        }

        var given = Math.Min(answer.Contents.Count, request.Count);
        if (given > 0 && given < request.Count)
            yield return new WarningEvent(new ImageWarning("fewer_images", "n", $"{model} gave {given} of {request.Count} images."));
        if (given == 0)
            yield return new FailureEvent(Failed($"{model} gave no image."));
        for (var index = 0; index < given; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (pixels, problem) = Decode(answer.Contents[index]);
            if (pixels is null)
            {
                yield return new FailureEvent(problem!);
                yield break;
            }

            yield return new CompletedPixelsEvent(index, pixels, new ImageRecipe { Model = model });
        }
    }

    private async Task<(ImageGenerationResponse? Response, ImageError? Failure)> AskAsync(
        ImageGenerationRequest question,
        ImageGenerationOptions options,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (await generator.GenerateAsync(question, options, cancellationToken), null);
        }
        catch (Exception lost) when (lost is HttpRequestException or TimeoutException)
        {
            return (null, new ImageError(ImageErrorKind.Unavailable, "upstream_unavailable", null, $"{model} cannot be reached now."));
        }
    }

    private (PixelBuffer? Pixels, ImageError? Problem) Decode(AIContent content)
    {
        if (content is not DataContent data)
            return (null, Failed($"{model} gave a {content.GetType().Name} where the image itself was asked for."));
        return codec.TryDecode(data.Data, ImageLimits.Default, out var pixels, out var problem)
            ? (pixels, null)
            : (null, Failed($"{model} gave a file that is no image: {problem.Message}"));
    }

    private static ImageError Failed(string message) => new(ImageErrorKind.Engine, "upstream_failed", null, message);
}
