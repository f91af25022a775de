using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Vocabulary;

/// <summary>A colour that objects can be asked for in.</summary>
/// <param name="Name">The word that captions say it with.</param>
/// <param name="Rgb">What a plain background of that name is filled with.</param>
public sealed record SceneColour(string Name, Rgb Rgb);
