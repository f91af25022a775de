using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Layout;

/// <summary>Places kinds of a scene beside, above, under and around those that are placed.</summary>
internal static class StageSides
{
    public const double Gap = 0.1;

    /// <summary>Who jumps over a thing is just above it.</summary>
    private const double Leap = 0.01;

    /// <summary>To what one is on the way to.</summary>
    private const double Way = 0.2;

    /// <summary>The farther side of a circle on the ground is so much higher, as a part of its width.</summary>
    private const double Tilt = 0.36;

    /// <summary>Of what stands on the ground, from its top.</summary>
    private const double CircledByBirds = 0.7;

    public static void PutBeside(StageKinds kinds, int kind, bool isRight, double gap = Gap)
    {
        var (all, own) = (kinds.All(), kinds.Box(kind));
        kinds.Move(kind, (isRight ? all.Right + gap : all.Left - gap - own.Width) - own.Left, all.Bottom - own.Bottom);
    }

    /// <summary>"On the left" is left of everything that is placed.</summary>
    public static void PutAtSide(StageKinds kinds, int kind, SceneSide side)
    {
        var (all, own) = (kinds.All(), kinds.Box(kind));
        if (side is SceneSide.Left or SceneSide.Right)
            PutBeside(kinds, kind, isRight: side == SceneSide.Right);
        else
            kinds.Move(kind, all.CentreX - own.CentreX, (side == SceneSide.Top ? all.Top - Gap - own.Height : all.Bottom + Gap) - own.Top);
    }

    /// <summary>Those who stood on the ground beside who is upon this are on the ground beside it, each with all that touches them.</summary>
    public static void SetDown(StageKinds kinds, int below, int upon)
    {
        var (box, top) = (kinds.Box(below), kinds.Box(upon));
        var moved = StageTowers.Of(kinds.Scene, upon);
        var towers = new List<List<int>>();
        for (var other = 0; other < kinds.Count; other++)
        {
            if (moved.Contains(other) || !kinds.IsPlaced[other] || !Stands(kinds.Scene.Objects[other]) || !IsBeside(other))
                continue;
            towers.Add([.. StageTowers.Of(kinds.Scene, other).Where(kind => kinds.IsPlaced[kind])]);
            moved.UnionWith(towers[^1]);
            // Who stands beside those does so still.
            other = -1;
        }

        foreach (var side in towers.ToLookup(tower => Around(tower).CentreX > top.CentreX))
        {
            var all = StageRect.Around(side.Select(Around));
            var x = side.Key ? Math.Max(0, box.Right + Gap - all.Left) : Math.Min(0, box.Left - Gap - all.Right);
            foreach (var tower in side)
            {
                var y = box.Bottom - Around(tower).Bottom;
                tower.ForEach(kind => kinds.Move(kind, x, y));
            }
        }

        bool IsBeside(int other) =>
            kinds.Scene.Relations.Any(relation =>
                (
                    (relation.First == other && moved.Contains(relation.Second))
                    || (relation.Second == other && moved.Contains(relation.First))
                ) && relation.Kind is SceneRelationKind.Beside or SceneRelationKind.Facing or SceneRelationKind.Following
            );

        StageRect Around(List<int> tower) => StageRect.Around(tower.SelectMany(kind => kinds.Places[kind]));
    }

    public static void PutIntoTheSky(StageKinds kinds, int kind, bool isRight)
    {
        var (all, own) = (kinds.All(), kinds.Box(kind));
        kinds.Move(
            kind,
            (isRight ? all.Right - (own.Width * 0.25) : all.Left - (own.Width * 0.75)) - own.Left,
            all.Top + (all.Height * 0.3) - own.Bottom
        );
        kinds.Depths[kind] = -2;
    }

    public static void PutOverOrUnder(StageKinds kinds, int kind, int other, bool isOver)
    {
        var (own, box) = (kinds.Box(kind), kinds.Box(other));
        var upper = kinds.Scene.Objects[isOver ? kind : other].Concept.Traits;
        var gap = upper is { Lives: true, Sky: false, Overhead: false } ? Leap : Gap;
        kinds.Move(kind, box.CentreX - own.CentreX, (isOver ? box.Top - gap - own.Height : box.Bottom + gap) - own.Top);
        // Where something stands there already, further on in the same direction.
        while (kinds.IsOverlapping(kind))
            kinds.Move(kind, 0, isOver ? -Gap : Gap);
    }

