namespace Easel.Scenes.Reading.Nouns;

/// <summary>Nouns that ask for no thing of their own beside another noun.</summary>
internal static class NounWords
{
    /// <summary>Nouns that leave the thing before them what it is: "a cat portrait".</summary>
    public static readonly string[] Appositions =
    [
        "photo",
        "photograph",
        "portrait",
        "painting",
        "silhouette",
        "shape",
        "outline",
        "character",
        "pattern",
        "model",
        "figure",
        "statue",
        "sculpture",
        "peak",
        "peaks",
        "summit",
        "art",
        "artwork",
        "family",
        "friend",
        "head",
        "couple",
        "team",
        "lamp",
        "plush",
        "doll",
        "combo",
        "special",
        "assortment",
        "selection",
        "bundle",
        "duo",
        "trio",
    ];

    /// <summary>Parts that things are drawn with, whatever is asked.</summary>
    public static readonly string[] Components =
    [
        "window",
        "door",
        "roof",
        "chimney",
        "wheel",
        "leaf",
        "fallen leaf",
        "leaf fluttering in wind",
        "candle",
        "sail",
        "handle",
        "seat",
        "fire",
        "cloud",
        "antenna",
    ];

    /// <summary>Names of what fills the vessel named after it, beside food: "a flower vase".</summary>
    public static readonly string[] Filling =
    [
        "flower",
        "blossom",
        "rose",
        "tulip",
        "sunflower",
        "daisy",
        "coin",
        "pencil",
        "pen",
        "crayon",
        "ball",
    ];

    /// <summary>Words for so much of a thing as its picture shows: "a piece of cheese", "a bar of soap".</summary>
    public static readonly string[] Portions =
    [
        "piece",
        "pieces",
        "portion",
        "serving",
        "helping",
        "block",
        "blocks",
        "chunk",
        "cube",
        "cubes",
        "bar",
        "bars",
        "roll",
        "rolls",
        "sheet",
        "sheets",
        "stick",
        "drop",
        "drops",
        "ball",
        "bite",
        "head",
        "clove",
        "ear",
        "item",
        "bit",
        "kind",
        "type",
    ];

    /// <summary>"Bowl" in "a bowl of soup".</summary>
    public static readonly string[] Measures =
    [
        "plate",
        "bowl",
        "slice",
        "piece",
        "cup",
        "glas",
        "mug",
        "bunch",
        "loaf",
        "can",
        "pot",
        "bag",
        "bar",
        "scoop",
        "dish",
        "plateful",
    ];

    /// <summary>Words that make of the noun before them what something is like.</summary>
    public static readonly string[] Likenesses =
    [
        "colored",
        "coloured",
        "shaped",
        "themed",
        "patterned",
        "flavored",
        "flavoured",
        "sized",
        "print",
        "covered",
        "coated",
        "dipped",
        "topped",
        "scented",
        "inspired",
        "like",
    ];
}
