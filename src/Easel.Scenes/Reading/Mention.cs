using Easel.Abstractions.Pixels;
using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Charts;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>An object as the prompt names it. <paramref name="Word"/> is the prompt's own.</summary>
internal sealed record Mention(int Concept, Tier Tier, string Word, int Count)
{
    /// <summary>Another picture of the same thing may be found for it.</summary>
    public int Concept { get; private set; } = Concept;

    public int? Colour { get; set; }

    /// <summary>"Light" or "dark" of its colour, as the prompt says it.</summary>
    public string? ColourShade { get; set; }

    public SceneSide Side { get; set; }

    /// <summary>How it stands to those that nothing else is said of: behind them or before; null where that is not said.</summary>
    public SceneRelationKind? Depth { get; set; }

    /// <summary>Mentioned more often, or capped.</summary>
    public int Count { get; set; } = Count;

    /// <summary>The word was misspelt.</summary>
    public bool Guessed { get; init; }

    /// <summary>What is written; null for a thing.</summary>
    public string? Text { get; init; }

    /// <summary>What a card says: it stands above the things that are named after it.</summary>
    public bool IsGreeting { get; init; }

    /// <summary>Its letters are written in many colours.</summary>
    public bool IsColourful { get; init; }

    /// <summary>The colour of the board that it is written on; null where there is none.</summary>
    public int? Board { get; init; }

    /// <summary>How much larger than usual it is said to be.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>It is above the place that is named, and stands on nothing there.</summary>
    public bool IsAloft { get; set; }

    /// <summary>"With" leads to it: somebody does what they do with this one.</summary>
    public bool IsInCompany { get; set; }

    /// <summary>The first token of its noun; -1 where the prompt does not name it.</summary>
    public int Token { get; set; } = -1;

    /// <summary>What it does is not done by those that are named before it.</summary>
    public bool IsNextSubject { get; set; }

    /// <summary>It is said to be beside another: nobody holds or wears it.</summary>
    public bool IsSaidBeside { get; set; }

    /// <summary>"Flowers": nobody said how many.</summary>
    public bool IsVague { get; init; }

    /// <summary>What a clock shows; null where it is not said.</summary>
    public TimeOnly? Time { get; set; }

    /// <summary>What a chart shows; null where it is not said.</summary>
    public ChartFace? Chart { get; set; }

    /// <summary>It stands in the distance, and says which place it is.</summary>
    public bool IsBackdrop { get; set; }

    /// <summary>It grows or stands all over the land.</summary>
    public bool IsCrop { get; set; }

    /// <summary>It stands along both sides of a road or a river.</summary>
    public bool LinesWay { get; set; }

    /// <summary>It stands in the room whose window all the others are seen through.</summary>
    public bool IsIndoors { get; set; }

    /// <summary>It is seen through the window of the room.</summary>
    public bool IsOutside { get; set; }

    /// <summary>It is in the air all over the picture.</summary>
    public bool IsDrifting { get; set; }

    /// <summary>It hangs from the ceiling of the room.</summary>
    public bool IsFromCeiling { get; set; }

    /// <summary>It hangs on the wall of the room.</summary>
    public bool IsOnWall { get; set; }

    /// <summary>How many of it lie upon each other.</summary>
    public SceneHeap Heap { get; set; }

    /// <summary>Of a heap of many colours: those that its things have by turns; empty where they have one.</summary>
    public List<int> HeapColours { get; } = [];

    /// <summary>What it is made of, or the pattern on it.</summary>
    public SceneSurface? Surface { get; set; }

    /// <summary>As the prompt says it.</summary>
    public string SurfaceWord { get; set; } = "";

    /// <summary>The pattern's second colour; null where it is a shade of the first.</summary>
    public int? SurfaceColour { get; set; }

    /// <summary>Its pattern is seen on who wears it.</summary>
    public bool IsSurfaceWorn { get; set; }

    /// <summary>What has happened to it, where its outline shows that.</summary>
    public SceneChange Change { get; set; }

    /// <summary>The shape that it is said to have, and the prompt's word for it.</summary>
    public (Outline Shape, string Word)? Outline { get; set; }

    /// <summary>Colours that the prompt says it does not have.</summary>
    public List<int> NotColours { get; } = [];

