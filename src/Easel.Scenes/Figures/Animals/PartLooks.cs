using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Parts of animals that figures show larger, in another form or in a colour of their own.</summary>
internal static class PartLooks
{
    private const string Large = "big, large, huge, giant, enormous, oversized";
    private static readonly Rgb Glow = new(0xff, 0xe0, 0x5a);

    private const string Little = "small, tiny, little, mini";

    private static readonly FrozenDictionary<string, PartLook> Parts = Build(
        (
            "eyes, eye",
            new(_ => true)
            {
                Coloured = (species, colour) => species with { EyeColour = colour },
                Shapes =
                [
                    ($"{Large}, wide, round", species => species with { EyeScale = 1.5 }),
                    ($"{Little}, beady", species => species with { EyeScale = 0.7 }),
                    ("bright, shiny, sparkling, shining, pretty", species => species),
                    ("glowing, luminous", species => species with { EyeColour = species.EyeColour ?? Glow, EyeScale = 1.2 }),
                ],
            }
        ),
        (
            "ears, ear",
            new(species => species.Ears != Ears.None || species.Head == HeadShape.Elephant)
            {
                Coloured = (species, colour) => species with { EarColour = colour },
                Shapes =
                [
                    (Large, species => species with { EarScale = 1.45 }),
                    (Little, species => species with { EarScale = 0.7 }),
                    (
                        "long",
                        species => species.Head == HeadShape.Round ? species with { Ears = Ears.Long } : species with { EarScale = 1.5 }
                    ),
                    ("floppy, droopy, hanging", species => species with { Ears = Ears.Floppy }),
                    ("pointy, pointed", species => species.Head == HeadShape.Round ? species with { Ears = Ears.Pointed } : species),
                    ("round, rounded", species => species with { Ears = Ears.Round }),
                ],
            }
        ),
        (
            "tail",
            new(species => species.Plan is BodyPlan.FourLegged)
            {
                Coloured = (species, colour) => species with { TailColour = colour },
                Shapes =
                [
                    ($"long, {Large}", species => species with { Tail = Tailed(species), TailScale = 1.6 }),
                    ($"short, {Little}, stubby", species => species with { Tail = Tail.Stub }),
                    ("fluffy, bushy, furry, puffy", species => species with { Tail = Tail.Bushy, TailScale = 1.15 }),
                    ("curly, curled, twisted", species => species with { Tail = Tail.Curly, TailScale = 1.6 }),
                    ("striped, ringed", species => species with { Tail = Tail.Ringed }),
                ],
            }
        ),
        (
            "wings, wing",
            new(species => species.Plan is not (BodyPlan.Fish or BodyPlan.Snowman))
            {
                Added = species => species.Plan == BodyPlan.Bird ? species : species with { HasWings = true, WingColour = Palette.Snow },
                Coloured = (species, colour) =>
                    species with
                    {
                        HasWings = species.Plan != BodyPlan.Bird,
                        WingColour = Palette.Seen(colour),
                    },
                Shapes =
                [
                    (
                        "angel, feathered, feathery, beautiful, fairy",
                        species => species with { HasWings = species.Plan != BodyPlan.Bird, WingColour = Palette.Snow }
                    ),
                    ("bat, dragon, demon, leathery", species => species with { HasWings = true, WingColour = species.Dark }),
                    ($"{Large}, {Little}", species => species with { HasWings = species.Plan != BodyPlan.Bird }),
                ],
            }
        ),
        (
            "horns",
            new(species => species.Head is HeadShape.Round or HeadShape.Long or HeadShape.Monster)
            {
                Added = species => species with { Crest = Crest.Horns },
                Shapes = [($"{Large}, {Little}, sharp, long", species => species with { Crest = Crest.Horns })],
            }
        ),
        (
            "horn, unicorn horn",
            new(species => species.Head is HeadShape.Round or HeadShape.Long && species.Crest != Crest.NoseHorn)
            {
                Added = species => species with { Crest = Crest.Unicorn },
                Shapes = [("unicorn, magical, magic, long, single", species => species with { Crest = Crest.Unicorn })],
            }
        ),
        (
            "antlers",
            new(species => species.Head is HeadShape.Long)
            {
                Added = species => species with { Crest = Crest.Antlers },
                Shapes = [($"{Large}", species => species with { Crest = Crest.Antlers })],
            }
        ),
        (
            "mane",
            new(species => species.Crest is Crest.Mane or Crest.Unicorn or Crest.Lion)
            {
                Coloured = (species, colour) => species with { CrestColour = colour },
                Shapes = [($"{Large}, long, flowing, thick, wild", species => species)],
            }
        ),
        (
            "stripes, stripe",
            new(species => species.Plan is not BodyPlan.Bird)
            {
                Added = species => species.Marked(Markings.Tiger, null),
                Coloured = (species, colour) => species.Marked(Markings.Tiger, colour),
                Shapes =
                [
                    ("dark, bold, thick, thin", species => species.Marked(Markings.Tiger, null)),
                    ("rainbow, colorful, colourful, multicolored, multicoloured", Coats.InRainbow),
                ],
            }
        ),
        (
            "spots, dots, polka dots, spot, speckles",
            new(species => species.Plan is BodyPlan.FourLegged or BodyPlan.Upright)
            {
                Added = species => species.Marked(Markings.Dots, null),
                Coloured = (species, colour) => species.Marked(Markings.Dots, colour),
                Shapes = [($"dark, round, {Large}, {Little}", species => species.Marked(Markings.Dots, null))],
            }
        ),
        (
            "patches, patch, markings",
            new(species => species.Plan is BodyPlan.FourLegged or BodyPlan.Upright)
            {
                Added = species => species.Marked(Markings.Patches, null),
                Coloured = (species, colour) => species.Marked(Markings.Patches, colour),
                Shapes = [("dark, large, big", species => species.Marked(Markings.Patches, null))],
            }
        ),
        (
            "fur, coat, skin, feathers, plumage, wool, fleece, hide, scales",
            new(_ => true)
            {
                Coloured = (species, colour) => species.Coloured(colour),
                Shapes = [("soft, thick, long, short, shiny, fluffy, smooth, silky, shaggy", species => species)],
            }
        ),
        (
            "legs, leg",
            new(species => species.Plan is BodyPlan.FourLegged or BodyPlan.Bird)
            {
                Coloured = (species, colour) => species with { LegColour = colour },
                Shapes =
                [
                    ("long, tall", species => species with { Leg = species.Leg * 1.6 }),
                    ("short, stubby, little, tiny", species => species with { Leg = species.Leg * 0.5 }),
                ],
            }
        ),
        (
            "paws, paw, feet, hooves, socks",
            new(species => species.Plan is BodyPlan.FourLegged) { Coloured = (species, colour) => species with { PawColour = colour } }
        ),
        (
            "nose, snout",
            new(species => species.Head is HeadShape.Round or HeadShape.Long)
            {
                Coloured = (species, colour) => species with { NoseColour = colour },
                Shapes = [("bright, shiny, glowing", species => species)],
            }
        ),
        (
            "neck",
            new(species => species.Plan is BodyPlan.FourLegged or BodyPlan.Bird)
            {
                Shapes =
                [
                    ("long", species => species with { Neck = Math.Max(species.Neck * 1.8, 18), NeckWidth = species.NeckWidth * 0.85 }),
                ],
            }
        ),
        (
            "beak, bill",
            new(species => species.Head == HeadShape.Beaked)
            {
                Coloured = (species, colour) => species with { Second = colour },
                Shapes =
                [
                    ("long", species => species with { MuzzleLength = species.MuzzleLength * 1.7 }),
                    (Large, species => species with { MuzzleLength = species.MuzzleLength * 1.4, MuzzleWidth = species.MuzzleWidth * 1.4 }),
                    ("sharp, hooked, curved", species => species),
                ],
            }
        ),
        (
            "belly, chest, breast, tummy, stomach, underside",
            new(species => species.Plan is not (BodyPlan.Fish or BodyPlan.Snowman))
            {
                Coloured = (species, colour) =>
                    species.Plan == BodyPlan.Bird
                        ? species with
                        {
                            Markings = Markings.Belly,
                            Breast = colour,
                        }
                        : species with
                        {
                            Markings = species.Markings == Markings.None ? Markings.Belly : species.Markings,
                            Second = colour,
                        },
            }
        ),
        (
            "face, head",
            new(species => species.Plan is not BodyPlan.Snowman) { Coloured = (species, colour) => species with { FaceColour = colour } }
        )
    );

