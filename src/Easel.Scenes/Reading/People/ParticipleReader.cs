using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>"A grandmother sits by the fireplace, knitting a scarf": after the comma it is she who does something, and no fireplace.</summary>
internal sealed class ParticipleReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Words of what is done, most.</summary>
    private const int Longest = 3;

    /// <summary>Turns to whom the participle at item <paramref name="i"/> is said of; always -1, for it is still to be read.</summary>
    public int Read(int i)
    {
        if (
            !clause.IsNegated
            && items.IsPauseAt(i - 1)
            && placement.Last is { Text: null } thing
            && !Lives(thing)
            && IsParticiple(i)
            && Doer(thing) is { } who
        )
        {
            clause.Connect(WordRole.None);
            placement.TurnTo(who);
        }

        return -1;
    }

    /// <summary>The one who was said to be there, else whom the sentence speaks of.</summary>
    private Mention? Doer(Mention thing) =>
        placement.Earlier.LastLiving is { } last
        && IsPerson(last)
        && placement.Earlier.AreRelated(draft.Objects.IndexOf(last), draft.Objects.IndexOf(thing))
            ? last
        : placement.Topics.Topic is { Text: null } topic && Lives(topic) ? topic
        : null;

    /// <summary>"Knitting a scarf", "holding hands"; "floating candles" are things.</summary>
    private bool IsParticiple(int i)
    {
        if (!items.IsWordAt(i) || !items.Words(items[i]).Split(' ')[0].EndsWith("ing", StringComparison.Ordinal))
            return false;
        if (items.RoleAt(i) is WordRole.Holding or WordRole.Worn)
            return true;
        if (items.KindAt(i + 1) == ItemKind.Concept && items[i].Words == 1 && !IsDone(i, i + 1))
            return false;
        return Enumerable.Range(i, Longest).Any(last => last < items.Count && IsDone(i, last));
    }

    private bool IsDone(int first, int last)
    {
        var words = string.Join(
            ' ',
            Enumerable
                .Range(first, last - first + 1)
                .Where(at => items.RoleAt(at) is not (WordRole.Article or WordRole.Definite))
                .Select(at => items.Words(items[at]))
        );
        return Doings.Find(words) is not null || Implements.Find(words) is not null;
    }

    private bool Lives(Mention said) => vocabulary.Concepts[said.Concept] is { IsPerson: true } or { Traits.Lives: true };

    private bool IsPerson(Mention said) => Roles.Find(said.Word, vocabulary.Concepts[said.Concept].Caption) is not null;
}
