using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What a word for a relation means of these two things.</summary>
internal sealed class MeantRelation(Draft draft, Belongings belongings, ConceptVocabulary vocabulary)
{
    /// <summary>On these one travels inside.</summary>
    private static readonly string[] Carriages =
    [
        "train",
        "bus",
        "school bus",
        "double decker bus",
        "minibus",
        "airplane",
        "airplane on the ground",
        "small airplane",
        "locomotive",
        "submarine",
        "helicopter",
        "tractor",
        "combine harvester",
    ];

    /// <summary>"A hat on a cat" is worn by it, and "in a table", as other languages say, is on it.</summary>
    public SceneRelation Of(SceneRelation relation)
    {
        if (IsLoad(relation))
            return relation with { Kind = SceneRelationKind.In };
        // "A sailor on a ship looking through a telescope": the ship does not.
        if (relation.Kind == SceneRelationKind.Through && IsLookedThrough(relation.Second) && Aboard(relation.First) is >= 0 and var who)
            return new SceneRelation(relation.Second, SceneRelationKind.HeldBy, who);
        // "A wolf howling at the moon on a mountain": no moon is on one.
        if (
            relation.Kind is SceneRelationKind.On
            && Traits(relation.First) is { Overhead: true }
            && LooksAt(relation.First) is >= 0 and var looking
        )
            return Of(relation with { First = looking });
        // "A horse with a rider", "a horse jumping over a fence with its rider".
        if (relation.Kind == SceneRelationKind.Beside && IsRider(relation.Second) && MountOf(relation) is >= 0 and var mount)
            return new SceneRelation(relation.Second, SceneRelationKind.On, mount);
        var kind = KindOf(relation);
        return kind == relation.Kind && Turned(relation) is { } turned
            ? new SceneRelation(relation.Second, turned, relation.First)
            : relation with
            {
                Kind = kind,
            };
    }

    /// <summary>How the second stands to the first, where that is what is meant; null where it is not.</summary>
    private SceneRelationKind? Turned(SceneRelation relation) =>
        relation.Kind switch
        {
            // "A rug under a table": the table stands on it.
            SceneRelationKind.Under when IsSpread(relation.First) && !IsSpread(relation.Second) && !IsShelter(relation.Second) =>
                SceneRelationKind.On,
            SceneRelationKind.Beside when belongings.Of(relation) is { } belongs => belongs,
            // "A dog on a leash".
            SceneRelationKind.On or SceneRelationKind.Beside when IsLed(relation) => SceneRelationKind.WornBy,
            // "Looking through binoculars".
            SceneRelationKind.Through when Traits(relation.First).Lives && IsLookedThrough(relation.Second) => SceneRelationKind.HeldBy,
            SceneRelationKind.On or SceneRelationKind.In when IsPerson(relation.First) && IsHandled(relation.Second) =>
                SceneRelationKind.HeldBy,
            _ => null,
        };

