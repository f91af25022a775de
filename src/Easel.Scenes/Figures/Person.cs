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

    /// <summary>It looks as those do who are drawn with it.</summary>
    public bool IsTwin { get; init; }

    public bool HasBeard { get; init; }

    public bool HasLongBeard { get; init; }

    public bool HasMoustache { get; init; }

    public bool HasFreckles { get; init; }

    public bool HasNoseRing { get; init; }

    public bool HasToothGap { get; init; }

    public bool HasRosyCheeks { get; init; }

    /// <summary>Of one who wears make-up, on the lids too; null where none is worn.</summary>
    public Rgb? Lips { get; init; }

    /// <summary>About the mouth and on a cheek; null where the face is clean.</summary>
    public Rgb? Smear { get; init; }

    public bool HasEyePatch { get; init; }

    public bool HasPointedEars { get; init; }

    public bool HasWings { get; init; }

    /// <summary>Null is as such wings are.</summary>
    public Rgb? Wings { get; init; }

    /// <summary>Of a beard, where it is another than the hair's.</summary>
    public Rgb? Beard { get; init; }

    /// <summary>Null is black, as the art has them.</summary>
    public Rgb? Eyes { get; init; }

    public bool HasGlasses { get; init; }

    /// <summary>Times the usual length of trunk and limbs.</summary>
    public double Stature { get; init; } = 1;

    /// <summary>Times the usual width of shoulders and hips.</summary>
    public double Girth { get; init; } = 1;
}
