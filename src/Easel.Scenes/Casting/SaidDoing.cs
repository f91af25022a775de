namespace Easel.Scenes.Casting;

/// <summary>What a prompt says that somebody does.</summary>
/// <param name="Words">As the reader looks them up: without articles.</param>
internal sealed record SaidDoing(Doing Doing, string Words);
