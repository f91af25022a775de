using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Birds that have no picture of their own, by their plumage.</summary>
internal static class BirdKinds
{
    public static void AddTo(Dictionary<string, (string, Species)> breeds)
    {
        var bird = Fauna.Find("bird")!;
        breeds.Add(
            "bird",
            "robin, robin redbreast, european robin",
            bird with
            {
                Fur = new(0x8a, 0x6a, 0x4c),
                Dark = new(0x66, 0x4b, 0x33),
                Breast = new(0xe2, 0x6a, 0x2c),
            }
        );
        breeds.Add(
            "bird",
            "cardinal, red cardinal, northern cardinal",
            bird with
            {
                Fur = new(0xcf, 0x2f, 0x2f),
                Dark = new(0x9e, 0x20, 0x24),
                Crest = Crest.Tuft,
                Markings = Markings.None,
            }
        );
        breeds.Add(
            "bird",
            "blue jay, jay, bluejay",
            bird with
            {
                Fur = new(0x3f, 0x7f, 0xd0),
                Dark = new(0x23, 0x4f, 0x96),
                Crest = Crest.Tuft,
                Breast = Palette.White,
            }
        );
        breeds.Add(
            "bird",
            "sparrow, wren, finch, nightingale",
            bird with
            {
                Fur = new(0xa1, 0x7b, 0x56),
                Dark = new(0x6e, 0x50, 0x36),
                Breast = Cream,
                Second = new(0x5f, 0x55, 0x4a),
            }
        );
        breeds.Add("bird", "canary, goldfinch", bird with { Fur = new(0xf8, 0xcf, 0x3f), Dark = new(0xd9, 0xa5, 0x20) });
        breeds.Add(
            "bird",
            "raven, crow, rook, jackdaw",
            bird with
            {
                Fur = Night,
                Second = Palette.Black,
                Dark = Palette.Black,
                Markings = Markings.None,
            }
        );
        breeds.Add(
            "bird",
            "magpie",
            bird with
            {
                Fur = Night,
                Second = Palette.Black,
                Dark = Palette.Black,
                Breast = Palette.White,
                Tail = Tail.Thick,
            }
        );
        breeds.Add(
            "bird",
            "kingfisher",
            bird with
            {
                Fur = new(0x2f, 0xa0, 0x86),
                Second = Night,
                Dark = new(0x1f, 0x72, 0x66),
                Breast = Palette.White,
                Length = 19,
                Thick = 15,
                Leg = 4,
                MuzzleLength = 16,
                MuzzleWidth = 3.6,
                HeadSize = 7.6,
            }
        );
        breeds.Add(
            "bird",
            "hummingbird",
            bird with
            {
                Fur = new(0x2f, 0xa0, 0x86),
                Second = Night,
                Dark = new(0x1f, 0x72, 0x66),
                Breast = Palette.White,
                Length = 17,
                Thick = 12,
                MuzzleLength = 18,
                MuzzleWidth = 2.6,
                HeadSize = 6.8,
                CrestColour = new(0xd8, 0x3a, 0x5a),
                Hovers = true,
            }
        );
        breeds.Add(
            "bird",
            "woodpecker",
            bird with
            {
                Fur = Night,
                Second = Palette.Steel,
                Dark = Palette.Black,
                Breast = Palette.White,
                Crest = Crest.Tuft,
                MuzzleLength = 11,
                MuzzleWidth = 4.4,
                CrestColour = Palette.Red,
            }
        );
        breeds.Add(
            "bird",
            "toucan",
            bird with
            {
                Fur = Night,
                Second = new(0xf6, 0x9d, 0x2c),
                Dark = Palette.Black,
                Breast = Palette.White,
                MuzzleLength = 15,
                MuzzleWidth = 10,
                MuzzleDrop = 4,
            }
        );
        breeds.Add(
            "bird",
            "stork, heron, crane, egret, crane bird",
            bird with
            {
                Fur = Palette.Snow,
                Second = Palette.Orange,
                Dark = Night,
                DarkLegs = true,
                Neck = 20,
                NeckAngle = 164,
                NeckWidth = 4.6,
                HeadSize = 6,
                Leg = 20,
                MuzzleLength = 17,
                MuzzleWidth = 4,
            }
        );
        breeds.Add(
            "bird",
            "puffin",
            bird with
            {
                Fur = Night,
                Second = Palette.Orange,
                Dark = Palette.Black,
                Breast = Palette.White,
                MuzzleLength = 8,
                MuzzleWidth = 9,
                Leg = 4,
            }
        );
        var eagle = Fauna.Find("eagle")!;
        breeds.Add("eagle", "hawk, falcon, kite, buzzard", eagle with { Crest = Crest.None, Markings = Markings.Belly, Breast = Cream });
        breeds.Add(
            "eagle",
            "golden eagle",
            eagle with
            {
                Fur = new(0x8f, 0x5e, 0x2e),
                FaceColour = new(0xc2, 0x8f, 0x48),
                Crest = Crest.None,
            }
        );
        breeds.Add(
            "eagle",
            "bald eagle",
            eagle with
            {
                Fur = new(0x5a, 0x3b, 0x24),
                Dark = new(0x44, 0x2b, 0x1a),
                FaceColour = Palette.Snow,
                TailColour = Palette.Snow,
                Crest = Crest.None,
            }
        );
        breeds.Add(
            "duck",
            "duckling, baby duck",
            Fauna.Find("baby chick")! with
            {
                MuzzleLength = 8,
                MuzzleWidth = 6,
                Leg = 3,
                Length = 18,
            }
        );
        var owl = Fauna.Find("owl")!;
        breeds.Add(
            "owl",
            "snowy owl, snow owl, arctic owl",
            owl with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
            }
        );
        breeds.Add(
            "owl",
            "barn owl",
            owl with
            {
                Fur = new(0xd9, 0xa5, 0x5c),
                Second = Cream,
                Dark = new(0xb0, 0x7c, 0x3c),
                FaceColour = Cream,
            }
        );
        breeds.Add("parrot", "macaw", Fauna.Find("parrot")!);
        breeds.Add(
            "parrot",
            "budgie, parakeet, budgerigar, lovebird",
            Fauna.Find("parrot")! with
            {
                Fur = new(0x6d, 0xbf, 0x4b),
                Dark = new(0x2f, 0x8f, 0x3f),
                Length = 20,
            }
        );
        breeds.Add(
            "parrot",
            "cockatoo, cockatiel",
            Fauna.Find("parrot")! with
            {
                Fur = Palette.Snow,
                Second = Palette.Grey,
                Dark = Palette.Silver,
                Crest = Crest.Tuft,
                CrestColour = Palette.Yellow,
            }
        );
    }
}
