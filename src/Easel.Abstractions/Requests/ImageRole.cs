namespace Easel.Abstractions.Requests;

/// <summary>What an image of an edit is for.</summary>
public enum ImageRole
{
    /// <summary>What the prompt makes of it; the first image is the one that is edited.</summary>
    Reference,

    /// <summary>How the result should look: colours, strokes, light.</summary>
    Style,

    /// <summary>Who or what should be seen in the result.</summary>
    Subject,

    /// <summary>Where things stand in the result: a sketch, a pose, a layout.</summary>
    Composition,
}
