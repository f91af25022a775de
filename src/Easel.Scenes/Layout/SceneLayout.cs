using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>
/// Where the objects of a scene stand. Every object gets a square cell as large as the model draws, so nothing is scaled;
/// the canvas is the smallest of the wanted shape that holds all cells and the space between them.
/// </summary>
public sealed class SceneLayout
{
    /// <summary>The space between cells and around them is this part of a cell's side.</summary>
    private const int GapPart = 16;

    private SceneLayout(ImageSize canvas, IReadOnlyList<Cell> cells)
    {
        Canvas = canvas;
        Cells = cells;
    }

    /// <summary>Size of the canvas in pixels.</summary>
    public ImageSize Canvas { get; }

    /// <summary>One cell an object, in the scene's order; an object of count three has three, one after the other.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>Left, top and side of an object's square, in pixels of the canvas.</summary>
    public readonly record struct Cell(int Left, int Top, int Side)
    {
        public int CentreX => Left + (Side / 2);

        public int CentreY => Top + (Side / 2);
    }

    /// <param name="shape">The finished image's size; only its shape counts. Null is square.</param>
    /// <param name="side">Side of an object as the model draws it, in pixels.</param>
    public static SceneLayout Arrange(Scene scene, ImageSize? shape, int side)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 1);
        var box = shape ?? new ImageSize(1, 1);
        var slots = IsFree(scene) ? Rows.Balance(scene.ObjectCount, box) : RelationGrid.Arrange(scene, box);
        var gap = Math.Max(1, side / GapPart);
        var pitch = side + gap;
        var width = (slots.Max(slot => slot.X2) * pitch / 2) + pitch + gap;
        var height = (slots.Max(slot => slot.Y2) * pitch / 2) + pitch + gap;
        var canvas = Fit(width, height, box);
        var (left, top) = (((canvas.Width - width) / 2) + gap, ((canvas.Height - height) / 2) + gap);
        return new SceneLayout(
            canvas,
            [.. slots.Select(slot => new Cell(left + (slot.X2 * pitch / 2), top + (slot.Y2 * pitch / 2), side))]
        );
    }

    /// <summary>Nothing in the prompt says where things stand.</summary>
    private static bool IsFree(Scene scene) =>
        scene.Relations.All(relation => relation.Kind == SceneRelationKind.Beside)
        && scene.Objects.All(thing => thing.Side == SceneSide.Anywhere);

    /// <summary>The smallest canvas that holds the content and fills the finished image to the last pixel when it is scaled.</summary>
    private static ImageSize Fit(int width, int height, ImageSize box)
    {
        var least = Math.Max(width, (int)Math.Ceiling((double)height * box.Width / box.Height));
        // Rounding makes most widths leave a line of the finished image empty; one of the next few does not.
        for (var w = least; w < least + 256; w++)
        {
            var candidate = new ImageSize(w, Math.Max(height, (int)Math.Round((double)w * box.Height / box.Width)));
            if (candidate.FitInto(box) == box || IsSameShape(candidate, box))
                return candidate;
        }

        return new ImageSize(least, Math.Max(height, (int)Math.Round((double)least * box.Height / box.Width)));
    }

    private static bool IsSameShape(ImageSize one, ImageSize other) => (long)one.Width * other.Height == (long)one.Height * other.Width;
}
