using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What all animals of a kind have in common. Lengths are in 64ths of the model's square.</summary>
/// <param name="Fur">Of most of it: the colour that "a blue cat" names.</param>
/// <param name="Second">Of muzzle and belly.</param>
/// <param name="Dark">Of ears, legs or stripes.</param>
internal sealed record Species(BodyPlan Plan, HeadShape Head, Rgb Fur, Rgb Second, Rgb Dark)
{
    public Ears Ears { get; init; }

    public Muzzle Muzzle { get; init; }

    public Markings Markings { get; init; }

    public Tail Tail { get; init; }

    public Crest Crest { get; init; }

    /// <summary>From the hips to the shoulders.</summary>
    public double Length { get; init; } = 21;

    /// <summary>From back to belly.</summary>
    public double Thick { get; init; } = 16;

    /// <summary>Below the belly.</summary>
    public double Leg { get; init; } = 12;

    public double LegWidth { get; init; } = 6;

    public double Neck { get; init; } = 9;

    /// <summary>90 is held forwards, 180 up.</summary>
    public double NeckAngle { get; init; } = 132;

    public double NeckWidth { get; init; } = 9;

    /// <summary>Its radius.</summary>
    public double HeadSize { get; init; } = 11;

    /// <summary>Of a long head or a beak, in tenths of its radius.</summary>
    public double MuzzleLength { get; init; } = 12;

    public double MuzzleWidth { get; init; } = 8;

    /// <summary>By which it ends below the eye.</summary>
    public double MuzzleDrop { get; init; } = 6;

    /// <summary>Of a bird's breast; null is a paler tone of its plumage.</summary>
    public Rgb? Breast { get; init; }

    /// <summary>Null is as its darker parts.</summary>
    public Rgb? CrestColour { get; init; }

    public bool DarkLegs { get; init; }

    /// <summary>Null is as the animal has them anyway; so are the colours of the other parts.</summary>
    public Rgb? EyeColour { get; init; }

    public double EyeScale { get; init; } = 1;

    /// <summary>Of a monster: from one to three.</summary>
    public int EyeCount { get; init; } = 2;

    public Rgb? EarColour { get; init; }

    public double EarScale { get; init; } = 1;

    public Rgb? TailColour { get; init; }

    public double TailScale { get; init; } = 1;

    public Rgb? WingColour { get; init; }

    public Rgb? NoseColour { get; init; }

    public Rgb? LegColour { get; init; }

    public Rgb? PawColour { get; init; }

    public Rgb? FaceColour { get; init; }

    /// <summary>Colours of the stripes that lie side by side over its body; null where it has none.</summary>
    public IReadOnlyList<Rgb>? Bands { get; init; }

    /// <summary>Of a dragon and the like, behind its shoulders.</summary>
    public bool HasWings { get; init; }

    /// <summary>It eats with its hands: a panda, a squirrel.</summary>
    public bool HasHands { get; init; }

    /// <summary>Of a fish: whales beat up and down, and have a light belly.</summary>
    public bool IsWhale { get; init; }

    /// <summary>The art's flat picture of it is of another pose, or of its head alone: the figure is the plainer one with nothing said, too.</summary>
    public bool ReplacesPicture { get; init; }

    /// <summary>Nothing is put on over it.</summary>
    public bool HasShell => Markings == Markings.Shell;

    /// <summary>It has a pouch.</summary>
    public bool HasPouch { get; init; }

    /// <summary>It stays in the air before what it eats from.</summary>
    public bool Hovers { get; init; }

    /// <summary>Of its head: sheep and hedgehogs have another there.</summary>
    public Rgb Face => FaceColour ?? (Markings is Markings.Fleece or Markings.Spikes ? Second : Fur);

    /// <summary>As it stands on two legs.</summary>
    public Build Build =>
        Usual with
        {
            Torso = Usual.Torso * BodyScale,
            Arm = Usual.Arm * BodyScale,
            Leg = Usual.Leg * BodyScale,
            Shoulder = Usual.Shoulder * (1 + BodyScale) / 2 * Math.Min(Girth, 1.3),
        };

    private Build Usual =>
        Plan == BodyPlan.Bird || Head is HeadShape.Penguin or HeadShape.Owl
            ? new Build(Math.Min(HeadSize, 11.5), Torso: 18, Arm: 7.4, Leg: 2.6, Shoulder: 8.6)
        : Head == HeadShape.Robot ? new Build(10, Torso: 17, Arm: 7.8, Leg: 6.4, Shoulder: 9.4)
        : new Build(Math.Clamp(HeadSize * 1.08, 9, 13), Torso: 16, Arm: 7.4, Leg: 5.6, Shoulder: Math.Clamp(Thick * 0.48, 7.2, 10));

    /// <summary>Of an upright body; heads stay as they are.</summary>
    public double BodyScale { get; init; } = 1;

    /// <summary>Times the usual width of an upright body.</summary>
    public double Girth { get; init; } = 1;

    /// <summary>A young one: a large head on a small body.</summary>
    public Species Young(Rgb? fur = null) =>
        this with
        {
            BodyScale = 0.74,
            Fur = fur ?? Fur,
            Length = Length * 0.72,
            Thick = Thick * 0.82,
            Leg = Leg * 0.72,
            Neck = Neck * 0.72,
            HeadSize = Math.Max(HeadSize, 8) * 1.08,
            Crest = Crest is Crest.Unicorn or Crest.Mane or Crest.Ossicones or Crest.Dragon ? Crest : Crest.None,
        };

    /// <summary>With stripes, spots or patches; null is in its own darker tone.</summary>
    public Species Marked(Markings markings, Rgb? colour) =>
        Markings == markings || (Markings == Markings.Zebra && markings == Markings.Tiger)
            ? this with
            {
                Dark = colour ?? Dark,
            }
            : this with
            {
                Markings = markings,
                Dark = colour ?? Palette.Shade(Fur, 0.55),
            };

    /// <summary>Of another colour, its darker parts with it.</summary>
    public Species Coloured(Rgb colour) =>
        this with
        {
            // White is seen on white.
            Fur = Palette.Seen(colour),
            Dark =
                Markings is Markings.Spikes or Markings.Shell ? Palette.Shade(colour, 0.8)
                : DarkLegs || Markings != Markings.None ? Dark
                : Palette.Shade(colour, 0.74),
        };
}
