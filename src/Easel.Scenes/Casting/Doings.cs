using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Reading.People;

namespace Easel.Scenes.Casting;

/// <summary>Verbs that a figure's pose, face or hand shows; words without articles.</summary>
internal static class Doings
{
    /// <summary>Items of a prompt, most.</summary>
    public const int Longest = 7;

    private static readonly FrozenDictionary<string, Doing> Words = Build(
        (
            new(PoseName.Walking),
            "walking, leading, strolling, hiking, taking first steps, taking her first steps, taking his first steps, learning to walk, going for walk, walks, marching, wandering, trekking, strolls, hikes, passing by"
        ),
        (
            new(PoseName.Walking) { IsReadOn = true },
            "walking on, walking up, crossing, walking in, walking through, walking with, walking around, walking past"
        ),
        (
            new(PoseName.Running),
            "running, jogging, runs, sprinting, running away, fleeing, racing, running marathon, running race, winning race, hurrying, rushing, escaping, running late"
        ),
        (
            new(PoseName.Walking) { Thing = "stairs", ThingRelation = SceneRelationKind.On },
            "walking up stairs, walking down stairs, going up stairs, going down stairs, coming up stairs, coming down stairs, climbing stairs, climbing up stairs, ascending stairs, descending stairs, walking up staircase, walking down staircase, going up staircase, going down staircase, coming down staircase, ascending staircase, descending staircase, climbing staircase, walking on stairs, walking upstairs, walking downstairs, going upstairs, going downstairs"
        ),
        (
            new(PoseName.Running) { Thing = "stairs", ThingRelation = SceneRelationKind.On },
            "running up stairs, running down stairs, running up staircase, running down staircase, rushing up stairs, rushing down stairs"
        ),
        (new(PoseName.Running) { IsReadOn = true }, "chasing, following, running after, running around, running past"),
        (
            new(PoseName.Jumping),
            "jumping, leaping, hopping, jumps, bouncing, jumping up, jumping around, jumping for joy, jumping up and down"
        ),
        (new(PoseName.Jumping) { IsReadOn = true }, "jumping over, leaping over, jumping on, bouncing on, jumping in, jumping into"),
        (
            new(PoseName.Skipping) { Prop = Prop.JumpRope },
            "jumping rope, skipping rope, jump roping, skipping with rope, skipping with jump rope, jumping with rope"
        ),
        (new(PoseName.Skipping), "skipping"),
        (new(PoseName.Sitting) { IsReadOn = true }, "sitting on, sitting in, swinging on, sits on, resting on, relaxing on, sitting at"),
        (
            new(PoseName.SittingOnGround),
            "sitting, sitting down, sitting on ground, sitting on floor, sitting on grass, resting, relaxing, playing with toys"
        ),
        (
            new(PoseName.SittingOnGround) { Thing = "picnic basket", Place = ScenePlace.Meadow },
            "having picnic, picnicking, enjoying picnic, having picnic together, at picnic"
        ),
        (new(PoseName.SittingOnGround) { IsReadOn = true }, "sitting in a circle, seated in a circle, sitting in circle"),
        (new(PoseName.Standing), "standing, queuing, standing still, waiting in line, standing in line, posing, standing up"),
        (new(PoseName.Standing) { IsIdle = true }, "waiting"),
        (
            new(PoseName.Standing) { Relation = SceneRelationKind.Beside },
            "waiting for, looking at, watching, staring at, admiring, meeting, visiting, greeting, guarding, standing guard, talking to, listening to, queuing for, waiting at, looking for, looking into, gazing at"
        ),
        (
            new(PoseName.Lotus),
            "doing yoga, practicing yoga, practising yoga, meditating, in lotus position, sitting cross legged, in yoga pose, practicing meditation, sitting cross-legged"
        ),
        (
            new(PoseName.Balancing),
            "balancing, standing on one leg, walking tightrope, walking on tightrope, walking along tightrope, balancing on tightrope, doing tree pose, balancing on one leg, doing ballet pose"
        ),
        (
            new(PoseName.Kneeling),
            "kneeling, proposing, kneeling down, crouching, proposing marriage, tying shoes, tying his shoes, tying shoelaces, kneeling on one knee"
        ),
        (
            new(PoseName.Kneeling) { Relation = SceneRelationKind.Beside },
            "proposing to, kneeling before, kneeling beside, petting, stroking"
        ),
        (new(PoseName.Praying), "praying, begging, pleading"),
        (
            new(PoseName.Lying) { Mood = Mood.Asleep },
            "sleeping, napping, taking nap, having nap, snoring, asleep, dozing, sleeping on floor, taking a nap, sleeps"
        ),
        (new(PoseName.Lying), "lying, lying down, lying on ground, lying on back, lying on grass, sunbathing, tanning, doing sit ups"),
        (
            new(PoseName.Lying) { Mood = Mood.Asleep, IsReadOn = true },
            "sleeping in, asleep in, napping in, sleeping on, sleeping under, asleep on, asleep under, napping on, napping under, fast asleep on"
        ),
        (new(PoseName.Lying) { IsReadOn = true }, "lying on, lying in, lying under, floating on"),
        (new(PoseName.Crawling), "crawling, crawling on floor, on all fours, doing push ups, doing pushups, doing push-ups"),
        (
            new(PoseName.Dancing),
            "dancing, dances, partying, breakdancing, bellydancing, dancing salsa, dancing tango, waltzing, performing, grooving, "
                + string.Join(", ", Dances.Phrases)
        ),
        (
            new(PoseName.Dancing) { IsReadOn = true },
            "dancing around, splashing, splashing in, splashing around in, splashing through, splashing about in, stomping in, stomping through, stomping around in, stomping"
        ),
        (new(PoseName.Spinning), "spinning, twirling, pirouetting, doing pirouette, spinning around"),
        (
            new(PoseName.Cheering) { Mood = Mood.Happy },
            "cheering, celebrating, celebrating victory, winning, rejoicing, with arms raised, with arms up, with hands up, with hands in air, with arms in air, with hands raised, hands in air, with hands above head, throwing hands up, throwing arms up, throwing hands in air, raising arms, celebrating goal, scoring goal, celebrating win"
        ),
        (
            new(PoseName.Waving),
            "waving, waving goodbye, waving hello, saying hello, saying goodbye, raising hand, raising hands, putting hand up, putting hands up, raising arm, volunteering, waving hand, greeting, waves, hailing, hailing taxi, calling taxi"
        ),
        (
            new(PoseName.Waving) { Relation = SceneRelationKind.Beside },
            "waving at, waving to, saying hello to, saying goodbye to, waving goodbye to"
        ),
        (
            new(PoseName.Pointing) { Relation = SceneRelationKind.Beside },
            "pointing at, pointing to, pointing, showing, teaching, explaining, presenting, scolding, pointing out"
        ),
        (new(PoseName.Directing), "directing traffic, stopping traffic, controlling traffic, directing cars"),
        (new(PoseName.Directing) { Prop = Prop.Baton }, "conducting, conducting orchestra, conducting choir, conducting music"),
        (new(PoseName.Saluting), "saluting, salutes"),
        (new(PoseName.Pushing) { Relation = SceneRelationKind.Beside }, "pushing, shoving, pushes"),
        (new(PoseName.Pushing) { IsReadOn = true, Thing = "lawn mower" }, "mowing, mowing lawn, mowing grass, cutting grass"),
        (
            new(PoseName.Pulling) { Relation = SceneRelationKind.Beside },
            "pulling, dragging, towing, tugging, pulls, pulling in, pulling up, pulling out, hauling in, reeling in, hauling up, dragging in"
        ),
        (new(PoseName.Throwing) { IsReadOn = true }, "throwing, pitching, throws"),
        (new(PoseName.Kicking) { IsReadOn = true }, "kicking, kicks"),
        (
            new(PoseName.Kicking) { Thing = "soccer ball" },
            "playing soccer, playing football, plays soccer, plays football, shooting goal, dribbling ball"
        ),
        (
            new(PoseName.Kicking),
            "doing karate, practicing karate, doing kung fu, doing taekwondo, practicing martial arts, doing martial arts, kickboxing"
        ),
        (new(PoseName.Running) { IsAlone = true }, "playing, playing outside, playing tag, having fun, playing outdoors, playing catch"),
        (
            new(PoseName.Cheering),
            "stretching, stretching arms, stretching out, doing stretches, doing stretching exercises, stretching in morning"
        ),
        (new(PoseName.Cheering) { Prop = Prop.Juggling }, "juggling, juggling balls, juggles, juggling with balls"),
        (
            new(PoseName.HoldingUp) { Prop = Prop.Barbell },
            "lifting weights, weightlifting, weight lifting, powerlifting, power lifting, deadlifting, bench pressing, lifting barbell, working out, lifting dumbbells, lifting heavy weights, working out at gym, lifting weight, exercising"
        ),
        (new(PoseName.Waving) { Prop = Prop.Lasso }, "throwing lasso, swinging lasso, with lasso, twirling lasso, swinging rope"),
        (new(PoseName.Waving) { Prop = Prop.Lasso, Relation = SceneRelationKind.Beside }, "lassoing, roping, catching with lasso"),
        (new(PoseName.Driving) { Relation = SceneRelationKind.On }, "driving, steering, operating, drives"),
        (
            new(PoseName.Climbing) { Relation = SceneRelationKind.On },
            "climbing, climbing up, climbs, scaling, rock climbing, climbing over"
        ),
        (
            new(PoseName.Hugging) { IsMutual = true, IsReadOn = true },
            "hugging, embracing, cuddling, kissing, hugs, hugging each other, kissing each other"
        ),
        (
            new(PoseName.Working) { IsMutual = true },
            "shaking hands, talking, chatting, arguing, having conversation, having argument, talking to each other, playing together, gossiping, whispering, debating, discussing, giving high five, high fiving"
        ),
        (
            new(PoseName.HandInHand) { IsMutual = true },
            "holding hands, hand in hand, walking hand in hand, holding each other's hands, dancing in circle"
        ),
        (new(PoseName.Bowing), "bowing, bowing down, bending over, bending down"),
        (new(PoseName.Bowing) { Relation = SceneRelationKind.Beside }, "picking up, bending over"),
        (
            new(PoseName.Fighting) { IsMutual = true, Relation = SceneRelationKind.Beside },
            "fighting, battling, attacking, dueling, duelling, slaying, boxing, fighting with, fighting against, defeating, sparring, sword fighting, hunting, fights"
        ),
        (new(PoseName.Floating), "floating, drifting, falling, skydiving, floating around, floating in air, parachuting, levitating"),
        (new(PoseName.Floating) { Place = ScenePlace.Space }, "floating in space, spacewalking, doing spacewalk, in zero gravity"),
        (new(PoseName.Flying) { IsAlone = true }, "flying, flies, soaring, saving day, flying through air"),
        (new(PoseName.Flying) { IsAlone = true, Place = ScenePlace.Sky }, "flying through sky, flying in sky"),
        (
            new(PoseName.Flying) { IsReadOn = true },
            "flying over, flying above, flying through, flying to, flying in, soaring over, flying past, flying by, flying across, flying around, flying between"
        ),
        (new(PoseName.Waving) { IsReadOn = true }, "flying kite, flying drone, flying paper airplane, flying kites"),
        (
            new(PoseName.Riding) { Prop = Prop.Broomstick },
            "riding broom, riding on broom, flying on broom, flying on broomstick, riding broomstick, riding on broomstick"
        ),
        (new(PoseName.Crouching) { Thing = "skateboard", ThingRelation = SceneRelationKind.On }, "skateboarding, doing skateboard trick"),
        (new(PoseName.Crouching), "sneaking, hiding, tiptoeing, sneaking around"),
        (new(PoseName.Riding) { Relation = SceneRelationKind.On }, "riding, rides, riding on, galloping on"),
        (
            new(PoseName.Eating) { IsReadOn = true },
            "eating, drinking, tasting, licking, sipping, biting, chewing, chewing on, gnawing, gnawing on, nibbling, nibbling on, munching on, snacking on, devouring, eats, drinks, enjoying, smelling, munching, brushing teeth, singing into, singing, taking photo, taking photos, taking picture, taking pictures, taking picture of, taking pictures of, taking photo of, taking photos of, photographing, talking on phone, speaking on phone, calling, on phone, drinking from, taking photograph"
        ),
        (
            new(PoseName.Eating) { Thing = "hot beverage", ThingRelation = SceneRelationKind.HeldBy },
            "drinking coffee, drinking tea, having coffee, having tea"
        ),
        (
            new(PoseName.HoldingInFront)
            {
                Thing = "table",
                ThingRelation = SceneRelationKind.Behind,
                Upon = "pot of food",
                Setting = TableSetting.Plates,
            },
            "having dinner, eating dinner, having lunch, eating lunch, having breakfast, eating breakfast, having meal, sharing meal, dining, eating together, eating, having supper, at dinner table, having dinner together, eating meal"
        ),
        (
            new(PoseName.Blowing) { IsReadOn = true },
            "playing trumpet, playing flute, playing saxophone, playing trombone, playing french horn, playing clarinet, playing harmonica, playing bagpipes, playing tuba, playing recorder, playing sax, playing horn, blowing horn, playing oboe, blowing trumpet"
        ),
        (
            new(PoseName.HoldingInFront) { IsReadOn = true },
            "reading, playing guitar, playing violin, playing banjo, playing accordion, playing ukulele, cradling, reading book, reads, hugging teddy bear, playing drum, studying, rocking, playing cello, typing, texting"
        ),
        (FloorTools.Fishing, "fishing, going fishing, angling, fly fishing, line fishing, holding fishing rod, holding fishing pole"),
        (FloorTools.Fishing with { Place = ScenePlace.Snow }, "ice fishing"),
        (new(PoseName.Working) { Prop = Prop.Needles }, "knitting, crocheting, knitting sweater, knitting scarf, knits"),
        (
            new(PoseName.Working) { Prop = Prop.Hose, Relation = SceneRelationKind.Beside },
            "putting out, extinguishing, fighting fire, spraying water, spraying water on, spraying water at, spraying, fighting, dousing, hosing, hosing down, using hose, holding hose, with hose"
        ),
        (
            new(PoseName.Carrying) { Prop = Prop.Tray },
            "carrying tray, holding tray, serving drinks, with tray, carrying tray of drinks, serving food, with tray of drinks, with tray of glasses, with tray of food, carrying tray with drinks, serving customers, carrying tray of glasses, holding tray of drinks, carrying tray of food, serving"
        ),
        (new(PoseName.Carrying) { IsReadOn = true }, "carrying, bringing, delivering, serving, carries, hauling"),
        (new(PoseName.HoldingUp) { IsReadOn = true }, "lifting, raising, holding up, lifting up, holding above, catching, tossing"),
        (new(PoseName.Throwing) { Thing = "baseball" }, "pitching baseball"),
        (new(PoseName.Throwing) { IsReadOn = true }, "playing tennis, playing badminton, swinging, playing volleyball"),
        (
            new(PoseName.Waving) { Prop = Prop.Wand },
            "casting spell, casting spells, doing magic, performing magic, performing magic trick, doing magic trick, casting magic spell, casting magic"
        ),
        (new(PoseName.Standing) { Mood = Mood.Crying }, "crying, weeping, sobbing, in tears, cries"),
        (new(PoseName.Standing) { Mood = Mood.Sad }, "frowning, being sad, feeling sad, sulking, pouting"),
        (
            new(PoseName.Standing) { Mood = Mood.Laughing },
            "laughing, singing lullaby, singing lullabies, giggling, laughing out loud, telling joke, telling jokes"
        ),
        (new(PoseName.Standing) { Mood = Mood.Happy }, "smiling, grinning, being happy"),
        (new(PoseName.HandsOnHips) { Mood = Mood.Angry }, "being angry, yelling, screaming in anger"),
        (new(PoseName.Cheering) { Mood = Mood.Scared }, "screaming, panicking, screaming in fear, shouting for help"),
        (
            new(PoseName.HandsInPockets),
            "with hands in pockets, with hands in pocket, with hand in pocket, with both hands in pockets, hands in pockets, putting hands in pockets"
        ),
        (
            new(PoseName.HandsBehindBack),
            "with hands behind back, with arms behind back, with hands clasped behind back, with hands folded behind back, hands behind back"
        ),
        (new(PoseName.HandsOnHips), "with hands on hips, flexing, showing muscles, flexing muscles"),
        (new(PoseName.Shrugging), "shrugging, thinking, wondering"),
        (new(PoseName.Leaning) { IsReadOn = true }, "leaning on, leaning against, leaning over")
    );

    public static Doing? Find(string words) => Words.GetValueOrDefault(words);

    public static IEnumerable<Doing> All => Words.Values;

    /// <summary>What the more special tables say goes before what is said here.</summary>
    private static FrozenDictionary<string, Doing> Build(params (Doing Doing, string Words)[] lines) =>
        SportDoings
            .All.Concat(TogetherDoings.All)
            .Concat(HandDoings.All)
            .Concat(MishapDoings.All)
            .Concat(AilmentDoings.All)
            .Concat(ChoreDoings.All)
            .Concat(OutingDoings.All)
            .Concat(MirrorDoings.All)
            .Concat(HandWork.All)
            .Concat(lines)
            .SelectMany(line => line.Words.Split(", ").Select(words => KeyValuePair.Create(words, line.Doing)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
