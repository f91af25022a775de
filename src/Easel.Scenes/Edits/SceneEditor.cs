using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Edits;

/// <summary>
/// Edits with a model that draws single objects on nothing. Under a mask the area's content goes and its surroundings go on there, and the
/// objects asked for are drawn as text to image and laid over; real inpainting by a model that has seen no scenery would be noise.
/// Without a mask the model leads the whole image to the object asked for.
/// </summary>
/// <param name="scenes">Draws the objects.</param>
/// <param name="inner">The model itself.</param>
internal sealed class SceneEditor(SceneEngine scenes, IImageEngine inner, ConceptVocabulary vocabulary, EditTools tools)
{
    private readonly EditPhraseReader _phrases = new(vocabulary);
    private readonly PromptReader _prompts = new(vocabulary);

    public IAsyncEnumerable<ImageEvent> EditAsync(EditRequest request, CancellationToken cancellationToken)
    {
        var phrase = _phrases.Read(request.Prompt);
        return phrase.Kind switch
        {
            EditKind.Recolour or EditKind.Grayscale or EditKind.RecolourBackground or EditKind.RemoveBackground => RetouchAsync(
                request,
                phrase
            ),
            _ when request.Mask is not null => EditAreaAsync(request, phrase, cancellationToken),
            _ => LeadAsync(request, phrase, cancellationToken),
        };
    }

    /// <summary>What stands on a plain ground is varied, and the ground stays.</summary>
    public async IAsyncEnumerable<ImageEvent> VaryAsync(VaryRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ground = PlainGround.Of(request.Image);
        using var picture = request.Image.Decode();
        using var filled = IconFrame.Fill(ground?.Thing ?? picture, tools.Scaler);
        using var near = filled is null ? null : new PixelInput(filled);
        var varied = request with { Image = near ?? ground?.Icon ?? request.Image };
        await foreach (var happened in inner.RunAsync(varied, cancellationToken))
            yield return WantsNoGround(request) ? happened : ground?.PutUnder(happened) ?? happened;
    }

    /// <summary>Edits that leave everything but colours and grounds as it is, at the picture's own size.</summary>
    private async IAsyncEnumerable<ImageEvent> RetouchAsync(EditRequest request, EditPhrase phrase)
    {
        await Task.CompletedTask;
        using var mask = request.Mask?.Decode();
        using var image = request.Images[0].Decode();
        var where = mask is null ? "picture" : "masked area";
        var colour = phrase.Words.Length > 0 ? _phrases.FindColour(phrase.Words) : null;
        var (done, description) = phrase.Kind switch
        {
            EditKind.Grayscale => (true, $"the {where} in black and white"),
            EditKind.RecolourBackground => (PictureEdits.Recolour(image, mask, colour!.Rgb), $"the picture on a {colour.Name} background"),
            EditKind.RemoveBackground => (PictureEdits.RemoveGround(image, mask), "the picture without its background"),
            _ => (true, $"the {where} in {colour!.Name}"),
        };
        if (phrase.Kind == EditKind.Grayscale)
            EditGround.Grey(image, mask);
        if (phrase.Kind == EditKind.Recolour)
            PictureEdits.Tint(image, mask, colour!.Rgb, tools.Scaler);
        if (!done)
            yield return Warn(
                "prompt_not_drawn",
                "The picture has no plain background that could be told from what stands before it; it stays as it is. A mask says where the background is."
            );
        var clears = phrase.Kind == EditKind.RemoveBackground && done;
        if (clears && KeepsOpaque(request))
            yield return Warn(
                "prompt_not_drawn",
                "The prompt asks for no background, and the image cannot be transparent as it is asked for; the background is white."
            );
        foreach (var happened in Repeat(request, image, done ? description : "the image as it was", clears))
            yield return happened;
    }

    private static bool KeepsOpaque(EditRequest request) =>
        request.Format == ImageFormat.Jpeg || request is { BackgroundAsked: true, Background: ImageBackground.Opaque };

    /// <summary>A transparent background was asked for by itself, not only because the image has one.</summary>
    private static bool WantsNoGround(ImageRequest request) =>
        request is { BackgroundAsked: true, Background: ImageBackground.Transparent };

