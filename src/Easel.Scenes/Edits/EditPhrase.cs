namespace Easel.Scenes.Edits;

/// <summary>What an edit's prompt wants done.</summary>
/// <param name="Words">What is to be drawn, or the colour; empty where nothing is.</param>
internal readonly record struct EditPhrase(EditKind Kind, string Words);

internal enum EditKind
{
    /// <summary>The area gets this instead of what it shows.</summary>
    Draw,

    /// <summary>The area gets this upon what it shows.</summary>
    Add,

    /// <summary>What the area shows goes, and its surroundings go on.</summary>
    Remove,

    /// <summary>What the area shows gets another colour.</summary>
    Recolour,

    /// <summary>What the area shows loses its colours.</summary>
    Grayscale,

    /// <summary>The ground behind the things gets another colour.</summary>
    RecolourBackground,

    /// <summary>The ground behind the things goes, and nothing comes in its place.</summary>
    RemoveBackground,

    /// <summary>What the area shows is to change in a way that names no colour and no other thing: "make it bigger".</summary>
    Change,
}
