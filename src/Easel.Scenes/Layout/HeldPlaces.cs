using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Where several things are that one holds, or has before one on a table.</summary>
internal static class HeldPlaces
{
    /// <summary>One hand has something already.</summary>
    public static bool IsOtherHandFree(Scene scene, int kind, int holder) =>
        StageRelations.Sharers(scene, SceneRelationKind.HeldBy, holder).Count(sharer => sharer < kind) == 1;

    /// <summary>How far along the table it is moved, in widths of its own: several things stand side by side, the first a little nearer to who
    /// sits there.</summary>
    public static double AlongTable(Scene scene, int kind, int holder) =>
        StageRelations.Sharers(scene, SceneRelationKind.HeldBy, holder).ToList() is { Count: > 1 } all
            ? (0.95 * all.IndexOf(kind)) - 0.3
            : 0;

    /// <summary>The next of several in one hand. Wide things lie upon each other, as letters do, and hide no face.</summary>
    public static StageRect Fanned(StageRect place, int number, bool isVessel) =>
        place.Width > place.Height && !isVessel
            ? place.Move(0.14 * number * place.Width, 0.24 * number * place.Height)
            : place.Move(Fan(number) * place.Width, -0.12 * number * place.Height);

    /// <summary>To the right, to the left, farther to the right.</summary>
    private static double Fan(int number) => 0.55 * ((number + 1) / 2) * (number % 2 == 1 ? 1 : -1);
}