    private SceneRelationKind KindOf(SceneRelation relation) =>
        relation.Kind switch
        {
            // "A tray carrying cups", "a basket holding eggs".
            SceneRelationKind.HeldBy when !IsTaken(relation.Second) && Held(relation) is { } held => held,
            // "A barn with a white fence".
            SceneRelationKind.Beside when Traits(relation.First).Building && Thing(relation.Second)?.Caption is "fence" =>
                SceneRelationKind.Behind,
            // "A scarf around a snowman".
            SceneRelationKind.Around when IsWornAround(relation) => SceneRelationKind.WornBy,
            // Who hangs from a cliff is before it, as ever.
            SceneRelationKind.HangingFrom when !HoldsUp(relation.Second) => SceneRelationKind.Under,
            // "A bus driving over a bridge"; a plane is above it.
            SceneRelationKind.Above when IsDrivenOver(relation) => SceneRelationKind.On,
            // "A man holding an umbrella over a woman" stands beside her.
            SceneRelationKind.Above when HoldsOver(relation) => SceneRelationKind.Beside,
            // One looks through the glass.
            SceneRelationKind.Above or SceneRelationKind.On when IsLens(relation.First) => SceneRelationKind.InFrontOf,
            // Its tables are before the cafe that its picture shows.
            SceneRelationKind.On or SceneRelationKind.In when Thing(relation.Second)?.Caption is "cafe terrace" =>
                SceneRelationKind.InFrontOf,
            SceneRelationKind.On => KindOfOn(relation),
            SceneRelationKind.OnHead when IsPutOn(relation) || IsWound(relation) => SceneRelationKind.WornBy,
            // "A backpack on his back".
            SceneRelationKind.OnBack
            or SceneRelationKind.OnShoulder when Thing(relation.First) is { } worn && Accessories.Has(worn.Caption) =>
                SceneRelationKind.WornBy,
            SceneRelationKind.In => KindOfIn(relation),
            // "Looking out of a bus", "waving from a ship", "peeking out of a hollow tree"; a genie is above its bottle.
            SceneRelationKind.OutOf
                when Traits(relation.First).Lives
                    && Traits(relation.Second) is { Cabin: not null } or { Afloat: true } or { Inside: not null, Metres: >= 1 } =>
                SceneRelationKind.In,
            // "A woman waves from the table": she is at it.
            SceneRelationKind.OutOf when IsPerson(relation.First) && Traits(relation.Second).Workplace => SceneRelationKind.Behind,
            var said => said,
        };

    private SceneRelationKind KindOfOn(SceneRelation relation) =>
        // "The word 'START' on a t-shirt".
        IsWritten(relation) ? SceneRelationKind.WrittenOn
        // "A logo on a billboard".
        : !Traits(relation.First).Lives && Thing(relation.Second) is { } sheet && sheet.Traits.Sheet ? SceneRelationKind.FeatureOf
        // "A cloud raining on a flower".
        : draft.Weather is not null && Traits(relation.First).Overhead ? SceneRelationKind.Above
        // "Socks on a clothesline", on which birds sit.
        : IsHook(relation.Second)
        || (!Traits(relation.First).Lives && Thing(relation.Second)?.Caption is "clothesline")
        || (IsHanging(relation.First) && HoldsUp(relation.Second))
            ? SceneRelationKind.HangingFrom
        // "On a train", "driving a tractor", "on a balcony".
        : IsAboard(relation) || Traits(relation.Second) is { Surface: true, Inside: not null } ? SceneRelationKind.In
        : IsStrewn(relation) ? SceneRelationKind.StrewnOn
        // Nobody is on an easel: who paints on it stands before it.
        : Traits(relation.First).Lives && Thing(relation.Second)?.Caption is "easel" or "empty easel" ? SceneRelationKind.Beside
        : IsPutOn(relation) ? SceneRelationKind.WornBy
        : SceneRelationKind.On;

    private SceneRelationKind KindOfIn(SceneRelation relation) =>
        IsBars(relation.Second) ? SceneRelationKind.Behind
        // "Shaving in the mirror".
        : Traits(relation.First).Lives && Thing(relation.Second)?.Caption is "mirror" ? SceneRelationKind.InFrontOf
        // "A hedgehog is baking bread in an oven": the bread is in there.
        : Traits(relation.First).Lives
        && Thing(relation.Second)?.Caption is "oven"
        && draft.Objects[relation.First].Doing is { IsAttribute: false }
            ? SceneRelationKind.Beside
        // "A heart in a circle".
        : Traits(relation.Second).Sheet && draft.Objects[relation.Second].Count == 1 ? SceneRelationKind.FeatureOf
        : Traits(relation.Second).Solid ? SceneRelationKind.On
        // "In the sun" is under it.
        : Traits(relation.Second) is { Sky: true, Metres: null, Holds: false } && !Traits(relation.First).Sky ? SceneRelationKind.Beside
        // "En una montaña".
        : Thing(relation.Second) is { } land && (Landforms.IsHeight(land) || NounStanding.IsBridge(land)) ? SceneRelationKind.On
        // "In bicicletta".
        : Traits(relation.First).Lives && IsRidden(relation.Second) ? SceneRelationKind.On
        // "In flowers": they are before one's feet.
        : draft.Objects[relation.Second].Count > 1 && !Traits(relation.Second).Holds && !HasOneEach(relation) ? SceneRelationKind.Behind
        : SceneRelationKind.In;

