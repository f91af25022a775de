using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Vocabulary;

/// <summary>A colour that objects can be asked for in.</summary>
/// <param name="Name">The word that captions say it with.</param>
/// <param name="Rgb">What a plain background of that name is filled with.</param>
public sealed record SceneColour(string Name, Rgb Rgb)
{
    /// <summary>A lighter, darker or brighter one of another, whose name ends its own: the model has learnt the other alone.</summary>
    public bool IsShade { get; init; }

    /// <summary>"Light blue" of "blue".</summary>
    public SceneColour Shaded(string word, Rgb rgb) => new($"{word} {Name}", rgb) { IsShade = true };
}
