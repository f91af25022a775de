namespace Easel.Scenes.Composition;

/// <summary>A thing that is drawn when it is asked for, from what the prompt says of it.</summary>
internal interface IVectorDrawing
{
    /// <summary>A square SVG document. Deterministic: those of one kind differ by the seed alone.</summary>
    string ToSvg(long seed);
}
