using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Who drinks from a vessel: an animal has it before its mouth, and of people's drinks one picture shows the glass with what is in
/// it.</summary>
internal static class Drinks
{
    /// <param name="mentions">A drink or its vessel goes where the other shows both.</param>
    public static void Settle(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = relations.Count - 1; r >= 0; r--)
        {
            if (r >= relations.Count || relations[r] is not { Kind: SceneRelationKind.OutOf, First: var who, Second: var vessel })
                continue;
            if (mentions[vessel].Text is not null || mentions[who] is not { Text: null, Doing.Words: var does } || !IsDrinking(does))
                continue;
            var drink = relations.FindIndex(relation =>
                relation.Kind == SceneRelationKind.HeldBy && relation.Second == who && IsDrink(mentions[relation.First], vocabulary)
            );
            var named = drink < 0 ? -1 : relations[drink].First;
            if (vocabulary.Concepts[mentions[who].Concept].Traits.Animal)
            {
                relations[r] = new SceneRelation(vessel, SceneRelationKind.LeftOf, who);
                if (Filled(mentions[vessel], named < 0 ? "water" : mentions[named].Word, vocabulary) is >= 0 and var filled)
                    mentions[vessel].Become(filled);
                if (named >= 0)
                    mentions.RemoveObjects(relations, [named]);
            }
            else if (named >= 0 || mentions[who].Doing!.Doing.Thing is not null)
            {
                mentions.RemoveObjects(relations, [vessel]);
            }
            else
            {
                relations[r] = new SceneRelation(vessel, SceneRelationKind.HeldBy, who);
            }
        }
    }

    private static bool IsDrinking(string does) =>
        does.StartsWith("drinking", StringComparison.Ordinal)
        || does.StartsWith("sipping", StringComparison.Ordinal)
        || does.StartsWith("lapping", StringComparison.Ordinal);

    private static bool IsDrink(Mention thing, ConceptVocabulary vocabulary) =>
        thing.Text is null
        && (vocabulary.Concepts[thing.Concept] is { Traits.Served: true } or { Caption: "droplet" or "water jet" or "water" });

    private static int Filled(Mention vessel, string drink, ConceptVocabulary vocabulary) =>
        vocabulary.Concepts[vessel.Concept].Caption is not "bowl" ? -1
        : drink is "milk" or "cream" ? vocabulary.FindNamed("bowl of milk")
        : vocabulary.FindNamed("bowl of water");
}