    /// <summary>Under a tree one stands on the same ground; under the moon, below it.</summary>
    public static bool IsSheltered(StageKinds kinds, int first, int second)
    {
        var (thing, shelter) = (kinds.Scene.Objects[first], kinds.Scene.Objects[second]);
        return thing.Text is null
            && (
                Screens.IsCover(SceneRelationKind.Under, shelter)
                || (Shelters.Covers(shelter, thing) && kinds.Box(second).Height > kinds.Box(first).Height * 0.7)
            );
    }

    public static void Shelter(StageKinds kinds, int kind, int other, bool isFirst)
    {
        var (thing, shelter) = isFirst
            ? (kinds.Box(kind), kinds.Box(other))
            : (kinds.Together(SceneRelationKind.Under, kind), kinds.Box(kind));
        var under = kinds.Scene.Objects[isFirst ? other : kind];
        var place = Screens.IsCover(SceneRelationKind.Under, under)
            ? Screens.Covered(thing, shelter)
            : Shelters.PlaceUnder(under.Concept, thing, shelter);
        if (isFirst)
            kinds.Move(kind, place.Left - thing.Left, place.Top - thing.Top);
        else
            kinds.Move(kind, thing.Left - place.Left, thing.Top - place.Top);
        var nearer = Screens.IsCover(SceneRelationKind.Under, under) || Shelters.IsMat(under.Concept) ? -1 : 1;
        kinds.Depths[kind] = kinds.Depths[other] + (isFirst ? nearer : -nearer);
    }

    /// <summary>Two of a kind at either side; of single ones the first at the left, the next at the right.</summary>
    public static void PutAtBothSides(StageKinds kinds, int kind, int middle)
    {
        if (kinds.Places[kind].Length == 1)
        {
            var isSecond = kinds.Scene.Relations.Any(relation =>
                relation.Kind == SceneRelationKind.Between
                && relation.First == middle
                && relation.Second != kind
                && kinds.IsPlaced[relation.Second]
            );
            PutBeside(kinds, kind, isRight: isSecond);
            return;
        }

        kinds.Places[kind] = StageBlocks.AtBothSides(kinds.Places[kind].Length, kinds.Places[kind][0], kinds.All(), Gap);
    }

    /// <summary>What was named before it goes to its sides: several of a kind to both, of single ones the first to the left.</summary>
    public static void PutInTheMiddle(StageKinds kinds, int middle)
    {
        PutBeside(kinds, middle, isRight: true);
        var (left, right) = (kinds.Box(middle).Left, kinds.Box(middle).Right);
        var isRight = false;
        foreach (var side in StageRelations.Seconds(kinds.Scene, SceneRelationKind.Between, middle).Where(side => kinds.IsPlaced[side]))
        {
            if (kinds.Places[side].Length > 1)
            {
                var around = kinds.Box(middle) with { Left = left, Width = right - left };
                kinds.Places[side] = StageBlocks.AtBothSides(kinds.Places[side].Length, kinds.Places[side][0], around, Gap);
                (left, right) = (Math.Min(left, kinds.Box(side).Left), Math.Max(right, kinds.Box(side).Right));
                continue;
            }

            var own = kinds.Box(side);
            var x = isRight ? right + Gap : left - Gap - own.Width;
            kinds.MoveWithBorne(side, x - own.Left, kinds.Box(middle).Bottom - own.Bottom);
            (left, right) = (Math.Min(left, x), Math.Max(right, x + own.Width));
            isRight = !isRight;
        }
    }

