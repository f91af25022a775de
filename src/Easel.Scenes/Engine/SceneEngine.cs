using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine.Surfaces;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>
/// Lets an engine that draws one object well draw what a prompt asks for: reads the prompt, has each object drawn by
/// itself on a transparent ground, and composes them. A single object on no background of its own goes straight through, in
/// the words of the model's training. Edits are composed too, and variations keep a plain ground (<see cref="SceneEditor"/>).
/// </summary>
/// <remarks>A background that the prompt names is drawn whatever <see cref="ImageRequest.Background"/> says; an opaque one without a name
/// is white.</remarks>
public sealed class SceneEngine : DelegatingImageEngine
{
    private static readonly ImageWarning OpaqueAnyway = new(
        "prompt_not_drawn",
        "background",
        "The prompt asks for a transparent background and 'background' for an opaque one; the image is opaque."
    );

    /// <summary>Of what is drawn from vectors, as of the ready pictures; in pixels.</summary>
    private const int VectorSide = 512;

    private readonly int _maxBatch;
    private readonly SceneWarnings _warnings;
    private readonly PromptReader _reader;
    private readonly SceneEditor? _editor;
    private readonly EditTools? _tools;

    /// <param name="inner">Draws one object, and is disposed with this engine; must honour <see cref="ImageBackground.Transparent"/> and
    /// send pixels.</param>
    /// <param name="maxBatch">The most images that <paramref name="inner"/> draws for one request.</param>
    /// <param name="wellDrawn">Captions that <paramref name="inner"/> draws well (<see cref="WellDrawnConcepts"/>); the response warns of
    /// any other. Null when nobody has judged.</param>
    /// <param name="tools">Null lets edits and variations pass untouched, in the prompt's own words, and composes scenes as grids of equal
    /// cells.</param>
    public SceneEngine(
        IImageEngine inner,
        ConceptVocabulary vocabulary,
        int maxBatch = 10,
        IReadOnlySet<string>? wellDrawn = null,
        EditTools? tools = null
    )
        : base(inner)
    {
        (_maxBatch, _tools) = (maxBatch, tools);
        _reader = new PromptReader(vocabulary);
        _warnings = new SceneWarnings(vocabulary, wellDrawn, tools?.Writer);
        _editor = tools is null ? null : new SceneEditor(this, inner, vocabulary, tools);
    }

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request switch
        {
            GenerateRequest generate => DrawAsync(generate, _reader.Read(generate.Prompt, generate.Style), cancellationToken),
            EditRequest edit when _editor is not null => _editor.EditAsync(edit, cancellationToken),
            VaryRequest vary when _editor is not null => _editor.VaryAsync(vary, cancellationToken),
            _ => Inner.RunAsync(request, cancellationToken),
        };

    internal IEnumerable<ImageEvent> Warnings(Scene scene) => _warnings.Of(scene).Select(warning => new WarningEvent(warning));

