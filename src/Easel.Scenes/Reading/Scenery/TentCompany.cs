using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"An elephant balances on a ball in a circus tent while a clown juggles and the crowd cheers": where several are there, the tent is behind them
/// all, and none sits at its door.</summary>
internal static class TentCompany
{
    /// <summary>Besides who is said to be in it.</summary>
    private const int Fewest = 2;

    public static void StandBefore(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Background: null, Place: null or ScenePlace.Meadow or ScenePlace.Forest or ScenePlace.Desert })
            return;
        var tent = mentions.FindIndex(mention => mention is { Text: null, Count: 1 } && IsTent(mention));
        if (tent < 0 || !relations.Exists(at => at.Second == tent && at.Kind is SceneRelationKind.In))
            return;
        var others = mentions.Where(
            (mention, i) =>
                mention.Text is null
                && Traits(mention).Lives
                && !relations.Exists(at => at.First == i && at.Second == tent && at.Kind is SceneRelationKind.In)
        );
        var within = relations.Where(at => at.Second == tent && at.Kind is SceneRelationKind.In).Select(at => mentions[at.First]);
        if (others.Count() + within.Count(mention => !Traits(mention).Lives) < Fewest)
            return;
        mentions[tent].IsBackdrop = true;
        for (var r = 0; r < relations.Count; r++)
        {
            if (relations[r].First == tent || relations[r].Second == tent)
                relations[r] = relations[r] with { Kind = SceneRelationKind.Beside };
        }

        draft.Place ??= ScenePlace.Meadow;

        bool IsTent(Mention mention) =>
            Traits(mention).Building && vocabulary.Concepts[mention.Concept].Caption.EndsWith("tent", StringComparison.Ordinal);

        ConceptTraits Traits(Mention mention) => mention.Text is null ? vocabulary.Concepts[mention.Concept].Traits : ConceptTraits.None;
    }
}
