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

    /// <summary>Lets the creature stand for both words; friends of children are children.</summary>
    public static void Read(PromptItems items)
    {
        ReadOfChildren(items);
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

    /// <summary>"A girl and her best friend".</summary>
    private static void ReadOfChildren(PromptItems items)
    {
        var child = -1;
        for (var i = 0; i < items.Count; i++)
        {
            if (items.KindAt(i) != ItemKind.Concept)
                continue;
            // "Her best friend" is one as others are.
            if (i > 0 && IsFriend(items, i) && items.Text(items[i - 1]) is "best")
                items.ReadAsFiller(i - 1);
            if (items.ConceptAt(i).Caption is "girl" or "boy" or "child")
                child = items[i].Meaning.Concept;
            else if (child >= 0 && IsFriend(items, i) && IsTheirs(items, i - 1))
            {
                items.ReadAsOther(i, child, items.Words(items[i]));
                if (items.Text(items[i]) is "friends" or "best friends" or "classmates")
                    items.ReadAsMany(i);
            }
        }
    }

    private static bool IsFriend(PromptItems items, int i) =>
        items.Text(items[i]) is "friend" or "friends" or "friend's" or "best friend" or "best friends" or "classmate" or "classmates";

    private static bool IsTheirs(PromptItems items, int i)
    {
        if (i > 0 && items.Text(items[i]) is "best" or "new" or "little")
            i--;
        return i >= 0 && items.Text(items[i]) is "her" or "his" or "their";
    }
}
