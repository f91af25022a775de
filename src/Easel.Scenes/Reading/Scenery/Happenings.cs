using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What happens somewhere, with what is seen of it: a birthday party has a cake and balloons.</summary>
internal static class Happenings
{
    /// <summary>Words of a happening, most.</summary>
    public const int LongestPhrase = 4;

    private static readonly FrozenDictionary<string, Happening> Words = Build(
        (
            new(ScenePlace.Room, Things: ["boy", "birthday cake", "girl", "party balloons"]),
            "birthday party, birthday celebration, kids party, children's party, birthday bash, surprise party, kids birthday party, kid's birthday party, kids' birthday party, child's birthday party, children's birthday party, childrens birthday party, toddler birthday party, kids birthday, birthday surprise, kid's birthday, children's birthday, child's birthday, first birthday, baby's first birthday, 1st birthday, birthday party for kids, birthday party for children"
        ),
        (
            new(ScenePlace.Room, Things: ["man dancing", "mirror ball", "woman dancing", "party balloons"]),
            "party, dance party, house party, disco party, new year's party, office party"
        ),
        (
            new(ScenePlace.Room, Things: ["man", "woman"]) { Doing = "playing cards" },
            "card game, game of cards, poker game, game of poker, poker night, poker tournament, poker match, card night, bridge game, game of bridge, blackjack game, game of blackjack"
        ),
        (new(ScenePlace.Room, Things: ["girl", "boy"]) { Doing = "having tea party" }, "tea party, kids' tea party, afternoon tea party"),
        (
            new(ScenePlace.Meadow, Things: ["bride and groom", "wedding arch"]) { Relation = SceneRelationKind.InFrontOf },
            "wedding, wedding ceremony, wedding day, outdoor wedding"
        ),
        (
            new(ScenePlace.Room, Things: ["man singer", "drum kit", "woman singer", "stage"]) { Relation = SceneRelationKind.InFrontOf },
            "concert, rock concert, music festival, live concert, gig, band concert"
        ),
        (
            new(ScenePlace.Street, Things: ["fruit stall", "woman", "stall", "vegetables"]),
            "farmers market, farmers' market, farmer's market, farmer market, market, street market, outdoor market, open air market, food market, fruit market, vegetable market, local market, village market, weekly market, flea market, market day, marketplace, bazaar"
        ),
        (
            new(ScenePlace.Street, SceneLight.Night, Things: ["fruit stall", "woman", "stall", "vegetables"]),
            "night market, street night market"
        ),
        (new(ScenePlace.Street, Things: ["stall", "fish", "woman"]), "fish market, fishmarket, seafood market"),
        (new(ScenePlace.Street, Things: ["stall", "bouquet", "woman"]), "flower market"),
        (
            new(ScenePlace.Meadow, Things: ["grill", "man", "sausage", "picnic blanket"]),
            "barbecue, bbq, cookout, barbecue party, backyard barbecue, summer barbecue"
        ),
        (
            new(ScenePlace.Room, Things: ["christmas tree", "wrapped gift", "fireplace"]),
            "christmas morning, christmas eve, christmas day, christmas party, christmas celebration"
        ),
        (
            new(ScenePlace.Room, Things: ["christmas tree", "wrapped gift"]) { IsOfRoom = true },
            "christmas, xmas, at christmas, at xmas, on christmas, for christmas, decorated for christmas, at christmas time, at christmastime, during christmas, with christmas decorations, christmas decorations"
        ),
        (
            new(ScenePlace.Meadow, SceneLight.Night, Things: ["jack o lantern", "ghost", "bat"]),
            "halloween, halloween night, halloween party, halloween scene"
        ),
        (new(ScenePlace.Meadow, Things: ["easter egg", "rabbit", "basket"]), "easter, easter morning, easter egg hunt, egg hunt"),
        (new(ScenePlace.Room, Things: ["roast turkey", "pie", "vegetables"]), "thanksgiving, thanksgiving dinner, thanksgiving feast"),
        (
            new(ScenePlace.City, SceneLight.Night, Things: ["fireworks"]),
            "new year's eve, new years eve, fireworks show, fireworks display, fourth of july"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man", "girl"]) { Doing = "doing yoga" },
            "yoga class, yoga session, yoga lesson, yoga retreat, meditation class, group yoga class, meditation session"
        ),
        (new(ScenePlace.Room, Things: ["ballet dancer"]) { Count = 3 }, "ballet class, ballet lesson, ballet rehearsal, ballet practice"),
        (
            new(ScenePlace.Room, Things: ["man dancing", "woman dancing"]),
            "dance class, dance lesson, dancing lesson, dance practice, salsa class, zumba class"
        ),
        (
            new(ScenePlace.Room, Things: ["man office worker", "woman office worker", "office worker", "table"])
            {
                Relation = SceneRelationKind.Behind,
            },
            "meeting, business meeting, office meeting, board meeting, team meeting, staff meeting, work meeting, brainstorming, brainstorming session, team building, team brainstorming"
        ),
        (
            new(ScenePlace.Meadow, Things: ["hot air balloon"]) { Count = 5 },
            "hot air balloon festival, hot air balloons festival, balloon festival, balloon fiesta, hot air balloon race"
        ),
        (
            new(ScenePlace.Street, Things: ["racing car"]) { Count = 3 },
            "car race, car racing, auto race, motor race, grand prix, race cars racing, formula 1 race, formula one race, f1 race, formula 1, formula one, nascar race, street race, drag race"
        ),
        (
            new(ScenePlace.Street, Things: ["man biking", "woman biking"]) { Count = 2 },
            "bike race, bicycle race, cycling race, tour de france"
        ),
        (
            new(ScenePlace.Street, Things: ["man running", "woman running"]) { Count = 2 },
            "marathon, running race, foot race, half marathon, fun run"
        ),
        (new(ScenePlace.Sea, Things: ["sailboat"]) { Count = 4 }, "regatta, sailing race, sailboat race, boat race, yacht race"),
        (new(ScenePlace.Sky, Things: ["airplane"]) { Count = 4 }, "air show, airshow, flying display"),
        (
            new(ScenePlace.Lake, SceneLight.Night, Things: ["sky lantern"]) { Count = 7 },
            "lantern festival, floating lantern festival, sky lantern festival"
        ),
        (new(ScenePlace.Meadow, Things: ["tent", "campfire"]) { IsDone = true }, "camping, camping trip, camping out"),
        (
            new(ScenePlace.Street, Things: ["automobile", "taxi", "bus", "delivery truck"]) { Count = 3, FillsGround = true },
            "busy highway, busy road, busy freeway, busy motorway, busy intersection, crowded highway, traffic jam, traffic jams, traffic, busy traffic, city traffic, rush hour traffic, rush hour, heavy traffic, gridlock, traffic congestion"
        ),
        (
            new(ScenePlace.Street, Things: ["automobile", "taxi", "bus", "delivery truck"])
            {
                Count = 3,
                FillsGround = true,
                IsDone = true,
            },
            "bumper to bumper, bumper to bumper traffic, stuck in traffic"
        )
    );

    public static IEnumerable<string> Pictures => Words.Values.SelectMany(happening => happening.Things).Distinct(StringComparer.Ordinal);

    public static Happening? Find(ReadOnlySpan<char> words) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var happening) ? happening : null;

    private static FrozenDictionary<string, Happening> Build(params (Happening Happening, string Words)[] lines) =>
        lines
            .Concat(EverydayHappenings.All)
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Happening)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
