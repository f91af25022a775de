namespace Easel.Scenes.Casting;

/// <summary>What a prompt says that somebody does.</summary>
/// <param name="Words">As the reader looks them up: without articles.</param>
internal sealed record SaidDoing(Doing Doing, string Words)
{
    /// <summary>As the prompt says it.</summary>
    public string Sentence { get; init; } = Words;

    /// <summary>It stands before the noun, and is said of that one alone: "a sleeping dog".</summary>
    public bool IsAttribute { get; init; }
}
