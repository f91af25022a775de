using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads backgrounds: "on a light blue background", "on blue", "background: red", "transparent background", "no
/// background".</summary>
internal sealed class BackgroundReader(PromptItems items, Clause clause, Draft draft, ConceptVocabulary vocabulary)
{
    private static readonly SceneBackground Transparent = new("transparent", null);

    /// <summary>[a] [light] blue [plain] background, from item <paramref name="i"/> on. Returns the last item used, or -1 where there is
    /// none.</summary>
    /// <param name="colourAlone">The colour is enough, as in "on blue".</param>
    public int Read(int i, bool colourAlone)
    {
        var shade = clause.Phrase.Shade;
        for (; items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Filler or WordRole.Light or WordRole.Dark; i++)
        {
            if (items.RoleAt(i) is WordRole.Light or WordRole.Dark)
                shade = items.Words(items[i]);
        }

        if (items.KindAt(i) != ItemKind.Colour && items.RoleAt(i) != WordRole.Transparent)
            return -1;
        var colour = i++;
        for (; items.RoleAt(i) == WordRole.Filler || (items.KindAt(i) == ItemKind.Colour && items.IsBackgroundAhead(i)); i++)
        {
            if (items[i].Kind == ItemKind.Colour)
                colour = i;
        }

        var isNamed = items.RoleAt(i) == WordRole.Background;
        if (!isNamed && !(colourAlone && IsAlone(colour, i)))
            return -1;
        Set(items[colour], shade);
        return isNamed ? i : i - 1;
    }

    /// <summary>"A cat without background".</summary>
    public void Remove() => draft.Background = Transparent;

    /// <summary>"On blue" with nothing after it that could be blue.</summary>
    private bool IsAlone(int colour, int next) =>
        items[colour].Kind == ItemKind.Colour && items.KindAt(next) is not (ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour);

    private void Set(Item item, string? shade)
    {
        clause.Phrase.Shade = null;
        if (clause.IsNegated)
            return;
        clause.Role = WordRole.None;
        if (item.Kind != ItemKind.Colour)
        {
            draft.Background = Transparent;
            return;
        }

        var colour = vocabulary.Colours[item.Meaning.Value];
        if (!item.Meaning.Exact)
            draft.NearColours.Add((items.Words(item), colour.Name));
        draft.Background = shade switch
        {
            null => new SceneBackground(colour.Name, colour.Rgb),
            { } word => new SceneBackground($"{Shades.Name(word)} {colour.Name}", Shades.Of(word, colour.Rgb)),
        };
    }
}
