using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Buildings that people are seen in, where somebody is said to be inside: a nun in a church prays before its windows, and not before its
/// door.</summary>
internal static class EnteredHalls
{
    private static readonly string[] Captions = ["church", "cathedral"];

    /// <param name="i">Where the building is named, after its article.</param>
    public static bool Is(PromptItems items, int i, WordRole role, Draft draft)
    {
        return role == WordRole.In
            && items.IsWordConceptAt(i)
            && !items[i].IsPossessive
            && Array.IndexOf(Captions, items.ConceptAt(i).Caption) >= 0
            && items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Colour)
            && draft.Objects.Exists(IsSomebody);

        bool IsSomebody(Mention mention) =>
            mention.Text is null && Roles.Find(mention.Word, items.Concept(mention.Concept).Caption) is not null;
    }
}
