using System.Collections.Frozen;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>
/// Words for a picture itself: "a sticker of a cat", "a cat, poster". They say nothing of what it shows, but are things where they stand among
/// others: "a laptop covered with stickers", "a man holding a card".
/// </summary>
internal static class FrameWords
{
    private static readonly FrozenSet<string> Words = (
        "image, images, picture, pictures, pic, icon, icons, emoji, emojis, emoticon, illustration, illustrations, graphic, graphics, clipart, sticker, stickers, symbol, logo, poster, card, greeting card, banner, flyer, cover, book cover, album cover, avatar, profile picture, "
        + "coloring page, colouring page, tattoo, mascot, invitation, presentation, website, app, postcard, sketch, cutout, badge, thumbnail, asset, sprite, object, objects, item, items, thing, things"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of these, what lies, hangs or sticks somewhere as itself.</summary>
    private static readonly FrozenSet<string> Prints = FrozenSet.Create(
        StringComparer.Ordinal,
        "logo",
        "sticker",
        "stickers",
        "poster",
        "banner",
        "flyer",
        "badge",
        "card",
        "greeting card",
        "postcard",
        "invitation",
        "book cover"
    );

    /// <summary>From here on such words are nouns where they name no picture.</summary>
    public static void Read(PromptItems items)
    {
        var hasThing = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (
                items.RoleAt(i) == WordRole.Filler
                && (
                    (hasThing && Words.Contains(items.Words(items[i])) && IsLedTo(items, i))
                    || (Prints.Contains(items.Words(items[i])) && IsUponThing(items, i))
                )
            )
                items.ReadAsThingOfItsOwn(i);
            hasThing |= items.KindAt(i) == ItemKind.Concept;
        }
    }

    /// <summary>"A painting of" in "a room with a painting of a dog": a picture within the picture.</summary>
    public static bool IsPictureAmongThings(PromptItems items, int i) =>
        items.RoleAt(i) == WordRole.Filler
        && items.Text(items[i]) is "painting of" or "portrait of" or "picture of" or "image of" or "drawing of" or "sketch of"
        && IsLedTo(items, i);

    /// <summary>"Our logo on a billboard", "a sticker on a laptop": it is upon what is named next, and no picture of that.
    /// "A poster with a lion": the lion is on the poster.</summary>
    private static bool IsUponThing(PromptItems items, int i) =>
        items.RoleAt(i + 1) is WordRole.With
            && items[i].Meaning.Concept >= 0
            && items.ConceptAt(i).Traits.Sheet
            && items.NounAhead(i + 2) >= 0
        || items.RoleAt(i + 1) is WordRole.On or WordRole.Above or WordRole.Under or WordRole.Beside or WordRole.InFrontOf
            && items.NounAhead(i + 2) is var noun and >= 0
            && items.ConceptAt(noun).Traits.Metres is not null
            && !items.IsBackgroundAhead(i + 2);

    /// <summary>"With", "holding": how it stands to what was named.</summary>
    private static bool IsLedTo(PromptItems items, int i)
    {
        do i--;
        while (
            items.KindAt(i) is ItemKind.Colour or ItemKind.Unknown
            || items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Size or WordRole.Filler
        );
        return items.RoleAt(i)
                is WordRole.With
                    or WordRole.Worn
                    or WordRole.Holding
                    or WordRole.On
                    or WordRole.Under
                    or WordRole.Above
                    or WordRole.Beside
                    or WordRole.Behind
                    or WordRole.InFrontOf
                    or WordRole.Between
                    or WordRole.HangingFrom
                    or WordRole.Facing
            || (items.RoleAt(i) == WordRole.Setting && items.Text(items[i]).StartsWith("covered"));
    }
}