    /// <summary>What one is on the way to: in the sky where rockets and planes point to, else ahead of who looks to the left.</summary>
    public static void PutAhead(StageKinds kinds, int kind, int other, bool isGoal)
    {
        var (own, box) = (kinds.Box(kind), kinds.Box(other));
        var (mover, goal) = isGoal ? (other, kind) : (kind, other);
        var (moving, reached) = (kinds.Scene.Objects[mover].Concept, kinds.Scene.Objects[goal].Concept);
        var points = moving.Caption is "rocket" or "airplane" or "small airplane" or "space shuttle";
        var rises = moving.Traits.Sky || reached.Traits.Sky;
        var (across, up) = ((points ? 1 : -1) * (isGoal ? 1 : -1), rises ? (reached.Traits.Sky ? 1 : -1) * (isGoal ? 1 : -1) : 0);
        var x = across > 0 ? box.Right + (rises ? 0 : Way) : box.Left - own.Width - (rises ? 0 : Way);
        var y =
            up > 0 ? box.Top + (0.1 * box.Height) - own.Height
            : up < 0 ? box.Bottom - (0.1 * own.Height)
            : box.Bottom - own.Height;
        kinds.Move(kind, x - own.Left, y - own.Top);
        if (reached.Traits.Sky && isGoal)
            kinds.Depths[kind] = kinds.Depths[other] - 1;
    }

    /// <summary>Around a thing that stands on the ground they stand on it too, farther ones behind it; in the sky they are on every
    /// side.</summary>
    public static void Surround(StageKinds kinds, int ring, int centre)
    {
        if (!kinds.IsPlaced[centre])
            kinds.Move(centre, kinds.Box(ring).CentreX - kinds.Box(centre).CentreX, kinds.Box(ring).CentreY - kinds.Box(centre).CentreY);
        var (box, one) = (kinds.Box(centre), kinds.Places[ring][0]);
        var isFlying = kinds.Scene.Objects[ring].Vector is AnimalDrawing { Stance: Stance.Flying };
        if (isFlying || !Stands(kinds.Scene.Objects[ring]) || !Stands(kinds.Scene.Objects[centre]))
        {
            // Birds circle about the upper part of what stands on the ground.
            var about = isFlying && Stands(kinds.Scene.Objects[centre]) ? box with { Height = CircledByBirds * box.Height } : box;
            kinds.Places[ring] = StageBlocks.Ring(kinds.Places[ring].Length, one, about);
            return;
        }

        // Who is as tall stands at the farther side, or hides what is in the middle.
        StandAround(kinds, ring, box, isWhole: one.Height < 0.55 * box.Height);
        kinds.Depths[ring] = kinds.Depths[centre];
    }

    /// <summary>They stand in a circle on the ground.</summary>
    public static void StandInCircle(StageKinds kinds, int kind) =>
        StandAround(kinds, kind, kinds.Places[kind][0] with { Width = kinds.Places[kind][0].Width * 0.6 }, isWhole: true);

    public static bool Stands(SceneObject thing) =>
        thing is { Text: null, IsAloft: false, Concept.Traits: { Sky: false, Metres: not null } } && !Flies(thing);

    /// <summary>A superhero over a city.</summary>
    public static bool Flies(SceneObject thing) => thing.Vector is PersonDrawing { PoseName: PoseName.Flying };

    private static void StandAround(StageKinds kinds, int ring, StageRect centre, bool isWhole)
    {
        var (count, one) = (kinds.Places[ring].Length, kinds.Places[ring][0]);
        var room = count * one.Width * 1.05 / (isWhole ? Math.PI * 0.8 : Math.PI * 0.5);
        var radius = Math.Max((centre.Width + one.Width) * 0.55, room / 2);
        for (var i = 0; i < count; i++)
        {
            // From the left over the farther side to the right, and on over the nearer one.
            // Two are at both sides: behind it one would be hidden.
            var angle = isWhole
                ? Math.PI - (2 * Math.PI * (i + (count == 2 ? 0 : 0.5)) / count)
                : Math.PI * (1 - (count == 1 ? 0 : (double)i / (count - 1)));
            var depth = Math.Sin(angle);
            kinds.Places[ring][i] = one.StandingAt(
                centre.CentreX + (radius * Math.Cos(angle)),
                centre.Bottom - (radius * Tilt * depth) - (isWhole ? 0 : 0.02)
            );
            kinds.Layers[ring][i] = depth > 0.01 ? -1 - (int)(10 * depth) : 3 + (int)(-10 * depth);
        }
    }
}
