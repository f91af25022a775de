using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What is juggled is in the air over who does it, in place of the balls that jugglers have: "juggling three oranges".</summary>
internal static class JuggledThings
{
    /// <summary>Of what is juggled, in metres.</summary>
    private const double Largest = 1;

    public static void Toss(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            var (thing, who) =
                kind is SceneRelationKind.HeldBy ? (first, second)
                : kind is SceneRelationKind.Beside ? (second, first)
                : (-1, -1);
            if (
                thing < 0
                || mentions[thing].Text is not null
                || vocabulary.Concepts[mentions[thing].Concept] is not { IsPerson: false, Traits: { Metres: null or < Largest } traits }
                || traits.Worn != WornPlace.Nowhere
                || Juggling(mentions[who], vocabulary) is not { } said
            )
                continue;
            relations[r] = new SceneRelation(thing, SceneRelationKind.JuggledBy, who);
            mentions[who].Doing = said with { Doing = said.Doing with { Prop = Prop.None, Relation = SceneRelationKind.JuggledBy } };
        }
    }

    /// <summary>Null where nobody juggles, or something is in the air already.</summary>
    private static SaidDoing? Juggling(Mention who, ConceptVocabulary vocabulary) =>
        who is { Text: null, Doing: { } said }
            ? said.Doing.Prop == Prop.Juggling
                ? said
                : null
            : Roles.Of(who, vocabulary)?.Doing is { Prop: Prop.Juggling } known
                ? new SaidDoing(known, "juggling") { Sentence = "juggling" }
                : null;
}
