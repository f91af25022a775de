namespace Easel.Scenes.Vocabulary;

/// <summary>A style of drawing.</summary>
/// <param name="Id">Such as <c>flat</c>.</param>
/// <param name="Word">The word that captions say it with.</param>
public sealed record SceneStyle(string Id, string Word);