    private async IAsyncEnumerable<ImageEvent> EditAreaAsync(
        EditRequest request,
        EditPhrase phrase,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (request.Strength is not null)
            yield return new WarningEvent(
                new ImageWarning(
                    "unsupported_parameter",
                    "strength",
                    "'strength' was left out: this model draws what a mask opens from nothing."
                )
            );
        var scene = phrase.Kind is EditKind.Remove or EditKind.Change ? null : _prompts.Read(phrase.Words, request.Style);
        if (phrase.Kind == EditKind.Change)
            yield return Warn(
                "prompt_not_drawn",
                $"This model cannot change '{phrase.Words}'; the masked area stays as it is. It adds, replaces, removes and recolours things."
            );
        if (scene is not null && IsNotUnderstood(scene))
        {
            yield return Warn(
                "prompt_not_understood",
                "The prompt names nothing that this model knows; the masked area was filled from its surroundings."
            );
            scene = null;
        }

        using var area = EditedArea.Of(request, phrase.Kind, scene?.Background?.Fill, tools);
        if (scene is null || area.Box.Width < 1 || area.Box.Height < 1)
        {
            using var empty = area.Empty();
            foreach (
                var happened in Repeat(
                    request,
                    empty,
                    phrase.Kind == EditKind.Change ? "the image as it was" : "the masked area filled from its surroundings"
                )
            )
                yield return happened;
            yield break;
        }

        var objects = new GenerateRequest(request)
        {
            Size = area.Box.Size,
            Background = ImageBackground.Transparent,
            Frame = null,
        };
        await foreach (var happened in scenes.DrawAsync(objects, scene with { Background = null, Ground = null }, cancellationToken))
        {
            yield return happened switch
            {
                PartialPixelsEvent { Image: var drawn } partial => partial with { Image = area.With(drawn) },
                CompletedPixelsEvent { Image: var drawn } completed => completed with
                {
                    Image = await area.WithAsync(drawn, cancellationToken),
                    RevisedPrompt = scene.Description,
                },
                _ => happened,
            };
        }
    }

    /// <summary>Image to image, in the words of the training.</summary>
    private async IAsyncEnumerable<ImageEvent> LeadAsync(
        EditRequest request,
        EditPhrase phrase,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (phrase.Kind == EditKind.Remove)
        {
            yield return Warn("prompt_not_drawn", "Without a mask this model cannot tell what to remove; the image stays as it is.");
            using var image = request.Images[0].Decode();
            foreach (var happened in Repeat(request, image, "the image as it was"))
                yield return happened;
            yield break;
        }

        if (phrase.Kind == EditKind.Add)
            yield return Warn(
                "prompt_not_drawn",
                "Without a mask this model cannot tell where to add something; it leads the whole image there."
            );
        var scene = _prompts.Read(phrase.Words, request.Style);
        if (phrase.Kind == EditKind.Change || IsNotUnderstood(scene) || scene.Objects[0].Concept.Drawing is not null)
        {
            yield return Warn("prompt_not_understood", "The prompt names nothing that this model knows; the image was varied instead.");
            await foreach (
                var happened in VaryAsync(
                    new VaryRequest(request) { Image = request.Images[0], Strength = request.Strength },
                    cancellationToken
                )
            )
                yield return happened;
            yield break;
        }

        foreach (var warning in scenes.Warnings(scene))
            yield return warning;
        var thing = scene.Objects[0];
        if (scene.ObjectCount > 1)
            yield return Warn("prompt_not_drawn", $"Without a mask this model draws one object; '{thing.Caption}' was drawn.");
        using var ground = PlainGround.Of(request.Images[0]);
        var led = request with
        {
            Prompt = thing.Caption,
            Images = ground is null ? request.Images : [ground.Icon, .. request.Images.Skip(1)],
        };
        await foreach (var happened in inner.RunAsync(led, cancellationToken))
        {
            var drawn = happened is CompletedPixelsEvent completed ? completed with { RevisedPrompt = thing.Caption } : happened;
            yield return WantsNoGround(request) ? drawn : ground?.PutUnder(drawn) ?? drawn;
        }
    }

    /// <summary>One picture for all that were asked for: no model drew it, and no seed changes it.</summary>
    /// <param name="clears">The edit itself took the ground away.</param>
    private static IEnumerable<ImageEvent> Repeat(EditRequest request, PixelBuffer picture, string description, bool clears = false)
    {
        if (request.Count > 1)
            yield return new WarningEvent(
                new ImageWarning("identical_images", "n", $"The {request.Count} images are alike: this edit leaves nothing to chance.")
            );
        using var ground = WantsNoGround(request) && request.Mask is null ? PlainGround.Of(new PixelInput(picture)) : null;
        var shown = ground?.Thing ?? picture;
        ImageBackground? drawn = clears && !KeepsOpaque(request) ? ImageBackground.Transparent : null;
        for (var image = 0; image < request.Count; image++)
        {
            var copy = PixelBuffer.Rent(shown.Size);
            shown.Span.CopyTo(copy.Span);
            var recipe = new ImageRecipe { Model = request.Model ?? "", Seed = request.Seed ?? 0 };
            yield return new CompletedPixelsEvent(image, copy, recipe) { RevisedPrompt = description, DrawnBackground = drawn };
        }
    }

    private static bool IsNotUnderstood(Scene scene) =>
        scene.Warnings.Any(warning => string.Equals(warning.Code, "prompt_not_understood", StringComparison.Ordinal));

    private static WarningEvent Warn(string code, string message) => new(new ImageWarning(code, "prompt", message));
}
