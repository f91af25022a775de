using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Classes, visits, trips and evenings of everyday life, and who and what is seen of each.</summary>
internal static class EverydayHappenings
{
    public static readonly (Happening Happening, string Words)[] All =
    [
        (
            new(ScenePlace.Room, Things: ["girl", "boy"]) { Doing = "painting picture" },
            "art class, art lesson, painting class, painting lesson, drawing class, paint night, paint party"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man"]) { Doing = "cooking" },
            "cooking class, cooking lesson, baking class, cooking show, cooking contest, baking contest, bake off"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man", "girl"]) { Doing = "exercising" },
            "gym class, fitness class, pe class, aerobics class, exercise class, workout class, physical education class, group workout"
        ),
        (new(ScenePlace.Room, Things: ["exercise bike"]) { Count = 3 }, "spin class, spinning class"),
        (new(ScenePlace.Room, Things: ["girl"]) { Doing = "playing piano" }, "piano recital, piano lesson, piano class"),
        (
            new(ScenePlace.Room, Things: ["boy", "girl"]) { Doing = "playing chess" },
            "chess tournament, chess game, chess match, chess club, chess competition, game of chess, chess lesson"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man"]) { Doing = "playing board game" },
            "game night, board game night, family game night, games night"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man", "stack of books"]) { Doing = "sitting on floor" },
            "book club, reading group, book club meeting"
        ),
        (new(ScenePlace.Meadow, Things: ["girl", "slide", "boy"]) { Doing = "running" }, "recess, school recess, playtime, recess time"),
        (
            new(ScenePlace.Room, Things: ["girl", "laboratory bench", "boy"]),
            "science experiment, science class, chemistry class, chemistry experiment, science lesson, lab experiment, school experiment"
        ),
        (
            new(ScenePlace.Street, Things: ["girl", "school bus", "boy"]),
            "school trip, field trip, school field trip, class trip, first day of school, last day of school"
        ),
        (
            new(ScenePlace.Room, Things: ["man", "girl", "boy", "woman"]) { Doing = "having dinner" },
            "family dinner, family meal, family lunch, family breakfast, sunday dinner, sunday lunch, dinner party, holiday dinner, family dinner time, potluck, potluck dinner"
        ),
        (
            new(ScenePlace.Room, Things: ["man", "woman"]) { Doing = "having dinner" },
            "date night, dinner date, romantic dinner, anniversary dinner, blind date, valentine's dinner, first date, brunch, sunday brunch, brunch date, lunch date, breakfast date"
        ),
        (
            new(ScenePlace.Room, Things: ["man office worker", "woman office worker", "table"]) { Relation = SceneRelationKind.Behind },
            "job interview, interview, performance review, parent teacher meeting, parent-teacher conference, parent teacher conference, parent teacher conferences"
        ),
        (
            new(ScenePlace.Room, Things: ["pregnant woman", "wrapped gift", "party balloons"]),
            "baby shower, baby shower party, gender reveal, gender reveal party"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "wrapped gift", "party balloons"]),
            "bridal shower, wedding shower, hen party, housewarming party"
        ),
        (
            new(ScenePlace.Room, Things: ["girl", "boy", "pillow"]) { Doing = "sitting on floor" },
            "sleepover, slumber party, pajama party, pyjama party, kids sleepover"
        ),
        (
            new(ScenePlace.Meadow, Things: ["old man", "woman", "boy", "girl", "man", "old woman"]),
            "family reunion, family gathering, family get together"
        ),
        (
            new(ScenePlace.Meadow, Things: ["woman", "stall", "vase", "lamp"]),
            "garage sale, yard sale, rummage sale, car boot sale, jumble sale"
        ),
        (
            new(ScenePlace.Room, Things: ["woman singer", "stage"]) { Relation = SceneRelationKind.InFrontOf },
            "talent show, open mic, open mic night, karaoke night, karaoke party, stand up comedy, stand-up comedy, comedy night, comedy show, stand up comedy show"
        ),
        (
            new(ScenePlace.Room, Things: ["girl", "boy", "stage"]) { Relation = SceneRelationKind.InFrontOf },
            "spelling bee, school play, school concert, kids talent show, debate club"
        ),
        (new(ScenePlace.Meadow, Things: ["woman", "stall", "cupcake", "pie"]), "bake sale, charity bake sale, cake sale, school bake sale"),
        (
            new(ScenePlace.Meadow, Things: ["firefighter", "girl", "school", "boy"]),
            "fire drill, school fire drill, evacuation drill, evacuation"
        ),
        (new(ScenePlace.Meadow, Things: ["girl", "swimming pool", "boy", "beach ball"]), "pool party, summer pool party, pool day"),
        (
            new(ScenePlace.Meadow, Things: ["man dancing", "woman dancing", "party balloons"]),
            "garden party, block party, backyard party, street party, tailgate party, lawn party, neighborhood party, summer party"
        ),
        (new(ScenePlace.Room, Things: ["student", "diploma", "party balloons"]), "graduation party, graduation celebration, grad party"),
        (
            new(ScenePlace.Room, Things: ["pirate", "mirror ball", "princess", "party balloons"]),
            "costume party, masquerade party, masquerade ball, fancy dress party, costume ball"
        ),
        (new(ScenePlace.Room, Things: ["girl", "whole pizza", "boy", "party balloons"]), "pizza party, pizza night, family pizza night"),
        (
            new(ScenePlace.Room, Things: ["woman", "cocktail glass", "man", "party balloons"]),
            "cocktail party, cocktail hour, new year's eve party, new years eve party, engagement party, farewell party, bachelorette party"
        ),
        (new(ScenePlace.Snow, Things: ["girl", "snowman", "boy"]), "snow day, snow days"),
        (
            new(ScenePlace.Meadow, Things: ["boy", "girl"]) { Doing = "jumping" },
            "sack race, potato sack race, three legged race, three-legged race, egg and spoon race, field day, sports day"
        ),
        (
            new(ScenePlace.Meadow, Things: ["house", "man", "closed box", "delivery truck"]),
            "moving day, moving house, house move, moving in, moving out, house moving"
        ),
        (
            new(ScenePlace.Room, Things: ["woman", "man", "beer mug"]) { Doing = "playing board game" },
            "pub quiz, quiz night, trivia night, happy hour"
        ),
        (new(ScenePlace.Meadow, Things: ["woman", "dog", "rosette"]), "dog show, pet show"),
        (new(ScenePlace.Room, Things: ["man", "wine bottle", "woman", "wine glass"]), "wine tasting, wine and cheese night"),
        (
            new(ScenePlace.Room, Things: ["woman", "popcorn bucket", "man", "television"]),
            "movie night, film night, movie marathon, family movie night, home movie night"
        ),
        (new(ScenePlace.Beach, Things: ["man dancing", "woman dancing", "beach umbrella"]), "beach party"),
        (new(ScenePlace.Beach, Things: ["woman", "man", "beach umbrella"]), "honeymoon, beach vacation, beach holiday"),
        (
            new(ScenePlace.Mountains, Things: ["man", "woman"]) { Doing = "hiking" },
            "hiking trip, hiking tour, hiking adventure, mountain hike"
        ),
        (new(ScenePlace.Snow, Things: ["skier"]) { Count = 2 }, "ski trip, ski holiday, ski vacation, skiing trip, ski weekend"),
        (new(ScenePlace.Street, Things: ["family car"]), "road trip, family road trip"),
        (new(ScenePlace.Room, Things: ["woman health worker", "eye chart", "girl"]), "eye exam, eye test, vision test, eye examination"),
        (
            new(ScenePlace.Room, Things: ["dentist", "boy"]),
            "dental checkup, dental check-up, dentist visit, dentist appointment, dental appointment"
        ),
        (
            new(ScenePlace.Room, Things: ["woman health worker", "boy"]),
            "checkup, medical checkup, health check, doctor visit, doctor's visit, doctors appointment, doctor's appointment, blood pressure check, medical exam"
        ),
        (
            new(ScenePlace.Room, Things: ["woman office worker", "man office worker"]) { Doing = "having online meeting" },
            "call center, call centre, customer service, customer support, help desk, tech support, video conference, video meeting, online meeting, zoom meeting, zoom call, hackathon"
        ),
        (
            new(ScenePlace.Room, Things: ["woman office worker", "whiteboard"]) { Doing = "giving presentation" },
            "business presentation, product launch, investor pitch, sales pitch, sales presentation, training session, seminar, business conference, networking event"
        ),
    ];
}
