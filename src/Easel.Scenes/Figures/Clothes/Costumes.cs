using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What one dresses up in to be something else: the clothes of a trade or a tale, a ghost's sheet, the coat of an animal with its ears on
/// the hood.</summary>
internal static class Costumes
{
    private static readonly FrozenDictionary<string, Outfit> Own = new (string Words, Outfit Outfit)[]
    {
        (
            "ghost",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Robe,
                Skin = Palette.White,
                Gloves = Palette.White,
                Hat = Hat.Sheet,
            }
        ),
        ("cat, kitten, kitty", Coat(Palette.Orange, Hat.PointedHood)),
        ("black cat", Coat(Palette.Black, Hat.PointedHood)),
        ("dog, puppy, bear, teddy bear, monkey", Coat(Palette.Brown, Hat.RoundHood)),
        (
            "panda",
            Coat(Palette.White, Hat.RoundHood) with
            {
                Legs = Palette.Black,
                Sleeve = Palette.Black,
                Gloves = Palette.Black,
                Trim = Palette.Black,
            }
        ),
        ("koala, mouse, elephant, hippo", Coat(Palette.Grey, Hat.RoundHood)),
        ("lion, tiger, leopard", Coat(Palette.Gold, Hat.RoundHood)),
        ("fox, squirrel", Coat(Palette.Coral, Hat.PointedHood)),
        ("wolf, raccoon, owl", Coat(Palette.Slate, Hat.PointedHood)),
        ("bunny, rabbit, easter bunny, hare", Coat(Palette.White, Hat.LongHood) with { Trim = Palette.Rose }),
        ("kangaroo, donkey", Coat(Palette.Tan, Hat.LongHood)),
        (
            "dinosaur, dino, t-rex, t rex, dragon, crocodile, alligator, lizard",
            Coat(Palette.Green, Hat.SpikedHood) with
            {
                Trim = Palette.Yellow,
            }
        ),
        ("shark", Coat(Palette.Slate, Hat.SpikedHood)),
        ("frog", Coat(Palette.Green, Hat.EyedHood)),
        ("cow, goat", Coat(Palette.White, Hat.HornedHood) with { Details = [Detail.Panel, Detail.Dots], Trim = Palette.Black }),
        ("reindeer, deer, moose, bull", Coat(Palette.Brown, Hat.HornedHood)),
        ("unicorn", Coat(Palette.White, Hat.UnicornHood) with { Trim = Palette.Rose }),
        ("pig, piglet", Coat(Palette.Rose, Hat.PointedHood)),
        ("sheep, lamb", Coat(Palette.Cream, Hat.RoundHood)),
        ("chicken, chick, duck, bird", Coat(Palette.Yellow, Hat.BeakedHood)),
        ("penguin", Coat(Palette.Black, Hat.BeakedHood) with { Trim = Palette.White }),
        (
            "bee, bumblebee, honeybee",
            Coat(Palette.Yellow, Hat.FeelerHood) with
            {
                Details = [Detail.Bands],
                Trim = Palette.Black,
                Wings = true,
            }
        ),
        ("ladybug, ladybird", Coat(Palette.Red, Hat.FeelerHood) with { Details = [Detail.Dots], Trim = Palette.Black }),
        ("butterfly", Coat(Palette.Purple, Hat.FeelerHood) with { Wings = true }),
        ("pumpkin", Coat(Palette.Orange, Hat.StalkHood) with { Details = [], Legs = Palette.Green, Trim = Palette.Green }),
        ("strawberry, tomato", Coat(Palette.Red, Hat.StalkHood) with { Details = [], Trim = Palette.Green }),
        ("banana", Coat(Palette.Yellow, Hat.StalkHood) with { Details = [], Trim = Palette.Brown }),
        (
            "snowman",
            Coat(Palette.White, Hat.TopHat) with
            {
                HatColour = Palette.Black,
                Scarf = Palette.Red,
                Details = [Detail.Buttons],
                Trim = Palette.Black,
            }
        ),
        ("robot", Coat(Palette.Silver, Hat.EyedHood) with { Details = [Detail.Plates] }),
        ("mummy", Coat(Palette.Cream, Hat.NinjaHood) with { HatColour = Palette.Cream, Details = [Detail.Stripes], Trim = Palette.Tan }),
        (
            "skeleton",
            Coat(Palette.Black, Hat.RoundHood) with
            {
                Hat = Hat.NinjaHood,
                Skin = Palette.White,
                Details = [Detail.Bands],
                Trim = Palette.White,
            }
        ),
        (
            "angel",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Robe,
                Legs = null,
                Wings = true,
                Hat = Hat.Halo,
            }
        ),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Outfit with { IsUniform = true })))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null where nobody dresses up as this.</summary>
    public static Outfit? Find(string word) => Outfits.Find(word) ?? Own.GetValueOrDefault(word);

    public static IEnumerable<string> Names => Own.Keys;

    /// <summary>Of one piece, from the hood to the feet.</summary>
    private static Outfit Coat(Rgb colour, Hat hood) =>
        new()
        {
            Top = colour,
            Legs = colour,
            Gloves = colour,
            Shoes = Palette.Shade(colour),
            Hat = hood,
            HatColour = colour,
            Details = [Detail.Belly],
            Trim = Palette.Cream,
        };
}
