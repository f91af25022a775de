using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A cat knocking a vase off a shelf": the vase is still there, and the cat is up there with it.</summary>
internal static class UpsetThings
{
    /// <summary>Of who gets onto tables and shelves, in metres.</summary>
    private const double Largest = 0.8;

    public static void Stand(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (thing, kind, place) in relations.ToArray())
        {
            if (kind is not SceneRelationKind.On || !IsRaised(place) || UpsetterOf(thing) is not (>= 0 and var who) || !IsFree(who))
                continue;
            relations.Add(new SceneRelation(who, SceneRelationKind.On, place));
            if (mentions[who].Doing is { } said && AnimalDoings.Of("knocking") is { } pawing)
                mentions[who].Doing = said with { Doing = pawing };
        }

        int UpsetterOf(int thing) =>
            Enumerable
                .Range(0, mentions.Count)
                .Where(who => IsUpsetting(mentions[who]) && AreBeside(who, thing))
                .DefaultIfEmpty(-1)
                .First();

        bool IsUpsetting(Mention who) =>
            who is { Text: null, Doing.Words: { } does }
            && Departures.IsUpsetting(does.Split(' ')[0])
            && vocabulary.Concepts[who.Concept].Traits is { Animal: true, Metres: <= Largest };

        bool AreBeside(int who, int thing) =>
            relations.Contains(new SceneRelation(who, SceneRelationKind.Beside, thing))
            || relations.Contains(new SceneRelation(thing, SceneRelationKind.Beside, who));

        // A floor or a hill bears both already.
        bool IsRaised(int i) =>
            mentions[i] is { Text: null, Count: 1 }
            && vocabulary.Concepts[mentions[i].Concept]
                is { Traits: { Surface: true } or { Furniture: true } }
                    or { Caption: "empty shelf" };

        bool IsFree(int i) =>
            !relations.Exists(at => at.First == i && at.Kind is not (SceneRelationKind.Beside or SceneRelationKind.Facing));
    }
}
