using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Which pictures two things have by how they stand to each other: a jar that holds something is of glass, a boat that one sits in is a
/// small one.</summary>
/// <param name="First">The picture of the first; null where it keeps its own.</param>
/// <param name="Second">The picture of the second; null where it keeps its own.</param>
/// <param name="Kind">How they stand in these pictures; null where that stays as it is said.</param>
internal sealed record PictureOfRelation(string? First = null, string? Second = null, SceneRelationKind? Kind = null)
{
    /// <summary>Null where nothing changes. What stands first counts.</summary>
    public static PictureOfRelation? Of((Mention Said, Concept Thing) first, SceneRelationKind kind, (Mention Said, Concept Thing) second)
    {
        var (thing, other) = (first.Thing, second.Thing);
        return kind switch
        {
            SceneRelationKind.In or SceneRelationKind.Under when thing.Traits.Lives && IsBoat(second.Said) => OfSecond("rowing boat"),
            // One stands on its boards, and on no roof.
            SceneRelationKind.On when IsAboard(first.Thing) && other.Caption is "ship" or "yacht" => OfSecond("ship deck"),
            // One is seen there between its legs.
            SceneRelationKind.Under when other.Caption is "bed" => OfSecond("bed on legs"),
            SceneRelationKind.Under when other.Caption is "sofa" or "couch and lamp" => OfSecond("sofa on legs"),
            // It stands open.
            SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "coffin" && thing.Traits.Lives => OfSecond(
                "open coffin",
                SceneRelationKind.In
            ),
            // A low crown would hide them.
            SceneRelationKind.Behind when other.Caption is "deciduous tree" or "evergreen tree" && thing.Traits.Metres < 2.5 => OfSecond(
                other.Caption is "evergreen tree" ? "tall pine tree" : "tall tree"
            ),
            // One is on its rungs, and on no top of it.
            SceneRelationKind.On when other.Caption is "ladder" && thing.Traits.Lives => OfSecond("upright ladder"),
            // It is seen before the house that it goes around.
            SceneRelationKind.Around when thing.Caption is "fence" && other.Traits.Building => new(Kind: SceneRelationKind.InFrontOf),
            SceneRelationKind.OutOf when thing.Caption is "genie" && other.Caption is "genie lamp" => new(Kind: SceneRelationKind.Above),
            SceneRelationKind.Under when other.Caption is "bridge" && IsBoat(first.Said) => OfFirst("rowing boat"),
            // In cloth it is torn, in anything else cut; nobody falls into it.
            SceneRelationKind.On
            or SceneRelationKind.In
            or SceneRelationKind.Beside
            or SceneRelationKind.FeatureOf when thing.Caption is "hole" && IsHoled(other) => OfFirst(
                NounStanding.IsCloth(other) ? "ragged hole" : "small hole",
                SceneRelationKind.FeatureOf
            ),
            // It is a banner over the track.
            SceneRelationKind.On
            or SceneRelationKind.Beside
            or SceneRelationKind.Through
            or SceneRelationKind.Toward
            or SceneRelationKind.Above
            or SceneRelationKind.In
            or SceneRelationKind.Under when other.Caption is "finish line" => new(Kind: SceneRelationKind.InFrontOf),
            SceneRelationKind.Under when other.Caption is "construction" && thing.Traits.Metres >= 4 => OfSecond(
                "crane",
                SceneRelationKind.InFrontOf
            ),
            SceneRelationKind.On or SceneRelationKind.In when thing.Traits.Lives && other.Caption is "moon base" => new(
                Kind: SceneRelationKind.InFrontOf
            ),
            SceneRelationKind.On when other.Caption is "skateboard" && thing.Traits.Animal => OfSecond("skateboard from the side"),
            // "From a branch", which is seen by itself.
            SceneRelationKind.On or SceneRelationKind.OutOf when thing.Caption is "bat hanging upside down" => OfFirst(
                "bat",
                SceneRelationKind.HangingFrom
            ),
            SceneRelationKind.On when other.Caption is "treasure chest" && thing.Traits.Lives && second.Said.Word is "treasure" => OfSecond(
                "pile of coins"
            ),
            SceneRelationKind.On or SceneRelationKind.StrewnOn when thing.Caption is "olive" => new(
                "olive slice",
                other.Caption is "pizza" && second.Said.Word is "pizza" or "pizzas" ? "whole pizza" : null
            ),
            // Several sit side by side in a wide one.
            SceneRelationKind.In when other.Caption is "pushchair" && first.Said.Count > 1 => OfSecond("double pushchair"),
            // It looks out of its window.
            SceneRelationKind.In
            or SceneRelationKind.OutOf
                when thing.Caption is "alien"
                    && other.Caption is "rocket" or "spaceship"
                    && second.Said.Word is "spaceship" or "spacecraft" => OfSecond("flying saucer", SceneRelationKind.In),
            not (SceneRelationKind.LeftOf or SceneRelationKind.RightOf)
                when thing.Traits.Swims && second.Said.Word is "anemone" or "anemones" => OfSecond("sea anemone"),
            SceneRelationKind.In
            or SceneRelationKind.On
                when thing.Caption is "hamster" or "mouse" or "rat" && other.Caption.Contains("wheel", StringComparison.Ordinal) =>
                OfSecond("hamster wheel", SceneRelationKind.In),
            SceneRelationKind.On when NounStanding.IsCakeCandle(thing, other) && first.Said.Count > 0 => new(
                "cake candle",
                other.Caption is "birthday cake" ? "plain cake" : null
            ),
            // In the place of its candles.
            SceneRelationKind.On when other.Caption is "birthday cake" && second.Said.Word is "cake" && thing.Traits.Food => OfSecond(
                "plain cake"
            ),
            // Of sugar, without a stem, and all over it.
            SceneRelationKind.On when NounStanding.IsBlossomOnCake(thing, other) => OfFirst(
                thing.Caption is "rose" ? "sugar rose" : "sugar flower",
                SceneRelationKind.StrewnOn
            ),
            // With what is named, and nothing else.
            SceneRelationKind.On when other.Caption is "fruit stall" => OfSecond("stall"),
            SceneRelationKind.On when other.Caption is "grill" && thing.Traits.Food => OfSecond("open grill"),
            // What is weighed is no person.
            SceneRelationKind.On or SceneRelationKind.In when other.Caption is "bathroom scale" && thing.Traits.Food => OfSecond(
                "kitchen scale"
            ),
            SceneRelationKind.On
            or SceneRelationKind.In
            or SceneRelationKind.FeatureOf when thing.Caption is "dart" && other.Caption is "target" or "bullseye" => new(
                Kind: SceneRelationKind.StrewnOn
            ),
            SceneRelationKind.Under when other.Caption is "glass dome" => new(Kind: SceneRelationKind.In),
            // It is large, and round.
            SceneRelationKind.On when other.Caption is "ringed planet" => OfSecond("small planet"),
            // Who hangs is below it; who sleeps under ivy is on no vine.
            SceneRelationKind.On
            or SceneRelationKind.HangingFrom
            or SceneRelationKind.Under when other.Caption is "ivy" && thing.Traits.Lives && Hangs(first.Said) => OfSecond(
                "hanging vine",
                SceneRelationKind.On
            ),
            SceneRelationKind.On when other.Caption is "puddle" && Splashes(first.Said) => OfSecond("splashing puddle"),
            // Between its shelves and its counter.
            SceneRelationKind.Behind when other.Caption is "bar counter" && thing.Traits.Lives => new(Kind: SceneRelationKind.In),
            // Of the art's two.
            SceneRelationKind.On when thing.Caption is "cherries" && first.Said.Word is "cherry" => OfFirst("single cherry"),
            SceneRelationKind.On when other.Caption is "shelf" => OfSecond("empty shelf"),
            SceneRelationKind.On when other.Caption is "railway track" => OfSecond("train track"),
            SceneRelationKind.On
            or SceneRelationKind.In when thing.Caption is "fish" && other.Caption is "plate" or "frying pan" or "open grill" or "grill" =>
                OfFirst("cooked fish"),
            SceneRelationKind.In when other.Caption is "jar" or "glass jar" && thing.Traits.Flower => OfSecond("open jar"),
            SceneRelationKind.In when other.Caption is "jar" => OfSecond("glass jar"),
            SceneRelationKind.In when other.Caption is "snow globe" => OfSecond("empty snow globe"),
            SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "fish bowl" => OfSecond("empty fish bowl"),
            SceneRelationKind.In when other.Caption is "plastic bag" or "bag" or "zip bag" && thing.Traits.Swims => OfSecond(
                "bag of water"
            ),
            SceneRelationKind.OutOf when other.Caption is "closed book" or "open book" => OfSecond("open book", SceneRelationKind.On),
            SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "easter egg" && thing.Traits.Lives => OfSecond(
                "open easter egg",
                SceneRelationKind.In
            ),
            SceneRelationKind.In when other.Caption is "luggage" => OfSecond("open suitcase"),
            SceneRelationKind.Against when thing.Caption is "umbrella" => OfFirst("closed umbrella"),
            // One climbs no coil.
            SceneRelationKind.On
            or SceneRelationKind.HangingFrom when thing.Traits.Lives && second.Said.Word is "rope" or "ropes" or "a rope" => OfSecond(
                "climbing rope",
                SceneRelationKind.On
            ),
            SceneRelationKind.HangingFrom when other.Caption is "hook" or "nail" => OfSecond("wall hook"),
            SceneRelationKind.In
                when thing.Caption is "spaghetti" && (NounStanding.IsStrainer(other) || other.Caption is "open pot" or "cooking pot") =>
                OfFirst("pile of noodles"),
            SceneRelationKind.In or SceneRelationKind.On when thing.Caption is "egg" && other.Caption is "frying pan" => OfFirst(
                "fried egg"
            ),
            SceneRelationKind.In or SceneRelationKind.OutOf when other.Caption is "cooking pot" => OfSecond("open pot"),
            SceneRelationKind.HangingFrom when other.Caption is "clothesline" => OfSecond("bare clothesline"),
            var _ when HungPictures.Of(thing, kind, other) is { } hung => OfFirst(hung, SceneRelationKind.HangingFrom),
            // A slice stands on edge, and a round one seen from above does too.
            SceneRelationKind.On
                when thing.Caption is "whole pizza" or "pizza"
                    && first.Said.Word is "pizza" or "pepperoni pizza" or "whole pizza"
                    && other.Caption is "table" or "desk" or "counter" or "picnic table" or "cutting board" => OfFirst("pizza on a board"),
            // On a slice there is little room.
            SceneRelationKind.StrewnOn when other.Caption is "pizza" && second.Said.Word is "pizza" or "pizzas" => OfSecond("whole pizza"),
            SceneRelationKind.On when other.Caption is "waving hand" or "raised hand" && second.Said.Word is "hand" or "palm" => OfSecond(
                "palm up hand"
            ),
            SceneRelationKind.Through when thing.Caption is "arrow" => OfFirst("feathered arrow"),
            SceneRelationKind.In
            or SceneRelationKind.On
            or SceneRelationKind.FeatureOf when thing.Caption is "arrow" && other.Caption is "target" or "bullseye" => OfFirst(
                "feathered arrow"
            ),
            _ => null,
        };
    }

    private static PictureOfRelation OfFirst(string picture, SceneRelationKind? kind = null) => new(First: picture, Kind: kind);

    private static PictureOfRelation OfSecond(string picture, SceneRelationKind? kind = null) => new(Second: picture, Kind: kind);

    /// <summary>A thing that is made, and no land, wall or building.</summary>
    private static bool IsHoled(Concept thing) =>
        thing.Traits is { Lives: false, Building: false, Surface: false, Food: false, Metres: <= 3 };

    private static bool Hangs(Mention said) =>
        said.Doing is { Words: { } words } && words.Split(' ')[0] is "hanging" or "swinging" or "dangling" or "climbing";

    private static bool Splashes(Mention said) =>
        said.Doing is { Words: { } words } && words.Split(' ')[0] is "splashing" or "stomping" or "jumping" or "dancing" or "playing";

    /// <summary>Somebody on the feet: birds are on its mast.</summary>
    private static bool IsAboard(Concept thing) => thing.IsPerson || thing.Traits is { Animal: true, Overhead: false, Metres: > 0.4 };

    private static bool IsBoat(Mention said) => said.Word is "boat" or "boats" or "little boat" or "small boat";
}
