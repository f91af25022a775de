using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A woman in a hat" wears one with a wide brim; a top hat only where that is said.</summary>
internal static class LadiesHats
{
    public static void Choose(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (hat, kind, wearer) in relations)
        {
            if (
                kind == SceneRelationKind.WornBy
                && mentions[hat] is { Text: null, Word: "hat" or "hats" } worn
                && vocabulary.Concepts[worn.Concept].Caption is "top hat"
                && mentions[wearer].Text is null
                && Roles.Of(mentions[wearer], vocabulary) is { Person: { Gender: Gender.Female, Age: Age.Adult or Age.Old } }
                && vocabulary.FindNamed("woman's hat") is >= 0 and var ladies
            )
                worn.Become(ladies);
        }
    }
}
