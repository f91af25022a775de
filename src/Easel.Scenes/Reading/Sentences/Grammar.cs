using Easel.Scenes.Reading.Languages;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>The words of a sentence that are no things: articles, numbers, relations, fillers. Mostly English; the commonest of some other
/// languages.</summary>
internal static class Grammar
{
    public const double SmallScale = 0.6;

    public const double LargeScale = 1.5;

    /// <summary>As large as any other thing, though that be larger in life.</summary>
    public const double GiantScale = 1.6;

    /// <summary>Of the larger of two that are compared: "bigger than".</summary>
    public const double ComparedScale = 1.35;

    /// <summary>Of the smaller one.</summary>
    public const double SmallerScale = 0.75;

    private static readonly GrammarWords Words = new(
        Amounts.All,
        small: "tiny, small, little, mini, miniature, smaller, smallest, tinier, tiniest, shorter, shortest, kleiner, kleine, kleines, petit, petite, pequeño, pequeña, piccolo, piccola, pequeno, pequena, klein",
        giant: "huge, giant, gigantic, enormous, massive, oversized, colossal",
        large: "big, large, bigger, larger, biggest, largest, taller, tallest, wider, widest, großer, große, großes, grand, grande, groot, grote",
        (WordRole.Article, "a, an, another, this, that, ein, eine, einen, einem, einer, un, una, une, uno, um, uma, een, ett"),
        (
            WordRole.Definite,
            "the, its, his, her, their, my, your, our, these, those, der, die, das, den, dem, le, la, les, el, los, las, il, lo, gli, o, os, de, het"
        ),
        (
            WordRole.Unit,
            "year, years, yr, yrs, month, months, week, weeks, hour, hours, minute, minutes, second, seconds, percent, degrees, meter, meters, metre, metres, inch, inches, km, cm, mm, px, pixel, pixels, legged, eyed, headed, armed, winged, wheeled, story, storey, dimensional, times, pm, o'clock, ft"
        ),
        (
            WordRole.And,
            "and, plus, as well as, along with, together with, also, then, und, et, y, e, och, og, и, та, и ещё, ja, oraz, và, dan, と, 和, 与"
        ),
        (WordRole.Or, "or, either, nor, oder, ou"),
        (
            WordRole.With,
            "with, has, that have, who have, which have, whose, full of, filled with, half full of, half filled with, half full with, almost full of, crowded with, packed with, teeming with, bustling with, containing, contains, run by, manned by, staffed by, operated by, topped with, topped by, garnished with, decorated with, loaded with, w, mit, avec, con, com, med, met, z, с, з"
        ),
        (WordRole.Clause, "while, whilst, when, whenever, because, so that, since, although, though, whereas, until, unless, as soon as"),
        (WordRole.But, "but, however, instead, just, only"),
        (
            WordRole.Negation,
            "no, not, without, without any, except, except for, excluding, minus, zero, don't, don't draw, doesn't, isn't, aren't, never, avoid, exclude, omit, remove, instead of, rather than, other than, anything but, anything except, everything but, free of, neither, non, ohne, sans, sin, senza, sem, uten, utan, zonder, kein, keine, keinen, без"
        ),
        (
            WordRole.Setting,
            "throughout, during, made of, made from, made out of, built of, built from, shaped like, in the shape of, in the form of, like, in the style of, style of, by the style of, al, alla, aux, au, à la, à, covered with, covered in, made with, aus, dentro"
        ),
        (WordRole.Toward, "at, across"),
        (WordRole.Through, "through, right through"),
        (WordRole.OutOf, "out of, from, out from, from inside, from within, out through, out at"),
        (
            WordRole.Approach,
            "towards, toward, up to, on its way to, on the way to, on his way to, on her way to, on their way to, heading to, heading for"
        ),
        (
            WordRole.Against,
            "against, up against, leaning on, leaning against, propped against, leant against, leaned against, parked against, leans on, leans against"
        ),
        (
            WordRole.Facing,
            "facing, pointing at, pointed at, aimed at, aiming at, looking at, staring at, talking to, fighting, fighting with, fighting against, arguing with, meeting, greeting, barking at, watching, versus, vs, looks at, talks to"
        ),
        (
            WordRole.FaceToFace,
            "facing each other, facing one another, face to face, looking at each other, looking at one another, staring at each other, talking to each other, fighting each other, opposite each other"
        ),
        (WordRole.BackToBack, "back to back, facing away from each other"),
        (WordRole.Following, "following, chasing, chases, follows, running after, hunting, pursuing"),
        (WordRole.FollowedBy, "followed by, chased by, hunted by, pursued by"),
        (WordRole.Purpose, "for, to celebrate, für, pour, para, voor"),
        (
            WordRole.In,
            "in, in the middle of, in the doorway of, standing in the doorway of, sitting in the doorway of, standing at the entrance of, sitting at the entrance of, standing at the entrance to, at the entrance of, at the entrance to, in the entrance of, in the mouth of, at the mouth of, entering, seen through, viewed through, visible through, inside, inside of, into, within, amid, sitting in, standing in, lying in, sleeping in, hiding in, living in, swimming in, floating in, driving, driving in, im, in einem, in einer, in der, en, en el, en la, en un, en una, dans, dans le, dans la, dans un, dans une, na, num, numa, nel, nella, nello, in una, in un, in un'"
        ),
        (
            WordRole.Worn,
            "wearing, has on, puts on, putting on, tries on, trying on, trägt, lleva, llevando, indossa, usando, vestindo, draagt, portant, dressed in, dressed as, wears, who wears, that wears, in a pair of"
        ),
        (
            WordRole.Holding,
            "opening, banging, handing, sharpening, receiving, offering, giving, bringing, delivering, collecting, gathering, picking, squeezing, unwrapping, tossing, swinging, raising, sharing, sipping, tasting, munching, munching on, snacking on, feasting on, nibbling, nibbling on, devouring, sniffing, smelling, pouring, selling, buying, winning, stealing, lighting, hitting, blowing, blowing out, hugging, gnawing, gnawing on, cracking, bouncing, dribbling, cradling, clutching, gripping, hauling, lifting up, showing off, handing out, handing over, handing in, handing round, giving out, giving away, passing out, dropping off, holding out, using, plays with, drinks, reads, holding, hält, tient, tenant, sostiene, segurando, holding up, cuddling, petting, kissing, pushing, towing, pulling, lifting, catching, kicking, serving, holds, carrying, carries, eating, eats, drinking, playing, plays, reading, playing with, waving, hugging, carrying around, with in its hand, knitting, wielding, licking, chewing, chewing on, biting, throwing, singing into, speaking into, talking into"
        ),
        (WordRole.Of, "of, von, di, du, da, del, della"),
        (
            WordRole.On,
            "on, hanging on, hung on, mounted on, pinned to, stuck to, attached to, taped to, glued to, printed on, painted on, drawn on, onto, upon, atop, at the top of, on the top of, sitting on, standing on, lying on, sleeping on, resting on, balancing on, climbing, climbing up, going down, skiing down, sliding down, walking up, walking on, crossing, landing on, growing on, perched on, sits on, stands on, lies on, sleeps on, riding, riding on, rides, on top of, atop, on the top of, on the back of, sitting on top of, standing on top of, auf, auf dem, auf der, auf einem, auf einer, sur, sur le, sur la, sur un, sur une, sobre, encima de, sul, sulla, su, su un, su una, op, op een, op de, op het, em cima de, rides on"
        ),
        (WordRole.LeftOf, "left of, to the left of, on the left of, at the left of, on the left side of, left from"),
        (WordRole.RightOf, "right of, to the right of, on the right of, at the right of, on the right side of, right from"),
        (
            WordRole.Above,
            "above, over, hanging over, looming over, towering over, rising above, high above, hovering over, hovering above, soaring over, floating high above, passing over, flying over, flying above, jumping over, floating above, floating over, rising over, setting over, leaping over, über"
        ),
        (
            WordRole.Under,
            "under, on the bottom of, on bottom of, falling from, dropping from, below, beneath, underneath, at the bottom of, sitting under, standing under, sleeping under, lying under, hiding under, unter, unter einem, unter dem, unter der, unter einer, sous, sous un, sous une, bajo, debajo de, sotto, sotto un, debaixo de, onder, onder een"
        ),
        (
            WordRole.HangingFrom,
            "hanging from, dangling from, suspended from, swinging from, hanging off, hanging on a thread from, hanging upside down from, hanging upside down on, hanging upside down in, hanging down from, hanging from the branch of, hanging from a branch of, hängt von, suspendu à, colgando de, appeso a, pendurado em"
        ),
        (
            WordRole.Beside,
            "shining on, shining onto, shining upon, shining down on, shines on, shines down on, past, walking past, driving past, running past, flying past, beside, hanging by, hanging next to, hanging near, besides, on side of, at side of, on one side of, on the other side of, next to, sitting next to, standing next to, near, near to, in the vicinity of, by, close to, alongside, along, all along, at the side of, on the side of, by the side of, adjacent to, neben, neben einem, neben einer, à côté de, à côté d'un, à côté d'une, al lado de, junto a, au bord de, au bord de la, au bord du, an der, a orillas de, in riva a, à beira de, aan, bij, accanto a, ao lado de, naast, naast een"
        ),
        (
            WordRole.Behind,
            "behind, looking over, peeking over, peering over, hiding behind, standing behind, sitting behind, in back of, hidden by, hidden behind, half hidden by, partly hidden by, partially hidden by, concealed by, obscured by, blocked by, peeking from behind, hinter, hinter einem, hinter einer, derrière, detrás de, dietro, atrás de, achter"
        ),
        (
            WordRole.InFrontOf,
            "in front of, outside, outside of, just outside, right outside, parked outside, parked outside of, standing in front of, sitting in front of, parked in front of, vor, vor einem, vor einer, devant, delante de, davanti a, em frente de, em frente a"
        ),
        (
            WordRole.Farthest,
            "in the background, in background, in the far background, in the distance, far in the distance, in the far distance, in the back, im hintergrund, à l'arrière plan, en el fondo, al fondo, sullo sfondo, ao fundo, op de achtergrond"
        ),
        (
            WordRole.Nearest,
            "in the foreground, in foreground, in the front, in front, im vordergrund, au premier plan, en primer plano, in primo piano, em primeiro plano, op de voorgrond"
        ),
        (WordRole.Between, "between, in between, among, amongst, zwischen, entre"),
        (
            WordRole.OnBothSides,
            "on either side of, on both sides of, on each side of, at either side of, at both sides of, to either side of, on either side, on both sides, on each side, at both sides, flanking, links und rechts von, des deux côtés de, a ambos lados de"
        ),
        (WordRole.Around, "around, circling, orbiting, flying around, dancing around"),
        (WordRole.SurroundedBy, "surrounded by, encircled by, circled by"),
        (WordRole.RoughlyBeside, "opposite"),
        (
            WordRole.SideLeft,
            "on the left, on the left side, on the left hand side, to the left, to the left side, at the left, at left, on left, left, left side, on its left"
        ),
        (
            WordRole.SideRight,
            "on the right, on the right side, on the right hand side, to the right, to the right side, at the right, at right, on right, right, right side, on its right"
        ),
        (WordRole.SideTop, "on the top, at the top, at top, up top"),
        (WordRole.SideBottom, "on the bottom, at the bottom, at bottom"),
        (
            WordRole.Background,
            "background, backdrop, bg, background color, background colour, canvas, hintergrund, fond, fondo, sfondo, fundo, achtergrond, bakgrund, фон, фоне"
        ),
        (WordRole.Transparent, "transparent, see through"),
        (WordRole.Light, "light, pale, pastel, bright"),
        (WordRole.Dark, "dark, deep"),
        (
            WordRole.Row,
            "in a row, in a line, in line, in a queue, in the queue, in queue, in the line, lined up, side by side, next to each other, beside each other, in one row, in a single row"
        ),
        (WordRole.Ring, "sitting in a circle, seated in a circle, standing in a circle, sitting in circle, in a circle, in a ring"),
        (
            WordRole.Stack,
            "stacked, stacked vertically, stacked up, piled up, in a stack, stacked on top of each other, stacked on top of one another, on top of each other, on top of one another, one on top of the other"
        ),
        (WordRole.Named, "called, named, by the name of, whose name is, entitled, nicknamed, namens, appelé, llamado"),
        (
            WordRole.Says,
            "says, say, saying, my name is, the name, with the name, with the label, with the sign, that says, which says, that reads, which reads, reads, spells, spelling, that spells, spells out, spelling out, spelling out the words, spelling out the word, spelling the word, spelling the words, that spells out, that spell, forming the word, forming the words, text, with the text, the text, word, the word, words, the words, lettering, inscription, caption, captioned, labelled, labeled, labelled with, titled, written, with text, slogan"
        ),
        (
            WordRole.Filler,
            "solo, matching, they, them, themselves, himself, herself, itself, together, others, each other, one another, their own, his own, her own, its own, completely, partially, partly, slightly, perfectly, filled, seen, viewed, feeling, feels, seeming, i, you, we, he, she, it, me, is, are, was, were, be, been, being, am, have, had, do, does, will, would, can, could, should, may, might, must, want, wants, need, need to, like to, would like, i'd, i'm, it's, let's, there, here, there's, to, as, so, if, very, really, quite, too, some kind of, kind of, sort of, such, who, which, what, where, each, every, all, any, more, most, other, own, same, than, up, down, off, again, per, via, else, etc, "
                + "the painting shows, the picture shows, the image shows, the photo shows, the drawing shows, the illustration shows, the painting depicts, the picture depicts, the image depicts, the illustration depicts, the style is, the art style is, art style, please, pls, make, makes, create, draw, draws, generate, show, shows, showing, give, paint, render, design, produce, imagine, depict, depicting, featuring, including, includes, looks, look, looking, get, put, let, thanks, thank, hello, hi, "
                + "image, images, picture, pictures, pic, icon, icons, emoji, emojis, emoticon, drawing of, illustration, illustrations, illustrated, graphic, graphics, clipart, clip, sticker, stickers, symbol, logo, png, svg, vector, still life, still life of, image of, picture of, portrait of, close up of, closeup of, drawing, painting of, art of, "
                + "day, days, end, edge, fluffy, furry, wild, brave, delicious, tasty, yummy, juicy, favourite, favorite, famous, peaceful, relaxing, majestic, ordinary, regular, normal, typical, popular, special, cute, chibi, beautiful, nice, lovely, pretty, adorable, cool, awesome, amazing, great, good, perfect, gorgeous, stunning, funny, simple design, clean, crisp, isolated, centered, centred, plain, solid, coloured, colored, color, colour, colors, colours, style, styled, designed, "
                + "at his feet, at her feet, at their feet, at its feet, at my feet, for me, for us, for you, please for me, i'm looking for, looking for, i need, i want, i'd love, would love, help me, help, see, let's see, let me see, hey, hallo, dear, once, now, maybe, perhaps, kindly, try, trying, generated, asking, one of them, of them, it look like, look like, looks like, does, use, used, as a, everybody, someone, somebody, myself, poster, card, greeting card, banner, flyer, cover, book cover, album cover, avatar, profile picture, coloring page, colouring page, tattoo, design, mascot, invitation, presentation, website, app, postcard, scene, sketch of, sketch, cutout, badge, thumbnail, asset, sprite, in the middle, in the center, in the centre, in the middle of the picture, in the center of the picture, middle, center, centre, object, objects, item, items, thing, things, nothing, something, anything, everything, version, size, type, ones, "
                + "4k, 8k, 2k, 16k, hd, uhd, hq, 1080p, 720p, hdr, high quality, best quality, high resolution, highres, hi res, ultra, highly, detailed, highly detailed, ultra detailed, intricate, masterpiece, quality, resolution, trending, trending on artstation, artstation, award winning, award, professional, sharp, sharp focus, octane, octane render, unreal engine, wallpaper, ar, v, "
                + "ist, sind, est, sont, es, son, è, sono, bitte, zeichne, dessine, dibuja, 一个, 一只, 一條, 一张, の, を, 的"
        )
    );

    public static IReadOnlyDictionary<string, WordRole> Roles => Words.Roles;

    /// <summary>How much larger than usual what this word is said of is; 1 where it says nothing of a size.</summary>
    public static double Scale(ReadOnlySpan<char> word) => Words.Scale(word) ?? GrammarAbroad.Scale(word) ?? 1;
}
