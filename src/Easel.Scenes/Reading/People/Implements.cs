using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.People;

/// <summary>Verbs that are seen by the thing that is used: who sweeps has a broom. Words without articles; a plus leaves the last word to be
/// read as a thing.</summary>
internal static class Implements
{
    /// <summary>Items of a prompt, most.</summary>
    public const int Longest = 4;

    private static readonly FrozenDictionary<string, Implement> Words = Build(
        (
            SceneRelationKind.HeldBy,
            "broom",
            "sweeping, sweeping floor, sweeping up, mopping, mopping floor, mopping up, cleaning, cleaning floor, cleaning house, cleaning up, cleaning room, doing chores"
        ),
        (
            SceneRelationKind.HeldBy,
            "sponge",
            "washing car+, washing window+, washing windows+, cleaning window+, cleaning windows+, scrubbing, scrubbing floor, wiping table+"
        ),
        (SceneRelationKind.HeldBy, "soap", "washing hands, washing face, washing"),
        (SceneRelationKind.HeldBy, "toothbrush", "brushing teeth, cleaning teeth, brushing tooth"),
        (SceneRelationKind.HeldBy, "comb", "combing hair, combing, combing beard"),
        (SceneRelationKind.HeldBy, "hairbrush", "brushing hair, doing hair, brushing beard"),
        (SceneRelationKind.HeldBy, "nail polish", "painting nails, painting fingernails, painting toenails, polishing nails, doing nails"),
        (
            SceneRelationKind.HeldBy,
            "syringe",
            "giving shot, giving flu shot, giving vaccine shot, giving injection, giving vaccination, giving vaccine, vaccinating, injecting"
        ),
        (SceneRelationKind.HeldBy, "razor", "shaving, shaving beard, shaving face, shaving head"),
        (SceneRelationKind.HeldBy, "lipstick", "applying makeup, putting on makeup, applying lipstick, putting on lipstick, doing makeup"),
        (
            SceneRelationKind.HeldBy,
            "pencil",
            "writing, writing letter+, writing in notebook+, writing in book+, writing on paper+, drawing, drawing picture, sketching, doing homework, taking notes, signing, studying math"
        ),
        (SceneRelationKind.HeldBy, "paintbrush", "painting, painting picture, painting portrait"),
        (
            SceneRelationKind.HeldBy,
            "paint roller",
            "painting wall+, painting house+, painting fence+, painting room+, painting ceiling+, painting walls+"
        ),
        (SceneRelationKind.HeldBy, "sewing needle", "sewing, sewing dress+, sewing button"),
        (SceneRelationKind.HeldBy, "yarn", "knitting, crocheting"),
        (
            SceneRelationKind.HeldBy,
            "camera",
            "taking photo, taking photos, taking picture, taking pictures, taking photo of, taking photos of, taking picture of, taking pictures of, snapping picture of, snapping photo of, taking photograph, photographing"
        ),
        (SceneRelationKind.HeldBy, "video camera", "filming, filming video, recording video, shooting film"),
        (
            SceneRelationKind.HeldBy,
            "mobile phone",
            "taking selfie, talking on phone, speaking on phone, calling, texting, on phone, phoning, looking at phone, making phone call, using phone, scrolling on phone, checking phone"
        ),
        (
            SceneRelationKind.HeldBy,
            "microphone",
            "singing, singing song, rapping, doing karaoke, singing karaoke, giving speech, doing stand up comedy, speaking into microphone"
        ),
        (
            SceneRelationKind.HeldBy,
            "frying pan",
            "cooking, cooking dinner, cooking meal, cooking food, cooking lunch, making breakfast, making dinner, making lunch, frying, frying egg+, frying fish+"
        ),
        (SceneRelationKind.Beside, "pot of food", "stirring, stirring pot, making soup, cooking soup, stirring soup"),
        (
            SceneRelationKind.HeldBy,
            "scissors",
            "cutting hair, cutting man's hair, cutting woman's hair, cutting boy's hair, cutting girl's hair, cutting customer's hair, cutting client's hair, cutting and styling, "
                + "trimming hair, trimming fur, cutting fur, clipping fur, trimming mane, styling hair, giving haircut, cutting paper+, cutting fabric+, cutting ribbon+"
        ),
        (
            SceneRelationKind.HeldBy,
            "kitchen knife",
            "chopping, cutting, slicing, chopping vegetables+, cutting bread+, slicing bread+, cutting cake+, chopping onion+, cutting vegetables+, chopping carrots+, cutting pizza+"
        ),
        (
            SceneRelationKind.HeldBy,
            "axe",
            "chopping wood+, cutting wood+, chopping tree+, chopping down tree+, cutting down tree+, splitting wood+"
        ),
        (
            SceneRelationKind.HeldBy,
            "shovel",
            "digging, digging hole+, shoveling snow, shovelling snow, shoveling, planting tree+, planting seeds+, planting flowers+, planting vegetables+, planting carrots+"
        ),
        (SceneRelationKind.HeldBy, "rake", "raking, raking leaves+"),
        (
            SceneRelationKind.HeldBy,
            "watering can",
            "watering, watering plants+, watering plant+, watering flowers+, watering flower+, watering garden, gardening, working in garden, watering tree+, arrosant, regando"
        ),
        (SceneRelationKind.HeldBy, "hammer", "hammering, hammering nail, building house+, fixing roof+, building birdhouse+"),
        (
            SceneRelationKind.HeldBy,
            "wrench",
            "repairing, fixing, repairing car+, fixing car+, repairing bike+, fixing bike+, fixing bicycle+, repairing bicycle+, fixing sink+, repairing robot+, building robot+, fixing computer+"
        ),
        (
            SceneRelationKind.HeldBy,
            "carpentry saw",
            "sawing, sawing wood+, sawing board+, sawing boards+, sawing plank+, sawing planks+, cutting plank+"
        ),
        (SceneRelationKind.HeldBy, "fishing pole", "fishing, going fishing, pescando, angelt, pêchant"),
        (
            SceneRelationKind.HeldBy,
            "open book",
            "reading, studying, reading to children+, reading to child+, reading to kids+, reading to kid+, reading to son+, reading to daughter+, reading to boy+, reading to girl+, reading to baby+, reading to students+, reading to class+, reading to dog+, reading to cat+, reading to grandchildren+, reading to grandchild+, reading to grandson+, reading to granddaughter+, reading to grandkids+, reading to toddler+, reading to toddlers+, reading to sister+, reading to brother+, reading to friends+, reading to friend+, reading to teddy bear+, reading to family+, reading to pupils+, reading to animals+, reading to kittens+, reading to puppies+, reading to puppy+, reading story, reading bedtime story, reading aloud, leyendo, lendo, lisant, leggendo, liest"
        ),
        (
            SceneRelationKind.HeldBy,
            "shopping bags",
            "shopping, going shopping, shopping for groceries, buying groceries, carrying groceries, carrying bags, carrying shopping, carrying shopping bags"
        ),
        (
            SceneRelationKind.HeldBy,
            "video game",
            "playing video games, playing videogames, playing video game, gaming, playing computer games, playing playstation"
        ),
        (SceneRelationKind.HeldBy, "joker", "playing cards, playing poker"),
        (
            SceneRelationKind.HeldBy,
            "magnifying glass tilted left",
            "searching, investigating, looking for clues, inspecting, searching for clues"
        ),
        (
            SceneRelationKind.HeldBy,
            "test tube",
            "experimenting, doing experiment, doing science experiment, experimenting with chemicals, mixing chemicals, mixing liquids, mixing colorful liquids, mixing colored liquids, mixing solutions"
        ),
        (SceneRelationKind.HeldBy, "magic wand", "doing magic, casting spell, performing magic, doing magic trick, performing magic trick"),
        (SceneRelationKind.HeldBy, "teapot", "pouring tea, making tea"),
        (SceneRelationKind.HeldBy, "whistle", "blowing whistle"),
        (SceneRelationKind.HeldBy, "party popper", "celebrating, partying, having party"),
        (SceneRelationKind.HeldBy, "luggage", "traveling, travelling, going on vacation, going on holiday"),
        (SceneRelationKind.HeldBy, "megaphone", "protesting, shouting through megaphone"),
        (SceneRelationKind.HeldBy, "drawn bow", "shooting arrow, shooting bow, doing archery, hunting with bow"),
        (SceneRelationKind.HeldBy, "tennis racket", "playing tennis"),
        (SceneRelationKind.HeldBy, "baseball", "playing baseball"),
        (SceneRelationKind.HeldBy, "badminton", "playing badminton"),
        (SceneRelationKind.HeldBy, "ping pong", "playing ping pong, playing table tennis"),
        (SceneRelationKind.HeldBy, "money bag", "robbing bank+"),
        (SceneRelationKind.HeldBy, "fire extinguisher", "putting out fire+, extinguishing fire+"),
        (
            SceneRelationKind.HeldBy,
            "bread",
            "feeding ducks+, feeding duck+, feeding pigeons+, feeding birds+, feeding swans+, feeding seagulls+"
        ),
        (
            SceneRelationKind.HeldBy,
            "carrot",
            "feeding horse+, feeding rabbit+, feeding donkey+, feeding goat+, feeding deer+, feeding horses+, feeding rabbits+, feeding goats+, feeding giraffe+"
        ),
        (SceneRelationKind.HeldBy, "bowl", "feeding, feeding dog+, feeding cat+, feeding chickens+, feeding cats+, feeding dogs+"),
        (SceneRelationKind.HeldBy, "bucket", "building sandcastle+, building sand castle+, making sandcastle+"),
        (SceneRelationKind.Beside, "bubbles", "blowing bubbles, blowing soap bubbles"),
        (SceneRelationKind.Beside, "bowling", "bowling, going bowling"),
        (SceneRelationKind.Beside, "chessboard", "playing chess, playing game of chess"),
        (SceneRelationKind.Beside, "television", "watching tv, watching television, watching movie, watching film, watching show"),
        (SceneRelationKind.Beside, "tent", "camping, going camping"),
        (SceneRelationKind.Beside, "ballot box with ballot", "voting"),
        (
            SceneRelationKind.Beside,
            "blackboard",
            "teaching, teaching class, teaching math, teaching children+, teaching kids+, teaching students+, giving lesson"
        ),
        (SceneRelationKind.Beside, "washing machine", "doing laundry, washing clothes"),
        (SceneRelationKind.Beside, "lawn mower", "mowing, mowing lawn, mowing grass, cutting grass, mähend"),
        (SceneRelationKind.Beside, "iron", "ironing"),
        (
            SceneRelationKind.HeldBy,
            "laptop",
            "working on laptop, working on computer, working at computer, working on her laptop, typing, shopping online, buying online, ordering online, browsing online, ordering food online, playing online, working online, typing on laptop, typing on keyboard, typing on computer, coding, programming, working from home, using computer, "
                + "using laptop, playing on computer, browsing internet, surfing internet"
        ),
        (SceneRelationKind.On, "skateboard", "skateboarding, doing skateboard trick"),
        (SceneRelationKind.WornBy, "headphone", "listening to music, listening to song, listening to podcast"),
        (SceneRelationKind.WornBy, "graduation cap", "graduating"),
        (SceneRelationKind.WornBy, "sunglasses", "sunbathing, tanning"),
        (SceneRelationKind.WornBy, "party hat", "celebrating birthday, having birthday, celebrating his birthday"),
        (SceneRelationKind.HeldBy, "boxing glove", "boxing"),
        (SceneRelationKind.HeldBy, "jet of fire", "breathing fire, spitting fire, breathing flames, blowing fire, shooting fire")
    );

    public static IEnumerable<Implement> All => Words.Values;

    public static Implement? Find(string words) => Words.GetValueOrDefault(words);

    private static FrozenDictionary<string, Implement> Build(params (SceneRelationKind Relation, string Thing, string Words)[] lines) =>
        lines
            .SelectMany(line =>
                line.Words.Split(", ")
                    .Select(words => KeyValuePair.Create(words.TrimEnd('+'), new Implement(line.Thing, line.Relation, words.EndsWith('+'))))
            )
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
