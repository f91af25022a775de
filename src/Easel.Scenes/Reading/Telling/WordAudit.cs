using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Graphics;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Telling;

/// <summary>
/// Goes over a prompt once its picture is known, and tells the words of weight that nothing came of: no reader showed them, and neither what is
/// told of the picture nor a warning has them.
/// </summary>
/// <param name="told">Has all that is told of the picture, and all that is warned of.</param>
internal sealed class WordAudit(PromptItems items, ConceptVocabulary vocabulary, WordStems told)
{
    /// <summary>In the prompt's order; what stands together is told together.</summary>
    public IEnumerable<string> Lost()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (
                FrameWords.IsPictureAmongThings(items, i)
                && items.Words(items[i])[..^" of".Length] is var picture
                && !told.HaveAny(picture)
            )
                yield return picture;
            else if (IsLost(i))
                yield return English.WithoutPossessive(items.Words(items[i]));
        }
    }

    private bool IsLost(int i)
    {
        if (items.IsShown(i))
            return false;
        var item = items[i];
        return item.Kind switch
        {
            ItemKind.Unknown => !item.IsEmoji && !told.HaveAny(items.Text(item)),
            ItemKind.Concept => !item.IsEmoji && !told.HaveAny(items.Text(item)) && !told.HaveAll(items.ConceptAt(i).Caption),
            ItemKind.Colour => !told.HaveAny(items.Text(item)) && !told.HaveAny(vocabulary.Colours[item.Meaning.Value].Name),
            ItemKind.Style => true,
            ItemKind.Grammar => (item.Role is WordRole.Holding || (item.Role is WordRole.Size && !items.IsLookOfPlace(i)) || IsTexture(i))
                && !told.HaveAny(items.Text(item)),
            _ => false,
        };
    }

    /// <summary>A small word that says what something looks like.</summary>
    private bool IsTexture(int i) =>
        items.RoleAt(i) == WordRole.Filler
        && items.Words(items[i]) is var word
        && word is "fluffy" or "furry" or "sharp" or "crisp"
        && (items.NounAhead(i + 1) is not (>= 0 and var noun) || !NaturalLooks.Are(word, items.ConceptAt(noun)));
}