    /// <summary>"Three birds in three cages", "two dogs in two cars".</summary>
    private bool HasOneEach(SceneRelation relation) =>
        Traits(relation.Second) is { Inside: not null } or { Cabin: not null } or { Afloat: true }
        && OwnSeats.Heads(draft.Objects[relation.First], vocabulary) == draft.Objects[relation.Second].Count;

    private bool IsWritten(SceneRelation relation) =>
        draft.Objects[relation.First].Text is not null
        && Thing(relation.Second) is { Traits.Board: true } or { Traits.Worn: WornPlace.Body };

    private bool IsWornAround(SceneRelation relation) =>
        Traits(relation.First).Worn == WornPlace.Neck
        && Thing(relation.Second) is { } wearer
        && (wearer.Traits.Lives || NounStanding.IsSnowman(wearer));

    private bool IsPutOn(SceneRelation relation) =>
        Traits(relation.First).Worn != WornPlace.Nowhere
        && Thing(relation.Second) is { } wearer
        && (wearer.Traits.Lives || NounStanding.IsSnowman(wearer));

    /// <summary>A towel about wet hair.</summary>
    private bool IsWound(SceneRelation relation) => Thing(relation.First)?.Caption is "towel" && IsPerson(relation.Second);

    /// <summary>"Logs on a truck", "a truck carrying logs"; the truck becomes an open one.</summary>
    private bool IsLoad(SceneRelation relation) =>
        relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.HeldBy
        && Thing(relation.First) is { } load
        && Loads.Open(draft.Objects[relation.Second], load, vocabulary);

    private bool IsSpread(int mention) => Thing(mention)?.Caption is "carpet" or "doormat" or "picnic blanket" or "puddle" or "placemat";

    /// <summary>Nothing that stands on a cloth: a tree, a beach umbrella, a bridge.</summary>
    private bool IsShelter(int mention) =>
        Thing(mention) is { } thing
        && (
            NounStanding.IsTree(thing)
            || thing.Caption.Contains("umbrella", StringComparison.Ordinal)
            || thing.Traits is { Sky: true } or { Metres: >= 3 }
        );

    private bool IsLookedThrough(int mention) => Thing(mention) is { } thing && NounStanding.IsLookedThrough(thing);

    private bool IsLens(int mention) => Thing(mention)?.Caption is "magnifying glass tilted left" or "magnifying glass tilted right";

    /// <summary>Who is on it or in it; -1 where nobody is.</summary>
    private int Aboard(int thing) =>
        draft.Relations.FindLast(other =>
            other.Second == thing && other.Kind is SceneRelationKind.On or SceneRelationKind.In && Traits(other.First).Lives
        )
            is { Second: var under, First: var who }
        && under == thing
        && !Traits(thing).Lives
            ? who
            : -1;

    private bool IsRider(int mention) => draft.Objects[mention] is { Text: null, Word: "rider" or "riders" or "jockey" or "jockeys" };

    /// <summary>The mount or bicycle that was named last, and that nobody is on; -1 where none was.</summary>
    private int MountOf(SceneRelation relation)
    {
        for (var mount = relation.Second - 1; mount >= 0; mount--)
        {
            if (Traits(mount) is { Animal: true, Seat: not null } or { Bike: true } && Aboard(mount) < 0)
                return mount;
        }

        return -1;
    }

    /// <summary>Who is before what is in the sky; -1 where nobody is.</summary>
    private int LooksAt(int high) =>
        draft.Relations.FindLast(other => other.Second == high && Traits(other.First).Lives) is { First: var who, Second: var second }
        && second == high
        && Traits(who).Lives
        && !(draft.Objects[who].Doing is { Words: { } does } && PlacedThings.IsPlacing(does))
            ? who
            : -1;

