using System.Runtime.CompilerServices;

namespace Easel.Scenes;

/// <summary>
/// Lets an engine that draws one object well draw what a prompt asks for: reads the prompt, has each object drawn by
/// itself on a transparent ground, and composes them. A single object on no background of its own goes straight through, in
/// the words of the model's training. Requests other than text to image pass untouched.
/// </summary>
/// <param name="inner">Draws one object, and is disposed with this engine; must honour <see cref="ImageBackground.Transparent"/> and answer pixels.</param>
/// <param name="maxBatch">The most images that <paramref name="inner"/> draws for one request.</param>
/// <param name="wellDrawn">The captions that <paramref name="inner"/> draws well (<see cref="WellDrawnConcepts"/>); the answer warns of any other. Null when nobody has judged.</param>
/// <remarks>A background that the prompt names is drawn whatever <see cref="ImageRequest.Background"/> says; an opaque one without a name is white.</remarks>
public sealed class SceneEngine(IImageEngine inner, ConceptVocabulary vocabulary, int maxBatch = 10, IReadOnlySet<string>? wellDrawn = null) : IImageEngine, IAsyncDisposable
{
    private static readonly ImageWarning OpaqueAnyway =
        new("prompt_not_drawn", "background", "The prompt asks for a transparent background and 'background' for an opaque one; the image is opaque.");

    private readonly PromptReader _reader = new(vocabulary);

    public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request is GenerateRequest generate ? DrawAsync(generate, cancellationToken) : inner.RunAsync(request, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        switch (inner)
        {
            case IAsyncDisposable engine: await engine.DisposeAsync(); break;
            case IDisposable engine: engine.Dispose(); break;
        }
    }

    private async IAsyncEnumerable<ImageEvent> DrawAsync(GenerateRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scene = _reader.Read(request.Prompt, request.Style);
        foreach (var warning in scene.Warnings) yield return new WarningEvent(warning);
        if (scene.Background is { Fill: null } && request.Background == ImageBackground.Opaque) yield return new WarningEvent(OpaqueAnyway);
        if (PoorlyDrawn(scene) is { Count: > 0 } poor) yield return new WarningEvent(NotLearntWell(poor));
        var drawing = scene.IsSingle ? DrawSingleAsync(request, scene, cancellationToken) : ComposeAsync(request, scene, cancellationToken);
        await foreach (var happened in drawing) yield return happened;
    }

    private List<string> PoorlyDrawn(Scene scene) => wellDrawn is null
        ? []
        : [.. scene.Objects.Select(thing => thing.Concept.Caption).Where(caption => !wellDrawn.Contains(caption)).Distinct(StringComparer.Ordinal)];

    private static ImageWarning NotLearntWell(List<string> captions) =>
        new("prompt_not_learnt", "prompt", $"This model has not learnt to draw '{string.Join("' and '", captions)}' well; the picture may not be recognisable.");

    private async IAsyncEnumerable<ImageEvent> DrawSingleAsync(GenerateRequest request, Scene scene, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in inner.RunAsync(request with { Prompt = scene.Objects[0].Caption }, cancellationToken))
        {
            yield return happened is CompletedImageEvent completed ? completed with { RevisedPrompt = scene.Description } : happened;
        }
    }

    private async IAsyncEnumerable<ImageEvent> ComposeAsync(GenerateRequest request, Scene scene, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seed = request.Seed ?? SceneSeeds.Any();
        var fill = scene.Background is { } background ? background.Fill : request.Background == ImageBackground.Opaque ? Rgb.White : null;
        var told = new HashSet<ImageWarning>();
        var batches = ObjectBatch.Of(scene, maxBatch);
        var progress = new SceneProgress(request.Count * batches.Count);
        for (var image = 0; image < request.Count; image++)
        {
            using var picture = new ScenePicture(scene, batches, request.Size, fill, request.PartialImages);
            for (var batch = 0; batch < batches.Count; batch++)
            {
                picture.Begin(batch);
                await foreach (var happened in inner.RunAsync(ObjectRequest(request, scene, batches[batch], seed + image), cancellationToken))
                {
                    switch (happened)
                    {
                        case ProgressEvent step:
                            yield return progress.Advance(step);
                            break;
                        case PartialImageEvent partial:
                            if (picture.TakePartial(partial) is { } preview) yield return new PartialImageEvent(image, preview.Index, preview.Pixels);
                            break;
                        case CompletedImageEvent completed:
                            picture.TakeCompleted(completed);
                            break;
                        case WarningEvent warning when !told.Add(warning.Warning):
                            break;
                        default:
                            yield return happened;
                            if (happened is FailureEvent) yield break;
                            break;
                    }
                }

                progress.EndDrawing();
            }

            yield return picture.Finish(image, seed + image);
        }
    }

    /// <summary>Objects of one kind by themselves. Size, format and encoding are the scene's business, not theirs.</summary>
    private static GenerateRequest ObjectRequest(GenerateRequest request, Scene scene, ObjectBatch batch, long imageSeed) => request with
    {
        Prompt = scene.Objects[batch.Kind].Caption,
        Count = batch.Count,
        Seed = SceneSeeds.Of(imageSeed, batch.Kind) + batch.Offset,
        Size = null,
        Background = ImageBackground.Transparent,
        Format = ImageFormat.Png,
        Compression = null,
    };
}
