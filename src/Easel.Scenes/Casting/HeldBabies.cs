using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>A baby in somebody's arms is wrapped in its blanket; the art has its head alone.</summary>
internal static class HeldBabies
{
    public static void Swaddle(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed("swaddled baby") is not (>= 0 and var swaddled))
            return;
        foreach (var (baby, kind, who) in relations)
        {
            if (
                kind is SceneRelationKind.HeldBy
                && mentions[baby]
                    is { Text: null, Count: 1, Doing: null, Kind: null, Colour: null, Worn.Count: 0, PersonLooks.Count: 0 } held
                && vocabulary.Concepts[held.Concept].Caption is "baby"
                && Roles.Of(mentions[who], vocabulary) is not null
                && !relations.Exists(at => at.Second == baby)
            )
            {
                held.Become(swaddled);
                held.Vector = null;
            }
        }
    }
}