    /// <summary>A breed, a profession or the like that it is of, in the prompt's words: "pirate" before "parrot".</summary>
    public string? Kind { get; set; }

    /// <summary>A young animal, by its own word or by "baby" before it.</summary>
    public bool IsYoung { get; set; } = Young.Is(Word);

    /// <summary>What it does, where a figure can show that.</summary>
    public SaidDoing? Doing { get; set; }

    /// <summary>What the prompt says of somebody's hair that only a figure shows, and the words for it.</summary>
    public List<(Func<Person, Person> Look, string Words)> PersonLooks { get; } = [];

    /// <summary>Colours of its parts, as the prompt says them: the red roof of a house.</summary>
    public List<(string Part, int Colour, string? Shade, string Words)> PartColours { get; } = [];

    /// <summary>Of its ready picture: colours in it that become others; empty where no part has a colour of its own.</summary>
    public List<(Rgb From, Rgb To)> PaintedParts { get; } = [];

    /// <summary>Words for its looks and moods that are shown.</summary>
    public List<string> Felt { get; } = [];

    /// <summary>What its figure wears, in words: "red hat".</summary>
    public List<string> Worn { get; } = [];

    /// <summary>What its figure has in the hand and shows with it, in words.</summary>
    public List<string> InHand { get; } = [];

    /// <summary>Those who are drawn in one picture with it.</summary>
    public List<Mention> Partners { get; } = [];

    /// <summary>What the prompt says of an animal's looks that only a figure shows, and the words for it.</summary>
    public List<(Func<Species, Species> Look, string Words)> AnimalLooks { get; } = [];

    /// <summary>The figure that it is drawn as; null for what the model or a ready picture draws.</summary>
    public IVectorDrawing? Vector { get; set; }

    /// <summary>One who is named before has one too: "each holding a balloon" tells of both.</summary>
    public bool IsAnothers { get; init; }

    /// <summary>The figure is what the word says, though the concept is not.</summary>
    public bool IsAsSaid { get; set; }

    /// <summary>Its figure shows this garment, which is no thing of its own.</summary>
    public void Wear(Mention garment, ConceptVocabulary vocabulary) => Worn.Add(Named(garment, vocabulary));

    /// <summary>Its figure has this thing in the hand, which is no thing of its own.</summary>
    public void Hold(Mention thing, ConceptVocabulary vocabulary) => InHand.Add(Named(thing, vocabulary));

    private static string Named(Mention thing, ConceptVocabulary vocabulary)
    {
        var name = vocabulary.Concepts[thing.Concept].Caption;
        // A turban's picture has somebody's head in it.
        const string wearer = "person wearing ";
        if (name.StartsWith(wearer, StringComparison.Ordinal))
            name = name[wearer.Length..];
        return English.Amount(
            thing.Count,
            thing.Colour is { } colour ? $"{vocabulary.Colours[colour].Name} {Caption.WithoutColour(name, vocabulary)}" : name
        );
    }

    /// <summary>What its figure is in, at or on, or uses, in words: "on a chair".</summary>
    public List<string> Used { get; } = [];

    /// <summary>Its figure shows this thing, too.</summary>
    /// <param name="stands">How it stands to the thing; null where the thing is in its hand or worn.</param>
    public void Use(Mention thing, SceneRelationKind? stands, ConceptVocabulary vocabulary)
    {
        var how = stands switch
        {
            SceneRelationKind.InFrontOf => "in front of",
            SceneRelationKind.On => "on",
            SceneRelationKind.In => "in",
            SceneRelationKind.Behind or SceneRelationKind.Through or SceneRelationKind.OutOf => "at",
            _ => "with",
        };
        if (Doing?.Sentence.Contains(thing.Word, StringComparison.Ordinal) != true)
            Used.Add($"{how} {Named(thing, vocabulary)}");
    }

    /// <summary>It is drawn as this concept, which shows more of what was said of it.</summary>
    public void Become(int concept) => Concept = concept;

    public static Mention OfText(string text, int? colour, int? board) =>
        new(NoConcept, Tier.Same, text, 1)
        {
            Text = text,
            Colour = colour,
            Board = board,
        };

    private const int NoConcept = -1;
}
