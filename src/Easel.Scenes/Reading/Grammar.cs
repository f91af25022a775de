using System.Collections.Frozen;

namespace Easel.Scenes.Reading;

/// <summary>The words of a sentence that are no things: articles, numbers, relations, fillers. Mostly English; the commonest of some other
/// languages.</summary>
internal static class Grammar
{
    /// <summary>What "several" and a bare plural ("balloons") draw.</summary>
    public const int SeveralCount = 3;

    public const double SmallScale = 0.6;

    public const double LargeScale = 1.5;

    /// <summary>What "many" draws.</summary>
    public const int ManyCount = 7;

    private static readonly FrozenDictionary<string, int> Amounts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["hundreds of"] = 100,
        ["hundreds"] = 100,
        ["thousand"] = 1000,
        ["thousands of"] = 1000,
        ["thousands"] = 1000,
        ["million"] = 1_000_000,
        ["millions of"] = 1_000_000,
        ["single"] = 1,
        ["both"] = 2,
        ["pair of"] = 2,
        ["couple of"] = 2,
        ["trio of"] = 3,
        ["half a dozen"] = 6,
        ["half dozen"] = 6,
        ["dozen"] = 12,
        ["dozens of"] = 24,
        ["few"] = SeveralCount,
        ["several"] = SeveralCount,
        ["some"] = SeveralCount,
        ["many"] = ManyCount,
        ["lots of"] = ManyCount,
        ["lot of"] = ManyCount,
        ["plenty of"] = ManyCount,
        ["bunch of"] = SeveralCount,
        ["group of"] = ManyCount,
        ["herd of"] = ManyCount,
        ["flock of"] = ManyCount,
        ["pack of"] = ManyCount,
        ["swarm of"] = ManyCount,
        ["pride of"] = ManyCount,
        ["colony of"] = ManyCount,
        ["gaggle of"] = ManyCount,
        ["army of"] = ManyCount,
        ["team of"] = ManyCount,
        ["fleet of"] = ManyCount,
        ["collection of"] = ManyCount,
        ["cluster of"] = ManyCount,
        ["litter of"] = SeveralCount,
        ["set of"] = SeveralCount,
        ["handful of"] = SeveralCount,
        ["pairs of"] = 2,
        ["crowd of"] = ManyCount,
        ["tons of"] = ManyCount,
        ["row of"] = SeveralCount,
        ["line of"] = SeveralCount,
        ["circle of"] = ManyCount,
        ["ring of"] = ManyCount,
        ["pile of"] = ManyCount,
        ["stack of"] = SeveralCount,
    }
        .Concat(AmountsAbroad.All)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> AmountLookup = Amounts.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly string[] Small =
    [
        "tiny",
        "small",
        "little",
        "mini",
        "miniature",
        "smaller",
        "kleiner",
        "kleine",
        "kleines",
        "petit",
        "petite",
        "pequeño",
        "pequeña",
        "piccolo",
        "piccola",
        "pequeno",
        "pequena",
        "klein",
    ];

    private static readonly string[] Large =
    [
        "big",
        "large",
        "huge",
        "giant",
        "gigantic",
        "enormous",
        "massive",
        "bigger",
        "larger",
        "großer",
        "große",
        "großes",
        "grand",
        "grande",
        "groot",
        "grote",
    ];

    public static FrozenDictionary<string, WordRole> Roles { get; } = Build();

    /// <summary>The amount that a number word says; digits are read elsewhere.</summary>
    public static int Amount(ReadOnlySpan<char> word) =>
        AmountLookup.TryGetValue(word, out var amount) ? amount : AmountsAbroad.AlsoEnglish.GetValueOrDefault(word.ToString(), 1);

    /// <summary>How much larger than usual what this word is said of is.</summary>
    public static double Scale(ReadOnlySpan<char> word) =>
        GrammarAbroad.Scale(word) ?? (Array.IndexOf(Small, word.ToString()) >= 0 ? SmallScale : LargeScale);

    /// <summary>Hundred, thousand, million and dozen multiply the number before them.</summary>
    public static bool IsMultiplier(int amount) => amount is 100 or 1000 or 1_000_000 or 12;

    private static FrozenDictionary<string, WordRole> Build()
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.Ordinal);
        foreach (var amount in Amounts.Keys)
            roles[amount] = WordRole.Number;
        foreach (var size in Small.Concat(Large))
            roles[size] = WordRole.Size;
        Add(WordRole.Article, "a, an, another, this, that, ein, eine, einen, einem, einer, un, una, une, uno, um, uma, een, en, ett, et");
        Add(
            WordRole.Definite,
            "the, its, his, her, their, my, your, our, these, those, der, die, das, den, dem, le, la, les, el, los, las, il, lo, gli, o, os, as, de, het"
        );
        Add(
            WordRole.Unit,
            "year, years, yr, yrs, month, months, week, weeks, hour, hours, minute, minutes, second, seconds, percent, degrees, meter, meters, metre, metres, inch, inches, km, cm, mm, px, pixel, pixels, legged, eyed, headed, armed, winged, wheeled, story, storey, dimensional, times, am, pm, o'clock, ft"
        );
        Add(
            WordRole.And,
            "and, plus, as well as, along with, together with, also, then, und, et, y, e, och, og, и, та, и ещё, ja, oraz, và, dan, と, 和, 与"
        );
        Add(WordRole.Or, "or, either, nor, oder, ou");
        Add(WordRole.With, "with, full of, filled with, containing, contains, topped with, w, mit, avec, con, com, med, met, z, с, з");
        Add(WordRole.But, "but, however, instead, just, only");
        Add(
            WordRole.Negation,
            "no, not, without, without any, except, except for, excluding, minus, zero, don't, don't draw, doesn't, isn't, aren't, never, avoid, exclude, omit, remove, instead of, rather than, other than, anything but, anything except, everything but, free of, neither, non, ohne, sans, sin, senza, sem, uten, utan, zonder, kein, keine, keinen, без"
        );
        Add(
            WordRole.Setting,
            "throughout, during, made of, made from, made out of, built of, built from, shaped like, in the shape of, in the form of, like, in the style of, style of, by the style of, al, alla, all, aux, au, à la, à, covered with, covered in, made with, aus, dentro"
        );
        Add(WordRole.Toward, "at, through, across, from, against, towards, toward, out of");
        Add(WordRole.Purpose, "for, to celebrate, für, pour, para, per, voor");
        Add(
            WordRole.In,
            "in, in the middle of, inside, inside of, into, within, amid, sitting in, standing in, lying in, sleeping in, hiding in, living in, swimming in, floating in, driving, driving in, im, in einem, in einer, in der, en, en el, en la, en un, en una, dans, dans le, dans la, dans un, dans une, na, num, numa, nel, nella, nello, in una, in un, in un'"
        );
        Add(
            WordRole.Worn,
            "wearing, has on, trägt, lleva, llevando, indossa, usando, vestindo, draagt, portant, dressed in, dressed as, wears, who wears, that wears, in a pair of"
        );
        Add(
            WordRole.Holding,
            "holding, hält, tient, tenant, sostiene, segurando, holding up, cuddling, petting, kissing, pushing, pulling, lifting, catching, kicking, serving, holds, carrying, carries, eating, eats, drinking, playing, plays, reading, playing with, waving, hugging, carrying around, with in its hand, knitting, wielding, licking, chewing, chewing on, biting, throwing, singing into, speaking into, talking into"
        );
        Add(WordRole.Of, "of, von, di, du, do, da, del, della");
        Add(
            WordRole.On,
            "on, onto, upon, sitting on, standing on, lying on, sleeping on, resting on, balancing on, climbing, climbing up, going down, skiing down, sliding down, walking up, walking on, crossing, landing on, growing on, perched on, sits on, stands on, lies on, sleeps on, riding, riding on, rides, on top of, atop, on the top of, on the back of, sitting on top of, standing on top of, auf, auf dem, auf der, auf einem, auf einer, sur, sur le, sur la, sur un, sur une, sobre, encima de, sul, sulla, su, su un, su una, op, op een, op de, op het, em cima de, rides on"
        );
        Add(WordRole.LeftOf, "left of, to the left of, on the left of, at the left of, on the left side of, left from");
        Add(WordRole.RightOf, "right of, to the right of, on the right of, at the right of, on the right side of, right from");
        Add(
            WordRole.Above,
            "above, over, high above, hovering over, hovering above, soaring over, floating high above, passing over, flying over, flying above, jumping over, floating above, floating over, rising over, setting over, leaping over, über"
        );
        Add(
            WordRole.Under,
            "under, below, beneath, underneath, at the bottom of, sitting under, standing under, sleeping under, lying under, hiding under, unter, unter einem, unter dem, unter der, unter einer, sous, sous un, sous une, bajo, debajo de, sotto, sotto un, debaixo de, onder, onder een"
        );
        Add(
            WordRole.Beside,
            "beside, besides, next to, sitting next to, standing next to, near, near to, in the vicinity of, by, close to, alongside, at the side of, on the side of, by the side of, adjacent to, neben, neben einem, neben einer, à côté de, à côté d'un, à côté d'une, al lado de, junto a, au bord de, au bord de la, au bord du, an der, a orillas de, in riva a, à beira de, aan, bij, accanto a, ao lado de, naast, naast een"
        );
        Add(
            WordRole.Behind,
            "behind, hiding behind, standing behind, sitting behind, in back of, peeking from behind, hinter, hinter einem, hinter einer, derrière, detrás de, dietro, atrás de, achter"
        );
        Add(
            WordRole.InFrontOf,
            "in front of, standing in front of, sitting in front of, parked in front of, leaning on, leaning against, propped against, leant against, leaned against, parked against, vor, vor einem, vor einer, devant, delante de, davanti a, em frente de, em frente a"
        );
        Add(WordRole.Between, "between, in between, among, amongst, zwischen, entre");
        Add(WordRole.Around, "around, circling, orbiting, flying around, dancing around");
        Add(WordRole.SurroundedBy, "surrounded by, encircled by, circled by");
        Add(WordRole.RoughlyBeside, "opposite, facing, followed by, following, chasing, looking at, talking to, versus, vs");
        Add(
            WordRole.SideLeft,
            "on the left, on the left side, on the left hand side, to the left, to the left side, at the left, at left, on left, left, left side, on its left"
        );
        Add(
            WordRole.SideRight,
            "on the right, on the right side, on the right hand side, to the right, to the right side, at the right, at right, on right, right, right side, on its right"
        );
        Add(WordRole.SideTop, "on the top, at the top, at top, up top");
        Add(WordRole.SideBottom, "on the bottom, at the bottom, at bottom");
        Add(
            WordRole.Background,
            "background, backdrop, bg, background color, background colour, canvas, hintergrund, fond, fondo, sfondo, fundo, achtergrond, bakgrund, фон, фоне"
        );
        Add(WordRole.Transparent, "transparent, see through");
        Add(WordRole.Light, "light, pale, pastel, bright");
        Add(WordRole.Dark, "dark, deep");
        Add(WordRole.Row, "in a row, in a line, in line, lined up, side by side, in one row, in a single row");
        Add(WordRole.Ring, "in a circle, in a ring");
        Add(WordRole.Named, "called, named, by the name of, whose name is, entitled, nicknamed, namens, appelé, llamado");
        Add(
            WordRole.Says,
            "says, say, saying, my name is, the name, with the name, with the label, with the sign, that says, which says, that reads, which reads, reads, spells, spelling, that spells, text, with the text, the text, word, the word, words, the words, lettering, inscription, caption, captioned, labelled, labeled, labelled with, titled, written, with text, slogan"
        );
        Add(
            WordRole.Filler,
            "i, you, we, he, she, it, me, is, are, was, were, be, been, being, am, has, have, had, do, does, will, would, can, could, should, may, might, must, want, wants, need, need to, like to, would like, i'd, i'm, it's, let's, there, here, there's, to, as, so, if, very, really, quite, too, some kind of, kind of, sort of, such, who, which, what, whose, where, when, while, each, every, all, any, more, most, other, own, same, than, up, down, off, again, per, via, else, etc, "
                + "please, pls, make, makes, create, draw, draws, generate, show, shows, showing, give, paint, render, design, produce, imagine, depict, depicting, featuring, including, includes, looks, look, looking, get, put, let, thanks, thank, hello, hi, "
                + "image, images, picture, pictures, pic, icon, icons, emoji, emojis, emoticon, drawing of, illustration, illustrations, illustrated, graphic, graphics, clipart, clip, sticker, stickers, symbol, logo, png, svg, vector, image of, picture of, portrait of, close up of, closeup of, drawing, painting of, art of, "
                + "cute, kawaii, chibi, beautiful, nice, lovely, pretty, adorable, cool, awesome, amazing, great, good, perfect, gorgeous, stunning, funny, simple design, clean, crisp, isolated, centered, centred, plain, solid, coloured, colored, color, colour, colors, colours, style, styled, designed, "
                + "for me, for us, for you, please for me, i'm looking for, looking for, i need, i want, i'd love, would love, help me, help, see, let's see, let me see, hey, hallo, dear, once, now, maybe, perhaps, kindly, try, trying, generated, asking, one of them, of them, it look like, look like, looks like, does, using, use, used, as a, everybody, someone, somebody, myself, poster, card, greeting card, banner, flyer, cover, book cover, album cover, avatar, profile picture, coloring page, colouring page, tattoo, design, mascot, invitation, presentation, website, app, postcard, scene, sketch of, sketch, cutout, badge, thumbnail, asset, sprite, in the middle, in the center, in the centre, in the middle of the picture, in the center of the picture, middle, center, centre, object, objects, item, items, thing, things, nothing, something, anything, everything, version, size, type, ones, "
                + "4k, 8k, 2k, 16k, hd, uhd, hq, 1080p, 720p, hdr, high quality, best quality, high resolution, highres, hi res, ultra, highly, detailed, highly detailed, ultra detailed, intricate, masterpiece, quality, resolution, trending, trending on artstation, artstation, award winning, award, professional, sharp, sharp focus, octane, octane render, unreal engine, wallpaper, ar, v, "
                + "ist, sind, est, sont, es, son, è, sono, bitte, zeichne, dessine, dibuja, 一个, 一只, 一條, 一张, の, を, 的"
        );
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(WordRole role, string words)
        {
            foreach (var word in words.Split(", "))
                roles[word] = role;
        }
    }
}