    internal async IAsyncEnumerable<ImageEvent> DrawAsync(
        GenerateRequest request,
        Scene scene,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var warning in Warnings(scene))
            yield return warning;
        if (scene.Background is { Fill: null } && request.Background == ImageBackground.Opaque)
            yield return new WarningEvent(OpaqueAnyway);
        var drawing = scene.IsSingle ? DrawSingleAsync(request, scene, cancellationToken) : ComposeAsync(request, scene, cancellationToken);
        await foreach (var happened in drawing)
            yield return happened;
    }

    private async IAsyncEnumerable<ImageEvent> DrawSingleAsync(
        GenerateRequest request,
        Scene scene,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var happened in Inner.RunAsync(request with { Prompt = scene.Objects[0].Caption }, cancellationToken))
        {
            if (happened is CompletedPixelsEvent drawn)
                Finish(drawn, scene.Objects[0], number: 0);
            yield return happened is CompletedPixelsEvent completed
                ? Moved(completed, request.Frame) with
                {
                    RevisedPrompt = scene.Description,
                }
                : happened;
        }
    }

    /// <summary>Its colour and its surface, which the model has not learnt.</summary>
    /// <param name="number">Of its kind, from 0 on.</param>
    private static void Finish(CompletedPixelsEvent drawn, SceneObject thing, int number)
    {
        if (thing.ColourOf(number) is { } asked && ColourMending.Applies(thing.Concept))
            ColourMending.Mend(drawn.Image, asked.Rgb, asked.IsShade || thing.HeapColours.Count > 0);
        SurfaceArt.Apply(drawn.Image, thing, main: null);
        ChangeArt.Apply(drawn.Image, thing.Change);
    }

    private static CompletedPixelsEvent Moved(CompletedPixelsEvent completed, LoopFrame? frame)
    {
        if (frame is not { } moving)
            return completed;
        using var still = completed.Image;
        return completed with { Image = LoopMotion.Moved(still, moving) };
    }

    private async IAsyncEnumerable<ImageEvent> ComposeAsync(
        GenerateRequest request,
        Scene scene,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var seed = request.Seed ?? SceneSeeds.Any();
        var fill =
            scene.Background is { } background ? background.Fill
            : request.Background == ImageBackground.Opaque && scene.Ground is null ? Rgb.White
            : null;
        var told = new HashSet<ImageWarning>();
        var batches = ObjectBatch.Of(scene, _maxBatch);
        var progress = new SceneProgress(request.Count * batches.Count);
        for (var image = 0; image < request.Count; image++)
        {
            var imageSeed = ImageSeed.Next(seed, image);
            using var picture = new ScenePicture(scene, batches, request, imageSeed, fill, _tools);
            for (var batch = 0; batch < batches.Count; batch++)
            {
                picture.Begin(batch);
                if (
                    Ready(
                        scene.Objects[batches[batch].Kind],
                        batches[batch].Offset,
                        SceneSeeds.Of(imageSeed, batches[batch].Kind) + batches[batch].Offset
                    ) is
                    { } draw
                )
                {
                    picture.TakeDrawings(draw);
                    progress.EndDrawing();
                    continue;
                }

                await foreach (var happened in Inner.RunAsync(ObjectRequest(request, scene, batches[batch], imageSeed), cancellationToken))
                {
                    switch (happened)
                    {
                        case ProgressEvent step:
                            yield return progress.Advance(step);
                            break;
                        case PartialPixelsEvent partial:
                            if (await picture.TakePartialAsync(partial, cancellationToken) is { } preview)
                                yield return new PartialPixelsEvent(image, preview.Index, preview.Pixels) { Backdrop = fill };
                            break;
                        case CompletedPixelsEvent completed:
                            Finish(completed, scene.Objects[batches[batch].Kind], batches[batch].Offset + completed.ImageIndex);
                            picture.TakeCompleted(completed);
                            break;
                        case WarningEvent warning when !told.Add(warning.Warning):
                            break;
                        default:
                            yield return happened;
                            if (happened is FailureEvent)
                                yield break;
                            break;
                    }
                }

                progress.EndDrawing();
            }

            yield return await picture.FinishAsync(image, cancellationToken);
        }
    }

    /// <summary>What draws the objects of a kind, by their number, without the model; null where that draws them.</summary>
    /// <param name="offset">How many of its kind come before the first.</param>
    /// <param name="seed">Of the first one.</param>
    private Func<int, PixelBuffer>? Ready(SceneObject thing, int offset, long seed) =>
        thing switch
        {
            { Text: not null } => null,
            { Vector: { } vector } when _tools?.Vectors is { } renderer => i =>
                Covered(renderer.Render(vector.ToSvg(seed + i), VectorSide), thing, main: null),
            { Concept.Drawing: { } drawing } when _tools?.Pictures is { } pictures => i =>
                Covered(
                    new ReadyDrawing(drawing, thing.ColourOf(offset + i)?.Rgb) { Parts = thing.PartColours }.Read(pictures),
                    thing,
                    thing.ColourOf(offset + i)?.Rgb ?? drawing.Main
                ),
            _ => null,
        };

    private static PixelBuffer Covered(PixelBuffer picture, SceneObject thing, Rgb? main)
    {
        SurfaceArt.Apply(picture, thing, main);
        ChangeArt.Apply(picture, thing.Change);
        return picture;
    }

    /// <summary>Objects of one kind by themselves. Size, format and encoding are the scene's business, not theirs.</summary>
    private static GenerateRequest ObjectRequest(GenerateRequest request, Scene scene, ObjectBatch batch, long imageSeed) =>
        request with
        {
            Prompt = scene.Objects[batch.Kind].Caption,
            Count = batch.Count,
            Seed = SceneSeeds.Of(imageSeed, batch.Kind) + batch.Offset,
            Size = null,
            Background = ImageBackground.Transparent,
            Format = ImageFormat.Png,
            Compression = null,
            // The same in every frame: they are moved when they are placed.
            Frame = null,
        };
}
