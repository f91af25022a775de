using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Buildings that people are seen in, where somebody is said to be inside: a nun in a church prays before its windows, and not before its
/// door.</summary>
internal static class EnteredHalls
{
    private static readonly string[] Captions = ["church", "cathedral"];

    /// <summary>Of those who live there: a witch who cooks in her cottage is not seen from the garden.</summary>
    private static readonly string[] Dwellings = ["house", "house with garden", "hut", "log cabin"];

    /// <summary>Words between "her" and her house, most.</summary>
    private const int LongestOwned = 2;

    /// <param name="i">Where the building is named, after its article.</param>
    public static bool Is(PromptItems items, int i, WordRole role, Draft draft)
    {
        return role == WordRole.In
            && items.IsWordConceptAt(i)
            && !items[i].IsPossessive
            && items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Colour)
            && (
                (Array.IndexOf(Captions, items.ConceptAt(i).Caption) >= 0 && draft.Objects.Exists(IsSomebody))
                || (
                    Array.IndexOf(Dwellings, items.ConceptAt(i).Caption) >= 0
                    && !items[i].Plural
                    && IsOwned()
                    && draft.Objects.Exists(Lives)
                )
            );

        bool IsOwned()
        {
            for (var at = i - 1; at >= Math.Max(0, i - 1 - LongestOwned); at--)
            {
                if (items.IsWordAt(at) && items.Text(items[at]) is "his" or "her" or "their" or "its")
                    return true;
                if (items.KindAt(at) == ItemKind.Grammar && items.RoleAt(at) is not WordRole.Size)
                    return false;
            }

            return false;
        }

        bool Lives(Mention mention) => IsSomebody(mention) || (mention.Text is null && items.Concept(mention.Concept).Traits.Lives);

        bool IsSomebody(Mention mention) =>
            mention.Text is null && Roles.Find(mention.Word, items.Concept(mention.Concept).Caption) is not null;
    }
}
