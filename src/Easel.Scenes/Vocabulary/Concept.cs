namespace Easel.Scenes.Vocabulary;

/// <summary>A thing that the model draws by itself.</summary>
/// <param name="Caption">The label that training used, lower case, such as <c>red apple</c>.</param>
/// <param name="Emoji">The emoji it was learnt from, without variation selectors.</param>
/// <param name="IsPart">Clothing or a part of a body: "a cat with a hat" asks for no hat beside the cat.</param>
public sealed record Concept(string Caption, string Emoji, bool IsPart)
{
    public ConceptTraits Traits { get; init; } = ConceptTraits.None;

    /// <summary>Drawn from this picture, and not by the model; null for what the model has learnt.</summary>
    public Drawing? Drawing { get; init; }

    /// <summary>Somebody with hands: a person, a robot, a snowman; no animal.</summary>
    internal bool IsPerson => Traits is { Lives: true, Animal: false, Metres: >= 0.9 and < 2.3 };

    public override string ToString() => Caption;
}
