using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Composition;

/// <summary>A thing that is drawn when it is asked for, from what the prompt says of it.</summary>
internal interface IVectorDrawing
{
    /// <summary>The side of its square, in sides of the model's: more than 1 where a raised arm needs the room.</summary>
    double Side { get; }

    /// <summary>Where other things touch it; the same for every seed.</summary>
    VectorAnchors Anchors { get; }

    /// <summary>What of it touches what it is on.</summary>
    FigureContact Contact { get; }

    /// <summary>A square SVG document. Deterministic: those of one kind differ by the seed alone.</summary>
    string ToSvg(long seed);
}
