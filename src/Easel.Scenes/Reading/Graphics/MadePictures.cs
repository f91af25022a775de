using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>Tells what is painted or drawn from what paint is put upon: "painting a portrait of a cat" is done on a canvas, "painting a fence" is not.</summary>
internal static class MadePictures
{
    /// <summary>What the picture stands on.</summary>
    public const string Canvas = "easel";

    /// <summary>The last item before what the picture is of; -1 where none is made.</summary>
    /// <param name="verb">The item "painting" or "drawing".</param>
    /// <param name="end">Its last item.</param>
    public static int Before(PromptItems items, int verb, int end)
    {
        if (items.Text(items[verb]) is not ("painting" or "drawing" or "sketching" or "doodling"))
            return -1;
        var at = end + 1;
        while (items.RoleAt(at) is WordRole.Article or WordRole.Definite || items.KindAt(at) == ItemKind.Colour)
            at++;
        if (
            at < items.Count
            && items.Text(items[at]) is "picture of" or "portrait of" or "painting of" or "drawing of" or "sketch of" or "image of"
        )
            return items.NounAhead(at + 1) >= 0 ? at : -1;
        return
            items.NounAhead(end + 1) is >= 0 and var noun
            && !IsDrawnOtherwise(items.ConceptAt(noun))
            && (items.Text(items[verb]) is not "painting" || IsModel(items.ConceptAt(noun)))
            ? end
            : -1;
    }

    /// <summary>A sword is drawn from its sheath, a curtain before the window, and water from a well.</summary>
    private static bool IsDrawnOtherwise(Concept thing) =>
        thing.Caption is "sword" or "dagger" or "gun" or "bow and arrow" or "droplet" or "playing cards"
        || thing.Caption.Contains("curtain", StringComparison.Ordinal);

    /// <summary>Nobody puts paint upon it.</summary>
    private static bool IsModel(Concept thing) =>
        thing.Traits is { Lives: true } or { Flower: true } or { Served: true }
        || NounStanding.IsTree(thing)
        || thing.Caption.Contains("mountain", StringComparison.Ordinal);
}
