using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>What is told of a scene before it is drawn: what the prompt's reader changed, what cannot be written, what the model has not
/// learnt well. Thread-safe.</summary>
/// <param name="wellDrawn">Captions that the model draws well; null when nobody has judged.</param>
/// <param name="writer">Null where nothing can be written.</param>
public sealed class SceneWarnings(ConceptVocabulary vocabulary, IReadOnlySet<string>? wellDrawn, ITextRenderer? writer)
{
    private readonly PromptReader _reader = new(vocabulary);

    /// <summary>Those of a request to draw; of edits nothing is known before the image is seen.</summary>
    public IReadOnlyList<ImageWarning> Of(ImageRequest request) =>
        request is GenerateRequest generate ? [.. Of(_reader.Read(generate.Prompt, generate.Style))] : [];

    internal IEnumerable<ImageWarning> Of(Scene scene)
    {
        foreach (var warning in scene.Warnings)
            yield return warning;
        if (NotWritten(scene) is { } silent)
            yield return silent;
        if (
            scene.Objects.Any(thing => thing is { Text: null, Vector: null, Concept.Drawing: not null }) && !ReadyDrawing.Suits(scene.Style)
        )
            yield return ReadyDrawing.OtherStyle(scene);
        if (PoorlyDrawn(scene) is { Count: > 0 } poor)
            yield return NotLearntWell(poor);
    }

    /// <summary>Words that the font has no letters for.</summary>
    private ImageWarning? NotWritten(Scene scene)
    {
        var texts = scene
            .Objects.Where(thing => thing.Text is { } text && writer?.CanWrite(text) != true)
            .Select(thing => thing.Text!)
            .ToList();
        return texts.Count == 0
            ? null
            : new ImageWarning(
                "prompt_not_drawn",
                "prompt",
                $"Not written: '{string.Join("', '", texts)}'. The font that is used has no such letters."
            );
    }

    private List<string> PoorlyDrawn(Scene scene) =>
        wellDrawn is null
            ? []
            :
            [
                .. scene
                    .Objects.Where(thing => thing is { Text: null, Vector: null, Concept.Drawing: null })
                    .Select(thing => thing.Concept.Caption)
                    .Where(caption => !wellDrawn.Contains(caption))
                    .Distinct(StringComparer.Ordinal),
            ];

    private static ImageWarning NotLearntWell(List<string> captions) =>
        new(
            "prompt_not_learnt",
            "prompt",
            $"This model has not learnt to draw '{string.Join("' and '", captions)}' well; the picture may not be recognisable."
        );
}
