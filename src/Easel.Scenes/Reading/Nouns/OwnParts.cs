using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>What the picture of an animal shows of itself, so that nobody needs to be told that it was not drawn: an elephant's trunk.</summary>
internal static class OwnParts
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "wings",
        "wing",
        "scales",
        "tail",
        "paws",
        "ears",
        "eyes",
        "feathers",
        "fur",
        "trunk",
        "horns",
        "antlers",
        "claws",
        "beak",
        "mane",
        "fins",
        "arms",
        "tentacles",
        "whiskers"
    );

    private static readonly FrozenDictionary<string, string[]> Shown = Build(
        ("trunk, long trunk, tusks, big ears, large ears, floppy ears", "elephant, mammoth"),
        ("ears, long ears, floppy ears", "rabbit, rabbit face"),
        ("big ears, round ears, long tail", "mouse, monkey, koala"),
        ("stripes, black stripes", "tiger, tiger face, honeybee"),
        ("stripes, black and white stripes", "zebra"),
        ("spots, black spots", "leopard, lady beetle, cow"),
        ("spots, long neck, long legs", "giraffe"),
        ("long neck, long tail", "sauropod, swan, flamingo, ostrich"),
        ("long legs, pink feathers", "flamingo, ostrich"),
        ("mane, big mane, golden mane, long mane, flowing mane", "lion, horse, unicorn"),
        ("horn, rainbow mane, colorful mane, rainbow hair", "unicorn"),
        ("horn, horns", "unicorn, rhinoceros, ox, ram, goat, cow, water buffalo, bison"),
        ("antlers, big antlers, large antlers", "deer, moose"),
        ("carrot nose, carrot for nose, carrot as nose, carrot for a nose, stick arms", "snowman, snowman without snow"),
        ("wings, small wings, delicate wings, sparkling wings, beautiful wings", "fairy, woman fairy, man fairy"),
        ("pointy ears, pointed ears", "elf, woman elf, man elf"),
        ("red nose, big red nose, round red nose", "clown, clown face"),
        (
            "feathers, colorful feathers, colourful feathers, colorful tail, tail, beautiful feathers, beautiful tail, long tail",
            "peacock, parrot"
        ),
        ("wings, colorful wings, beautiful wings", "butterfly"),
        ("wings, tail, sharp teeth, green scales, scales", "dragon, bat"),
        ("wings, feathers, beak", "bird, eagle, duck, owl, dove, goose, swan, parrot, chicken, rooster, penguin"),
        ("fluffy tail, bushy tail, big tail", "squirrel, chipmunk, fox"),
        ("curly tail", "pig"),
        ("whiskers, tail, fur, paws, pointy ears", "cat, dog, fox, lion, tiger, mouse"),
        ("floppy ears, tail, tongue out", "dog"),
        ("sharp teeth, big teeth, teeth", "shark, crocodile, t-rex"),
        ("shell, hard shell", "turtle, snail"),
        ("spikes, quills, spines", "hedgehog"),
        ("eight arms, tentacles, eight tentacles, eight legs", "octopus, squid, spider")
    );

    /// <summary>A part, whichever animal's: in "the wings of a butterfly" the butterfly is what is drawn.</summary>
    public static bool IsNamed(string word) => Names.Contains(word);

    /// <param name="words">Of the part, without an article.</param>
    /// <param name="caption">The animal's picture.</param>
    public static bool Shows(string words, string caption) => Shown.TryGetValue(caption, out var parts) && Array.IndexOf(parts, words) >= 0;

    private static FrozenDictionary<string, string[]> Build(params (string Parts, string Captions)[] lines) =>
        lines
            .SelectMany(line => line.Captions.Split(", ").Select(caption => (caption, line.Parts)))
            .GroupBy(line => line.caption, line => line.Parts, StringComparer.Ordinal)
            .ToFrozenDictionary(
                lines => lines.Key,
                lines => lines.SelectMany(parts => parts.Split(", ")).Distinct(StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal
            );
}
