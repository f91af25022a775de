using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Layout;

/// <summary>A hummingbird in the air before a blossom, its bill in it.</summary>
internal static class Hovering
{
    /// <summary>Of the flower's width: so far is the bill in it.</summary>
    private const double Reach = 0.14;

    /// <summary>Of the flower's height from its top: the middle of its blossom.</summary>
    private const double Blossom = 0.27;

    /// <summary>Of the bird's height from its top: its bill.</summary>
    private const double Bill = 0.42;

    /// <summary>One of the two hovers, and the other is a flower.</summary>
    public static bool Is(Scene scene, int kind, int other) => IsBirdAt(scene, kind, other) || IsBirdAt(scene, other, kind);

    public static void Put(StageKinds kinds, int kind, int other)
    {
        var isBird = IsBirdAt(kinds.Scene, kind, other);
        var (bird, flower) = isBird ? (kinds.Box(kind), kinds.Box(other)) : (kinds.Box(other), kinds.Box(kind));
        // It looks to the left as all the art's animals do.
        var isAtRight = kinds.Scene.Objects[isBird ? kind : other].Vector is AnimalDrawing { IsMirrored: true };
        var x = isAtRight ? flower.Right - (Reach * flower.Width) - bird.Left : flower.Left + (Reach * flower.Width) - bird.Right;
        var y = flower.Top + (Blossom * flower.Height) - bird.Top - (Bill * bird.Height);
        kinds.Move(kind, isBird ? x : -x, isBird ? y : -y);
        kinds.Depths[kind] = kinds.Depths[other] + (isBird ? 1 : -1);
    }

    private static bool IsBirdAt(Scene scene, int bird, int flower) =>
        scene.Objects[bird] is { Count: 1, Vector: AnimalDrawing { Stance: Stance.Flying, Species.Hovers: true } }
        && scene.Objects[flower] is { Count: 1, Concept.Traits.Flower: true };
}
