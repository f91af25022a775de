using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>Somebody, and what they wear.</summary>
internal sealed record Role(Person Person, Outfit Outfit)
{
    /// <summary>What the word itself says they do: a runner.</summary>
    public PoseName? Pose { get; init; }

    /// <summary>What the word itself says they do with a thing: a cyclist.</summary>
    public Doing? Doing { get; init; }

    /// <summary>One picture is two of them: friends.</summary>
    public bool IsPair { get; init; }

    /// <summary>Those of a family or a couple; empty for one person.</summary>
    public IReadOnlyList<Role> Group { get; init; } = [];

    /// <summary>The word says the hair or the beard, too: "girl with red hair".</summary>
    public bool IsLookSaid { get; init; }
}
