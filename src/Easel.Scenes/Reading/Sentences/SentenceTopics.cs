using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>What sentences speak of: the first thing that each names, or whom its pronoun turns back to. "It" in the next one is that, and not what
/// was named last: "A robot waters flowers in a greenhouse. It has two antennas."</summary>
internal sealed class SentenceTopics(Draft draft, ConceptVocabulary vocabulary)
{
    private Mention? _before;
    private Mention? _now;

    /// <summary>Null before the first.</summary>
    public Mention? Topic => _now ?? _before;

    /// <summary>Of the sentence before the one that is read; null where that is the first.</summary>
    public Mention? Before => _before;

    public void Take(Mention named) => _now ??= named;

    /// <summary>"On the table" says where the one is that the sentence speaks of.</summary>
    public void Forget() => _now = null;

    public void EndSentence() => (_before, _now) = (Topic, null);

    /// <summary>What "it" is: no person where anything else was named; null where nothing was.</summary>
    public Mention? It() =>
        Topic is { Text: null } topic && !IsPerson(topic)
            ? topic
            : draft.Objects.FindLast(said => said.Text is null && !IsPerson(said)) ?? Topic;

    /// <summary>Whose something is that is "its" or "their"; null where nobody was named who lives.</summary>
    public Mention? Living() => Topic is { Text: null } topic && Lives(topic) ? topic : null;

    /// <summary>Robots and snowmen are "it".</summary>
    private bool IsPerson(Mention said) =>
        vocabulary.Concepts[said.Concept] is { IsPerson: true, Caption: var caption } && Fauna.Find(caption) is null;

    private bool Lives(Mention said) => vocabulary.Concepts[said.Concept].Traits.Lives;
}