    /// <summary>The part's names, as prompts have them.</summary>
    public static bool IsPart(string word) => Parts.ContainsKey(word);

    /// <summary>What is to be changed of the animal; null where it has no such part, or no picture shows what is said of it.</summary>
    /// <param name="adjectives">Without articles and colours.</param>
    public static Func<Species, Species>? Find(string part, IReadOnlyList<string> adjectives, Rgb? colour, Species species)
    {
        if (!Parts.TryGetValue(part, out var look) || !look.Has(species))
            return null;
        var changes = new List<Func<Species, Species>>();
        foreach (var adjective in adjectives)
        {
            if (look.Shape(adjective) is not { } change)
                return null;
            changes.Add(change);
        }

        if (colour is { } paint)
        {
            if (look.Coloured is not { } painted)
                return null;
            changes.Add(animal => painted(animal, paint));
        }

        if (changes.Count == 0 && look.Added is { } added)
            changes.Add(added);
        return changes.Count == 0 ? null : animal => changes.Aggregate(animal, (changed, change) => change(changed));
    }

    /// <summary>Who has none to be long gets one.</summary>
    private static Tail Tailed(Species species) => species.Tail is Tail.None or Tail.Stub ? Tail.Thin : species.Tail;

    private static FrozenDictionary<string, PartLook> Build(params (string Words, PartLook Look)[] parts) =>
        parts
            .SelectMany(part => part.Words.Split(", ").Select(word => KeyValuePair.Create(word, part.Look)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