    private bool HoldsOver(SceneRelation relation) =>
        Traits(relation.First).Lives
        && draft.Relations.Exists(other => other.Kind == SceneRelationKind.HeldBy && other.Second == relation.First);

    private bool IsHook(int mention) => Thing(mention)?.Caption is "hook" or "wall hook" or "coat rack" or "nail";

    /// <summary>How it stands to a vessel or a piece of furniture that is said to hold it; null where that is none, or has no room.</summary>
    private SceneRelationKind? Held(SceneRelation relation) =>
        Thing(relation.First) is { } thing
        && Thing(relation.Second) is { Traits.Lives: false } vessel
        && (vessel.Traits is { Holds: true } or { Afloat: true } || vessel.Traits.Surface)
            ? NounStanding.OnOrIn(thing, vessel)
            : null;

    /// <summary>Somebody is on it or at it, who has what is said to be held: "in an armchair reading a newspaper".</summary>
    private bool IsTaken(int mention) =>
        draft.Relations.Exists(other =>
            other.Second == mention
            && other.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind
            && Thing(other.First) is { Traits.Lives: true }
        );

    private Concept? Thing(int mention) => draft.Objects[mention] is { Text: null } thing ? vocabulary.Concepts[thing.Concept] : null;

    private bool HoldsUp(int mention) =>
        draft.Objects[mention] is { Text: null } thing && Hanging.Holds(vocabulary.Concepts[thing.Concept]);

    /// <summary>"Hanging on a branch".</summary>
    private bool IsHanging(int mention) => draft.Objects[mention].Doing?.Words.StartsWith("hanging", StringComparison.Ordinal) == true;

    private bool IsAboard(SceneRelation relation) =>
        IsPerson(relation.First)
        && Traits(relation.Second).Cabin is not null
        && (
            draft.Objects[relation.First].Doing is { Doing.Pose: PoseName.Driving }
            || (
                Array.IndexOf(Carriages, vocabulary.Concepts[draft.Objects[relation.Second].Concept].Caption) >= 0
                && draft.Objects[relation.First].Doing?.Words.StartsWith("standing on", StringComparison.Ordinal) != true
            )
        );

    private bool IsStrewn(SceneRelation relation) =>
        Traits(relation.First) is { Food: true, Served: false }
        && draft.Objects[relation.Second] is { Text: null } dish
        && vocabulary.Concepts[dish.Concept].Traits.Flat;

    private bool IsDrivenOver(SceneRelation relation) =>
        draft.Objects[relation.Second] is { Text: null } below
        && NounStanding.IsBridge(vocabulary.Concepts[below.Concept])
        && Traits(relation.First) is { Lives: false, Sky: false, Metres: >= 1 };

    private bool IsLed(SceneRelation relation) =>
        Traits(relation.First).Animal
        && draft.Objects[relation.Second] is { Text: null } leash
        && Leashes.Is(vocabulary.Concepts[leash.Concept]);

    private bool IsBars(int mention) =>
        draft.Objects[mention] is { Text: null } thing && vocabulary.Concepts[thing.Concept].Caption is "prison bars";

    private bool IsRidden(int mention) =>
        draft.Objects[mention] is { Text: null } thing && NounStanding.IsRidden(vocabulary.Concepts[thing.Concept]);

    private bool IsPerson(int mention) => draft.Objects[mention] is { Text: null } thing && vocabulary.Concepts[thing.Concept].IsPerson;

    private bool IsHandled(int mention) =>
        draft.Objects[mention] is { Text: null } thing && vocabulary.Concepts[thing.Concept].Traits.Handled;

    private ConceptTraits Traits(int mention) =>
        draft.Objects[mention] is { Text: null } thing ? vocabulary.Concepts[thing.Concept].Traits : ConceptTraits.None;
}
