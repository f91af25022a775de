using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What the picture of the thing named last shows already, or another picture shows with it.</summary>
internal sealed class PictureContents(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>What was last seen to be in the picture of a whole: the whole, and the item.</summary>
    private (Mention? Whole, int At) _shown;

    /// <summary>"A toaster with bread": a plain one, as the picture of the last object shows it; or the last becomes the picture of both.</summary>
    public bool IsInPicture(int i)
    {
        if (
            clause.Phrase is not { ColourCount: 0, Count: null, Scale: null }
            || placement.Last is not { Text: null } last
            || (clause.Role != WordRole.With && !GoesOnFromShown(i, last))
        )
            return false;
        var (whole, part) = (items.Concept(last.Concept), items.ConceptAt(i));
        if (MergedPictures.Find(whole, part) is not { } merged)
        {
            var isShown = whole.Traits.Shows.Contains(part.Caption, StringComparer.Ordinal);
            if (isShown)
                _shown = (last, i);
            return isShown;
        }

        if (whole.Traits.Holds || vocabulary.FindNamed(merged) is not (>= 0 and var picture))
            return false;
        // A green apple is a picture of its own; with a worm it is another's colour.
        last.Colour ??= vocabulary.FindColour(last.Word.Split(' ')[0]);
        last.Become(picture);
        return true;
    }

    /// <summary>"A burger with lettuce, tomato and cheese": all of the list are seen in it.</summary>
    private bool GoesOnFromShown(int i, Mention whole)
    {
        if (_shown.Whole != whole)
            return false;
        for (var at = _shown.At + 1; at < i; at++)
        {
            if (items.KindAt(at) is not ItemKind.Break && items.RoleAt(at) is not (WordRole.And or WordRole.Article))
                return false;
        }

        return true;
    }
}
