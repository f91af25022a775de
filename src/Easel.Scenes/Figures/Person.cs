using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures;

/// <summary>Who somebody is, apart from what they wear and do. What is null differs from one to the next.</summary>
internal sealed record Person
{
    public Age Age { get; init; }

    public Gender Gender { get; init; }

    public Rgb? Skin { get; init; }

    public HairCut? Cut { get; init; }

    public Rgb? Hair { get; init; }

    public bool HasBeard { get; init; }

    public bool HasLongBeard { get; init; }

    public bool HasMoustache { get; init; }

    public bool HasFreckles { get; init; }

    /// <summary>Of a beard, where it is another than the hair's.</summary>
    public Rgb? Beard { get; init; }

    public bool HasGlasses { get; init; }
}
