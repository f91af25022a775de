using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>Verbs that animals do with four legs, wings or fins; words without articles. What else they do, they do as people.</summary>
internal static class AnimalDoings
{
    private static readonly FrozenDictionary<string, Doing> Words = Build(
        (
            ReadOn(Stance.Asleep, Mood.Asleep),
            "sleeping, asleep, napping, snoring, dozing, sleeping on, sleeping in, sleeping under, curling up, curling up on, curling up in, curling up under, curled up, curled up on, curled up in, asleep in, asleep on, asleep under, hibernating, taking nap, napping on, snoozing, sleepy"
        ),
        (
            ReadOn(Stance.Lying),
            "sliding, sliding on, sliding down, sliding across, sliding on belly, sliding on stomach, lying on belly, lying on stomach, lying, lying on, lying in, lying down, resting on, lounging, lounging on, relaxing on, laying on, lying under, resting under, resting, sunbathing, sunbathing on"
        ),
        (
            ReadOn(Stance.Sitting),
            "sitting, sitting on, sitting in, sits on, sitting under, sitting by, perched on, perching on, sitting at, waiting"
        ),
        // On two legs they would lie on their side as people do.
        (
            Of(Stance.Asleep, Mood.Asleep),
            "sleeping on floor, sleeping on ground, napping on floor, sleeping peacefully on floor, asleep on floor, asleep on ground"
        ),
        (
            Of(Stance.Lying),
            "lying on ground, lying on floor, lying down on floor, lying down on ground, laying on floor, laying on ground, resting on ground, resting on floor"
        ),
        (Of(Stance.Sitting), "sitting on ground, sitting on floor"),
        (ReadOn(Stance.Standing), "splashing, splashing in, splashing around in, splashing through, splashing about in, stomping in"),
        (
            ReadOn(Stance.Running),
            "running, galloping, trotting, running in, running through, running on, galloping through, chasing, herding, rounding up, running after, running away from, racing, sprinting, galloping in, galloping on, charging, fleeing, following"
        ),
        (
            ReadOn(Stance.Leaping),
            "jumping, leaping, hopping, jumping over, leaping over, jumping through, leaping through, jumping out of, leaping out of, jumping on, jumping from, jumping in, jumping into, pouncing, pouncing on, bouncing, catching, leaping from, hopping over"
        ),
        (
            ReadOn(Stance.Eating),
            "grazing, grazing in, grazing on, eating grass, drinking water, drinking from, drinking, sniffing, eating from, pecking, eating hay, pecking at"
        ),
        (
            ReadOn(Stance.Roaring),
            "roaring, growling, barking, howling, meowing, mooing, crowing, quacking, chirping, hissing, singing, singing on, singing in, singing from, chirping on, chirping in, croaking on, croaking in, hooting, hooting on, crowing on, meowing at, mooing in, roaring at, barking at, howling at, neighing, bleating, screeching, yawning, snarling, trumpeting, tweeting, croaking"
        ),
        (
            Of(Stance.Rearing),
            "standing on hind legs, standing up on hind legs, standing on back legs, standing on two legs, rearing, rearing up, on hind legs, on two legs, standing upright, begging, begging for food, begging for treat, rearing up on hind legs"
        ),
        (Of(Stance.Bowing), "stretching, stretching out, doing play bow, crouching down, stretching legs, stretching body"),
        (Of(Stance.Bowing) with { Relation = SceneRelationKind.Beside }, "digging, digging up, digging in, digging out, burying"),
        (
            Of(Stance.OnBack),
            "lying on back, rolling on back, on back, rolling over, playing dead, belly up, with belly up, rolling around, upside down"
        ),
        (
            ReadOn(Stance.OnBack),
            "rolling, rolling in, rolling on, hanging upside down, hanging upside down from, hanging upside down on, hanging upside down in"
        ),
        (
            Of(Stance.PawUp) with
            {
                Relation = SceneRelationKind.Beside,
            },
            "scratching, clawing, clawing at, scratching at, pawing, pawing at, batting at, tapping, knocking over, knocking down, tipping over, pushing over, toppling, knocking"
        ),
        (
            Of(Stance.Bowing) with
            {
                IsMutual = true,
                Relation = SceneRelationKind.Between,
            },
            "fighting over, fighting for, arguing over, squabbling over, quarreling over, quarrelling over, tugging on, playing tug of war with, competing for"
        ),
        (Of(Stance.Running), "chasing tail, chasing own tail, running in circles, running around"),
        (
            Of(Stance.Standing) with
            {
                IsMutual = true,
                Thing = "red heart",
                ThingRelation = SceneRelationKind.Under,
            },
            "making heart, forming heart, making heart shape, forming heart shape, making heart with necks, forming heart with necks, making heart with their necks, forming heart with their necks, making heart together"
        ),
        (Of(Stance.Eating) with { Relation = SceneRelationKind.Beside }, "feeding, nursing, nudging, nuzzling"),
        (
            Of(Stance.PawUp),
            "giving paw, raising paw, lifting paw, with paw up, with paw raised, with raised paw, shaking paw, offering paw, waving paw, holding up paw, raising front paw, licking paw, licking paws, licking itself, grooming itself, cleaning itself, washing itself, washing face, cleaning paw, grooming, scratching ear, scratching itself, scratching head"
        ),
        (
            Of(Stance.Standing) with
            {
                HasTongue = true,
            },
            "with tongue out, with tongue hanging out, with tongue sticking out, sticking tongue out, sticking out tongue, panting, showing tongue"
        ),
        (
            Of(Stance.Standing) with
            {
                Relation = SceneRelationKind.Beside,
            },
            "guarding, protecting, watching over, looking after, waiting for, visiting, standing guard over"
        ),
        (Of(Stance.Standing), "wagging tail, arching back, with tail up, with tail raised, swishing tail, shaking, perking up ears"),
        (
            Of(Stance.Roaring),
            "showing teeth, baring teeth, raising trunk, lifting trunk, with trunk up, with trunk raised, opening mouth, with mouth open, with open mouth, with mouth wide open"
        ),
        (Of(Stance.Asleep, Mood.Asleep), "with eyes closed, closing eyes"),
        (
            Of(Stance.Running) with
            {
                Relation = SceneRelationKind.HeldBy,
            },
            "fetching, retrieving, bringing, bringing back, running with, carrying in mouth"
        ),
        (Of(Stance.Running) with { Thing = "tennis ball", ThingRelation = SceneRelationKind.HeldBy }, "playing fetch"),
        (Of(Stance.Standing) with { Relation = SceneRelationKind.Following }, "pulling, dragging, towing, hauling, drawing"),
        (Of(Stance.Flying), "flapping wings, flapping, beating wings, fluttering wings, taking off, landing, hovering, fluttering"),
        (
            Of(Stance.Spread),
            "spreading wings, spreading its wings, spreading feathers, spreading tail, fanning tail, showing feathers, with spread wings, with wings spread, with open wings, with outstretched wings, opening wings"
        ),
        (
            ReadOn(Stance.Flying) with
            {
                IsReadOn = false,
                Place = ScenePlace.Sky,
            },
            "flying in sky, flying through sky, flying across sky, soaring in sky, soaring through sky, soaring across sky, gliding through sky, flies in sky, flies through sky, flying in air, flying through air, soaring through air"
        ),
        (
            ReadOn(Stance.Flying),
            "flying, soaring, circling, circling over, circling above, wheeling, flying over, flying in, flying above, gliding, soaring over, flying through, soaring above, flies over, flying across, gliding over, soaring in"
        ),
        (
            ReadOn(Stance.Swimming),
            "swimming, swimming in, floating on, paddling, swimming on, swims in, bathing, bathing in, taking bath in, having bath in, swimming with, floating in"
        ),
        (
            new(PoseName.Dangling) { IsReadOn = true },
            "hanging, hanging from, hanging on, hanging off, dangling from, swinging from, swinging in, swinging through, hanging down from"
        ),
        (On("skateboard from the side"), "riding skateboard, riding on skateboard, skateboarding"),
        (On("surfboard") with { Place = ScenePlace.Sea }, "riding surfboard, riding wave, surfing"),
        (On("snowboard"), "riding snowboard, snowboarding"),
        (On("kick scooter"), "riding scooter"),
        (
            ReadOn(Stance.Standing),
            "catching fish, catching salmon, catching trout, walking, walking around, walking about, walking up, walking past, walking by, walking along, walking beside, walking away, walking across, roaming, roaming in, roaming around, wandering around, wandering about, strutting, strutting around, pacing, prowling, passing by, standing around, standing still, crawling, crawling on, crawling in, crawling over, crossing, wading in, wading through, strolling, wandering, standing, walking on, standing on, walking in, standing in, walking through"
        )
    );

