using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Casting;

/// <summary>What people do with their hands, with each other and with what they feel; words without articles.</summary>
internal static class HandDoings
{
    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.Clapping) { Mood = Mood.Happy },
            "clapping, applauding, clapping hands, clapping along, giving applause, giving standing ovation, clapping her hands"
        ),
        (new(PoseName.Shrugging) { Mood = Mood.Sad }, "sighing, sighing deeply, moping, sighing heavily"),
        (new(PoseName.HandsOnHips) { Mood = Mood.Happy }, "sighing with relief, sighing in relief, breathing sigh of relief"),
        (
            new(PoseName.LookingUp) { Light = SceneLight.Night },
            "stargazing, star gazing, looking at stars, looking up at stars, gazing at stars, gazing up at stars, watching stars, observing stars, looking at night sky, looking up at night sky, gazing at night sky, admiring stars, counting stars"
        ),
        (
            new(PoseName.LookingUp)
            {
                Light = SceneLight.Night,
                Relation = SceneRelationKind.Beside,
                IsReadOn = true,
                Mood = Mood.Happy,
            },
            "watching fireworks, watching fireworks display, watching fireworks show, looking at fireworks, enjoying fireworks, watching firework, admiring fireworks, watching firework display"
        ),
        (new(PoseName.LookingUp) { Relation = SceneRelationKind.Beside }, "looking up at, gazing up at, staring up at, looking up"),
        (
            new(PoseName.Hugging) { IsMutual = true },
            "hugging each other, embracing each other, hugging one another, embracing one another, cuddling each other, cuddling together, cuddling up, snuggling, snuggling together, kissing each other, kissing one another, sharing kiss, sharing hug, sharing embrace, snuggling up, making up"
        ),
        (
            new(PoseName.Working) { IsMutual = true },
            "chatting with each other, chatting together, catching up, laughing together, having chat, conversing, speaking to each other, talking with each other, talking together, having discussion, arguing with each other, having meeting, telling stories, sharing stories, sharing secrets, exchanging gifts, negotiating, playing rock paper scissors, arm wrestling"
        ),
        (
            new(PoseName.Pointing) { Relation = SceneRelationKind.Beside },
            "speaking to, telling story to, telling stories to, telling bedtime story to, lecturing, addressing, coaching, instructing, guiding, interviewing, tutoring, warning, ordering"
        ),
        (
            new(PoseName.Working) { Relation = SceneRelationKind.Beside },
            "helping, comforting, treating, checking, caring for, tending to, bathing, grooming, brushing, assisting, patting, massaging, dressing, bandaging, herding, mending, untangling, darning, operating on, taking blood pressure, measuring blood pressure, taking pulse, feeling pulse, painting face, braiding hair, braiding, plaiting hair"
        ),
        (
            new(PoseName.Pointing),
            "giving speech, giving lecture, giving presentation, giving talk, giving tour, delivering speech, making speech, doing presentation, giving lesson, leading tour"
        ),
        (
            new(PoseName.Working) { Prop = Prop.Skewer, Relation = SceneRelationKind.Beside },
            "roasting marshmallows over, roasting marshmallow over, toasting marshmallows over, roasting marshmallows by, roasting marshmallows around, roasting marshmallows at, roasting marshmallows on, toasting marshmallow over"
        ),
        (
            new(PoseName.Working) { Prop = Prop.Skewer, Thing = "campfire" },
            "roasting marshmallows, roasting marshmallow, toasting marshmallows, toasting marshmallow, making smores, making s'mores"
        ),
        (
            new(PoseName.Carrying) { Prop = Prop.Tray },
            "serving meal, serving meals, serving dinner, serving lunch, serving breakfast, serving dishes, serving guests, waiting tables, serving tables"
        ),
        (
            new(PoseName.Working) { Thing = "drum kit", ThingRelation = SceneRelationKind.Behind },
            "playing drums, playing drum set, playing drum kit, drumming, playing drum solo, banging drums, beating drums, banging on drums, performing drum solo"
        ),
        (new(PoseName.Carrying) { IsReadOn = true }, "holding tray with, carrying tray with"),
        (
            FloorTools.Sweeping,
            "sweeping, sweeping up, sweeping floor, sweeping kitchen floor, cleaning floor, cleaning house, cleaning room, cleaning up, doing chores, doing housework, sweeping with broom, sweeping floor with broom, sweeping leaves"
        ),
        (
            FloorTools.Mopping,
            "mopping, mopping up, mopping floor, mopping kitchen floor, mopping with mop, mopping floor with mop, washing floor"
        ),
        (
            FloorTools.Vacuuming,
            "vacuuming, hoovering, vacuum cleaning, doing vacuuming, vacuuming floor, vacuuming carpet, vacuuming rug, hoovering carpet, hoovering floor, hoovering rug, vacuuming with vacuum cleaner"
        ),
        (
            new(PoseName.AtSink) { Thing = "sink", ThingRelation = SceneRelationKind.Beside },
            "washing dishes, doing dishes, washing up, washing plates, doing washing up, cleaning dishes, washing dishes in sink, washing dishes at sink, washing plate, rinsing dishes"
        ),
        (
            new(PoseName.Ironing)
            {
                Thing = "ironing board",
                ThingRelation = SceneRelationKind.Beside,
                Relation = SceneRelationKind.Beside,
            },
            "ironing, ironing clothes, doing ironing, ironing laundry, pressing clothes"
        ),
        (
            new(PoseName.HangingUp) { Thing = "clothesline", ThingRelation = SceneRelationKind.Beside },
            "hanging laundry, hanging up laundry, hanging out laundry, hanging clothes, hanging up clothes, hanging out clothes, hanging washing, hanging up washing, hanging out washing, drying laundry, drying clothes"
        ),
        (
            new(PoseName.HangingUp) { Relation = SceneRelationKind.Beside },
            "hanging laundry on, hanging up laundry on, hanging clothes on, hanging up clothes on, hanging out laundry on, hanging laundry out on, hanging washing on, hanging clothes out on"
        ),
        (
            new(PoseName.AtSill) { Thing = "window", ThingRelation = SceneRelationKind.Through },
            "at window, standing at window, looking out window, looking out of window, looking through window, looking out from window, gazing out window, gazing out of window, gazing through window, staring out window, staring out of window, peeking out of window, peering out of window, peeking through window, leaning out of window, waiting at window"
        ),
        (new(PoseName.Standing) { IsReadOn = true }, "standing on, standing on top of, stands on"),
        (
            AtTable("memo", "desk"),
            "writing in notebook, writing in her notebook, writing in his notebook, writing in journal, writing in diary, writing in her diary, writing in his diary, writing in her journal, writing in book, writing letter, writing letters, writing down notes, taking notes, writing notes, journaling, writing poem, writing story, writing novel, writing essay"
        ),
        (
            AtTable("memo", "table"),
            "drawing at table, drawing on table, drawing picture at table, drawing pictures at table, coloring at table, colouring at table, coloring on table, colouring on table, painting at table, sketching at table, writing at table, studying at table, doing homework at table, coloring, colouring, coloring in, colouring in"
        ),
        (
            AtTable("memo", "desk"),
            "drawing at desk, drawing on desk, drawing picture at desk, coloring at desk, colouring at desk, sketching at desk, doing homework at desk"
        ),
        (
            AtTable("vase", "table"),
            "making pottery, making clay pot, making clay pots, making pots, making ceramics, shaping clay, throwing pots, throwing clay pot, making vase, making clay vase, at pottery wheel, working with clay, sculpting clay, molding clay, moulding clay"
        ),
        (
            new(PoseName.Working) { Thing = "tower of blocks" },
            "stacking blocks, stacking wooden blocks, stacking toy blocks, stacking building blocks, stacking up blocks, piling up blocks"
        ),
        (
            AtTable("microscope", "table"),
            "looking through microscope, looking into microscope, looking in microscope, peering through microscope, peering into microscope, using microscope, working with microscope, working at microscope"
        ),
        (
            new(PoseName.LookingUp) { Thing = "telescope", Light = SceneLight.Night },
            "looking through telescope, looking through telescope at stars, looking through telescope at moon, looking through telescope at night sky, looking at stars through telescope, looking at moon through telescope, using telescope, gazing through telescope, stargazing with telescope, watching stars through telescope, looking into telescope, peering through telescope"
        ),
        (
            AtTable("teapot", "table") with
            {
                Setting = TableSetting.Cups,
            },
            "having tea party, having tea together, having afternoon tea, having tea time, at tea party, enjoying tea party, drinking tea together, drinking coffee together, having coffee together"
        ),
        (
            new(PoseName.Selfie)
            {
                Prop = Prop.Phone,
                IsMutual = true,
                Mood = Mood.Happy,
            },
            "taking selfie, taking selfies, making selfie, snapping selfie, taking selfie together, taking group selfie, taking selfie with, taking selfie with phone, shooting selfie, posing for selfie"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "chess set",
            },
            "playing chess, playing game of chess, playing checkers, playing draughts, playing chess game, playing chess together"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "playing cards",
            },
            "playing cards, playing poker, playing game of cards, playing card game, playing bridge, playing cards together"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "dice",
            },
            "playing board game, playing board games, playing game together, playing monopoly, having game night"
        ),
        (
            new(PoseName.Working) { Thing = "easel", ThingRelation = SceneRelationKind.Beside },
            "at easel, standing at easel, working at easel, painting at easel, painting on canvas, painting canvas, painting picture on easel"
        ),
        (
            new(PoseName.Working) { Thing = "easel", IsReadOn = true },
            "painting portrait, painting self portrait, painting landscape, painting picture, painting still life, painting masterpiece"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "birthday cake",
                Mood = Mood.Blowing,
            },
            "blowing out candles, blowing out candles on cake, blowing out candles on birthday cake, blowing out birthday candles, blowing out birthday candles on cake, blowing candles, blowing out cake candles, making birthday wish"
        ),
        (
            new(PoseName.Eating) { Thing = "binoculars", ThingRelation = SceneRelationKind.HeldBy },
            "looking through binoculars, watching through binoculars, peering through binoculars, using binoculars, looking into binoculars, spying through binoculars"
        ),
        (
            new(PoseName.Eating) { Thing = "magnifying glass tilted left", ThingRelation = SceneRelationKind.HeldBy },
            "looking through magnifying glass, peering through magnifying glass, using magnifying glass"
        ),
        (
            AtTable("sewing machine", "table"),
            "sewing on sewing machine, sewing with sewing machine, sewing at sewing machine, using sewing machine, sewing dress on sewing machine, sewing clothes on sewing machine, sewing dress with sewing machine, sewing shirt on sewing machine, at sewing machine, working at sewing machine, sitting at sewing machine"
        ),
        (new(PoseName.Leaning) { Relation = SceneRelationKind.Beside, Mood = Mood.Blowing }, "blowing out, blowing on, blowing at"),
        (new(PoseName.Eating) { IsReadOn = true, Mood = Mood.Blowing }, "blowing"),
        (
            new(PoseName.Slumped)
            {
                Mood = Mood.Asleep,
                Thing = "desk",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "books",
            },
            "asleep on books, asleep on book, sleeping on books, sleeping on book, asleep over books, sleeping over books, falling asleep on books, asleep on textbook, asleep on homework, sleeping on homework, asleep while studying, falling asleep while studying"
        ),
        (
            new(PoseName.InBed)
            {
                Thing = "bed",
                ThingRelation = SceneRelationKind.In,
                Mood = Mood.Asleep,
            },
            "sleeping in bed, asleep in bed, sleeping in her bed, sleeping in his bed, napping in bed, fast asleep in bed"
        ),
        (
            new(PoseName.InBed) { Thing = "bed", ThingRelation = SceneRelationKind.In },
            "lying in bed, in bed, resting in bed, sick in bed, staying in bed"
        ),
        (
            new(PoseName.InBath) { Thing = "bathtub", ThingRelation = SceneRelationKind.In },
            "taking bath, in bathtub, in bath, having bath, taking bubble bath, sitting in bathtub, relaxing in bathtub, soaking in bathtub, having bubble bath"
        ),
        (
            new(PoseName.AtKeys) { Thing = "piano", ThingRelation = SceneRelationKind.Beside },
            "playing piano, playing grand piano, at piano, sitting at piano, practicing piano, playing keyboard, playing song on piano"
        ),
        (
            new(PoseName.Slumped) { Mood = Mood.Asleep, Relation = SceneRelationKind.Behind },
            "sleeping at, asleep at, napping at, dozing at, dozing off at, falling asleep at"
        ),
        (
            new(PoseName.Slumped)
            {
                Mood = Mood.Asleep,
                Thing = "desk",
                ThingRelation = SceneRelationKind.Behind,
            },
            "sleeping at desk, asleep at desk, sleeping on desk, asleep on desk, sleeping at work, asleep at work, napping at desk, falling asleep at desk, sleeping in class, asleep in class, sleeping at his desk, asleep at his desk"
        ),
        (new(PoseName.Kneeling) { IsReadOn = true }, "building sandcastle, making sandcastle"),
        (
            new(PoseName.Working) { Relation = SceneRelationKind.Beside },
            "drawing on, writing on, painting on, scribbling on, drawing picture on, writing equations on"
        ),
        (new(PoseName.Working) { IsReadOn = true, Place = ScenePlace.Snow }, "shoveling snow, shovelling snow, clearing snow"),
        (new(PoseName.Working) { IsReadOn = true, Place = ScenePlace.Snow }, "building snowman, making snowman, building igloo"),
        (
            new(PoseName.Pointing) { Relation = SceneRelationKind.Beside },
            "aiming at, aiming arrow at, aiming bow at, shooting at, shooting arrow at, shooting arrows at, aiming"
        ),
        (
            new(PoseName.Standing)
            {
                Thing = "headphone",
                ThingRelation = SceneRelationKind.WornBy,
                Mood = Mood.Happy,
            },
            "listening to music, listening to song, listening to songs, listening to podcast, listening to audiobook"
        ),
        (
            new(PoseName.Pointing) { Relation = SceneRelationKind.Beside },
            "ringing doorbell of, ringing bell of, pressing doorbell of, knocking on door of, knocking at door of, knocking on front door of"
        ),
        (
            new(PoseName.Pointing) { Thing = "door", ThingRelation = SceneRelationKind.Beside },
            "ringing doorbell, pressing doorbell, knocking on door, knocking at door, knocking on front door"
        ),
        (new(PoseName.Praying), "saying prayers, saying prayer"),
        (
            Musicians.PlayingMusic,
            "playing music, making music, playing song, playing live music, performing music, playing live, performing live"
        ),
        (
            new(PoseName.HoldingInFront),
            "with crossed arms, with arms crossed, crossing arms, with folded arms, with arms folded, folding arms, crossing his arms, crossing her arms"
        ),
    ];

    /// <param name="upon">What lies on the table before them.</param>
    private static Doing AtTable(string upon, string table) =>
        new(PoseName.HoldingInFront)
        {
            Thing = table,
            ThingRelation = SceneRelationKind.Behind,
            Upon = upon,
        };
}
