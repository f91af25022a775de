using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Layout;

/// <summary>Draws leashes from the hand of who leads an animal to its neck.</summary>
internal static class Leads
{
    /// <summary>In radii of the head below its middle: the neck.</summary>
    private const double Neck = 0.9;

    /// <summary>Beyond an animal that nobody leads its leash ends, in parts of its width and height.</summary>
    private const double Beyond = 0.2;

    /// <summary>A leash that is drawn tight is as thick as this, at least.</summary>
    private const double Least = 0.02;

    public static void Stretch(StageKinds kinds)
    {
        foreach (var (leash, relation, animal) in kinds.Scene.Relations)
        {
            if (relation != SceneRelationKind.WornBy || kinds.Scene.Objects[leash].Vector is not LeashDrawing)
                continue;
            for (var i = 0; i < kinds.Places[leash].Length; i++)
            {
                var led = kinds.Places[animal][i % kinds.Places[animal].Length];
                var neck = Point(kinds, animal, led, figure => figure.Head) ?? (led.CentreX, led.Top + (0.3 * led.Height));
                neck.Y += Neck * (kinds.Figures[animal].Anchors?.HeadRadius ?? 0) * led.Width;
                var hand =
                    HandOf(kinds, led)
                    ?? (led.CentreX + (Beyond + 0.5) * led.Width * (neck.X > led.CentreX ? -1 : 1), led.Top - (Beyond * led.Height));
                kinds.Places[leash][i] = new StageRect(
                    Math.Min(neck.X, hand.X),
                    Math.Min(neck.Y, hand.Y),
                    Math.Max(Least, Math.Abs(neck.X - hand.X)),
                    Math.Max(Least, Math.Abs(neck.Y - hand.Y))
                );
                kinds.Looks[leash][i] = new PictureLook
                {
                    IsStretched = true,
                    IsMirrored = hand.X > neck.X,
                    IsUpsideDown = hand.Y > neck.Y,
                };
            }

            kinds.Depths[leash] = kinds.Depths.Max() + 1;
        }
    }

    /// <summary>Of who is next to it.</summary>
    private static (double X, double Y)? HandOf(StageKinds kinds, StageRect led) =>
        Enumerable
            .Range(0, kinds.Count)
            .Where(kind => HasHands(kinds.Scene.Objects[kind].Vector))
            .Select(kind => Point(kinds, kind, kinds.Places[kind][0], figure => figure.Held))
            .Where(hand => hand is not null)
            .MinBy(hand => Math.Abs(hand!.Value.X - led.CentreX));

    private static bool HasHands(IVectorDrawing? drawing) =>
        drawing is PersonDrawing or AnimalDrawing { Stance: Stance.Upright } or AnimalDrawing { Species.Plan: BodyPlan.Upright };

    private static (double X, double Y)? Point(StageKinds kinds, int kind, StageRect place, Func<VectorAnchors, VectorAnchor?> of) =>
        kinds.Figures[kind].Anchors is { } anchors && of(anchors) is { } at
            ? (place.Left + (at.X * place.Width), place.Top + (at.Y * place.Height))
            : null;
}
