using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>An airplane at an airport is seen from the side: on its wheels, coming down or rising. The art's ones fly, or have a runway of
/// their own.</summary>
internal static class Airfields
{
    public static void Ground(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        TokenizedPrompt text,
        ConceptVocabulary vocabulary
    )
    {
        LeaveGate(draft, mentions, relations, vocabulary);
        foreach (var mention in mentions)
        {
            // The art's own picture is drawn where its name or its sign is all there is.
            if (
                mention.Text is not null
                || !char.IsLetter(mention.Word.FirstOrDefault('a'))
                || text.Count == 0
                || text.Text(0, text.Count).SequenceEqual(mention.Word)
            )
                continue;
            var name = Pictured(
                vocabulary.Concepts[mention.Concept].Caption,
                IsStoodBy(mentions.IndexOf(mention), mentions, relations, vocabulary) ? ScenePlace.Runway : draft.Place,
                text
            );
            if (name is null || vocabulary.FindNamed(name) is not (>= 0 and var seen))
                continue;
            if (name is not "airplane on the ground")
            {
                mention.IsAloft = true;
                if (draft.Background is null)
                    draft.Place ??= ScenePlace.Runway;
            }

            if (!(name is "airplane on the ground" && mention.IsAloft))
                mention.Become(seen);
        }
    }

    /// <summary>"A jet at the gate": there is no garden.</summary>
    private static void LeaveGate(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (mentions.Count == 2 && draft.Place is null && draft.Background is null && IsOf(0, "airplane") && IsOf(1, "garden gate"))
        {
            mentions.RemoveObjects(relations, [1]);
            draft.Place = ScenePlace.Runway;
        }

        bool IsOf(int mention, string caption) =>
            mentions[mention].Text is null
            && string.Equals(vocabulary.Concepts[mentions[mention].Concept].Caption, caption, StringComparison.Ordinal);
    }

    /// <summary>"A pilot beside a plane": both are on the ground.</summary>
    private static bool IsStoodBy(int plane, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary) =>
        !mentions[plane].Word.Contains("toy", StringComparison.Ordinal)
        && mentions[plane].Scale == 1
        && relations.Exists(relation =>
            relation.Second == plane
            && relation.Kind is SceneRelationKind.Beside or SceneRelationKind.InFrontOf
            && Roles.IsLiving(mentions[relation.First], vocabulary)
        );

    /// <summary>The picture of an airplane that does what the prompt says; null for what is no airplane or just flies.</summary>
    private static string? Pictured(string caption, ScenePlace? place, TokenizedPrompt text) =>
        caption switch
        {
            "airplane landing" => caption,
            "airplane taking off" => caption,
            "airplane arrival" when Doing(text) is not null => "airplane landing",
            "airplane departure" when Doing(text) is not null => "airplane taking off",
            "airplane" or "small airplane" when place is ScenePlace.Runway => Doing(text) switch
            {
                "landing" or "lands" or "arriving" => "airplane landing",
                "taking" or "takes" or "departing" or "leaving" => "airplane taking off",
                "flying" or "flies" => null,
                _ => "airplane on the ground",
            },
            _ => null,
        };

    private static string? Doing(TokenizedPrompt text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (
                text.Text(i) is "flying" or "flies" or "landing" or "lands" or "arriving" or "taking" or "takes" or "departing" or "leaving"
            )
                return text.Text(i).ToString();
        }

        return null;
    }
}
