using System.Collections.Frozen;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Reading.People;

/// <summary>Words for a creature's part in a story, after the creature: "a boy and his robot friend" has no second boy.</summary>
internal static class Companions
{
    private static readonly FrozenSet<string> One =
    [
        "friend",
        "buddy",
        "pal",
        "companion",
        "sidekick",
        "mascot",
        "character",
        "helper",
        "assistant",
        "butler",
        "bestie",
    ];

    private static readonly FrozenSet<string> Several = ["friends", "buddies", "pals", "companions", "sidekicks", "helpers", "characters"];

    /// <summary>Lets the creature stand for both words.</summary>
    public static void Read(PromptItems items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            var word = items.Words(items[i + 1]);
            var isMany = Several.Contains(word);
            if (
                !(isMany || One.Contains(word))
                || items[i] is not { Kind: ItemKind.Concept, IsEmoji: false, IsPossessive: false }
                || Fauna.Find(items.ConceptAt(i).Caption) is null
            )
                continue;
            items.ReadAsFiller(i + 1);
            if (isMany)
                items.ReadAsMany(i);
        }
    }
}
