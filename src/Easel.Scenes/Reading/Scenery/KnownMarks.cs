using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Whether what one knows a place by is there by another thing that is named.</summary>
internal static class KnownMarks
{
    /// <summary>In metres: what is smaller is no furniture of a place.</summary>
    private const double SmallInHand = 0.5;

    public static bool IsThere(Concept thing, Concept mark) =>
        string.Equals(thing.Caption, mark.Caption, StringComparison.Ordinal)
        || thing.Caption.EndsWith($" {mark.Caption}", StringComparison.Ordinal)
        // "A bed" leaves a bedroom without a bunk bed.
        || (thing.Traits.Furniture && mark.Caption.EndsWith($" {thing.Caption}", StringComparison.Ordinal))
        || (mark.Caption is PlaceMarks.AnyRoom && thing.Caption is "sofa" or "armchair")
        || (mark.Caption is "train station" && thing.Traits.Rails)
        // A truck, a motorcycle in a garage are alone there.
        || (mark.Caption is "automobile" && (NounStanding.IsVehicle(thing) || thing.Traits.Bike))
        || (mark.Caption is "airplane on the ground" && thing.Caption.Contains("airplane", StringComparison.Ordinal))
        || thing.Traits.Shows.Contains(mark.Caption, StringComparer.Ordinal)
        // A book in somebody's hand leaves the library its shelf.
        || (thing.Traits.Metres is not < SmallInHand && mark.Traits.Shows.Contains(thing.Caption, StringComparer.Ordinal));
}
