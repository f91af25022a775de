using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>
/// Reads what people type into a <see cref="Scene"/>: objects, counts, colours, style, relations, background. Deterministic;
/// never fails: what is not understood is reported in the scene's warnings. Thread-safe.
/// </summary>
public sealed class PromptReader(ConceptVocabulary vocabulary)
{
    /// <param name="style">The style asked for outside the prompt, as OpenAI's vivid or natural; words of the prompt go before it.</param>
    public Scene Read(string prompt, string? style = null)
    {
        var removed = new List<string>();
        var said = PromptMarkup.Remove(prompt, removed, out var isQuoted);
        var time = ClockTimes.Take(said, out said);
        using var typed = TokenizedPrompt.Read(said, vocabulary.EmojiStarts);
        var verbs = new FiniteVerbReader(typed, ItemReader.Read(typed, vocabulary), vocabulary).Read();
        using var text = typed.With(verbs);
        var items = ItemReader.Read(text, vocabulary);
        var draft = new SentenceParser(
            text,
            new PromptItems(text, items, vocabulary, said),
            vocabulary,
            isQuoted && said.Length <= WritingReader.MaxLength ? said : null
        ).Parse();
        if (SkinTones.Find(prompt) is { } tone)
            draft.Skin = tone;
        foreach (var notation in removed)
            draft.LeaveOut(notation);
        if (
            time is { } shown
            && draft.Objects.Find(thing => thing.Text is null && IsClock(vocabulary.Concepts[thing.Concept])) is { } clock
        )
            clock.Time = shown;
        return new SceneBuilder(draft, text, vocabulary).Build(vocabulary.FindStyle(style));
    }

    private static bool IsClock(Concept thing) =>
        thing.Caption is "watch" || (thing.Caption.EndsWith("clock", StringComparison.Ordinal) && thing.Caption is not "timer clock");
}
