using System.Text;

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
    internal bool IsPerson => Traits is { Lives: true, Metres: >= 0.9 and < 2.3 } && !IsAnimal;

    internal bool IsAnimal =>
        Emoji.Length > 0
        && Rune.GetRuneAt(Emoji, 0).Value
            is (>= 0x1F400 and <= 0x1F43F)
                or (>= 0x1F980 and <= 0x1F9AE)
                or (>= 0x1FAB0 and <= 0x1FABF)
                or (>= 0x1FACD and <= 0x1FACF);

    public override string ToString() => Caption;
}
