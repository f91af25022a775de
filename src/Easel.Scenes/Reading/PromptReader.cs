using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;
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
        var chart = ChartReader.Take(said, vocabulary, out said);
        if (!isQuoted)
            said = PromptRewording.Apply(said, vocabulary, removed);
        using var typed = TokenizedPrompt.Read(said, vocabulary.EmojiStarts);
        var words = ItemReader.Read(typed, vocabulary);
        var slips = SlipReader.Read(typed, words, vocabulary);
        using var spelt = typed.With(slips);
        if (slips.Count > 0)
            words = ItemReader.Read(spelt, vocabulary);
        var verbs = new FiniteVerbReader(spelt, words, vocabulary);
        using var text = spelt.With(verbs.Read());
        var items = new PromptItems(text, ItemReader.Read(text, vocabulary), vocabulary, said) { Subjects = verbs.Subjects };
        var draft = new SentenceParser(text, items, vocabulary, isQuoted && said.Length <= WritingReader.MaxLength ? said : null).Parse();
        if (SkinTones.Find(prompt) is { } tone)
            draft.Skin = tone;
        foreach (var (token, meant) in slips)
            draft.Slips.Add((typed.Text(token).ToString(), meant));
        foreach (var notation in removed)
            draft.LeaveOut(notation);
        if (
            time is { } shown
            && draft.Objects.Find(thing => thing.Text is null && IsClock(vocabulary.Concepts[thing.Concept])) is { } clock
        )
            clock.Time = shown;
        if (draft.Objects.Find(thing => thing.Text is null && ChartReader.IsChart(vocabulary.Concepts[thing.Concept])) is { } drawn)
            drawn.Chart = chart;
        return new SceneBuilder(draft, text, items, vocabulary).Build(vocabulary.FindStyle(style));
    }

    private static bool IsClock(Concept thing) =>
        thing.Caption is "watch" || (thing.Caption.EndsWith("clock", StringComparison.Ordinal) && thing.Caption is not "timer clock");
}