    /// <summary>Null where it is nothing that animals alone do.</summary>
    public static Doing? Find(string words) => Words.GetValueOrDefault(words);

    /// <summary>What an animal does, as animals or as people do it; null for what is no pose of its: who listens only stands there.</summary>
    public static Doing? Of(string words) =>
        Find(words) ?? (!IsSliding(words) && Doings.Find(words) is { } doing && IsShown(doing) ? doing : null);

    /// <summary>Who rows has an oar; who drives is a head at a window.</summary>
    private static bool IsShown(Doing doing) =>
        doing.Pose is not PoseName.Standing and not PoseName.Balancing && (doing.Pose is not PoseName.Driving || doing.Prop is Prop.Oar);

    /// <summary>On their bellies, and on no sled.</summary>
    private static bool IsSliding(string words) => words.StartsWith("sliding ", StringComparison.Ordinal);

    public static IEnumerable<Doing> All => Words.Values;

    private static Doing On(string vehicle) => new(PoseName.Crouching) { Thing = vehicle, ThingRelation = SceneRelationKind.On };

    /// <summary>What follows is read as it stands: "sleeping on" a chair is on it.</summary>
    private static Doing ReadOn(Stance stance, Mood? mood = null) => Of(stance, mood) with { IsReadOn = true };

    private static Doing Of(Stance stance, Mood? mood = null) => new(PoseName.Standing) { Stance = stance, Mood = mood };

    private static FrozenDictionary<string, Doing> Build(params (Doing Doing, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(words => KeyValuePair.Create(words, line.Doing)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
