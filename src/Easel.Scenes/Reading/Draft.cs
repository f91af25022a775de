using Easel.Abstractions.Events;
using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
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

    /// <summary>"Flowers": nobody said how many.</summary>
    public bool IsVague { get; init; }

    /// <summary>What a clock shows; null where it is not said.</summary>
    public TimeOnly? Time { get; set; }

    /// <summary>It stands in the distance, and says which place it is.</summary>
    public bool IsBackdrop { get; init; }

    /// <summary>It grows all over the land.</summary>
    public bool IsCrop { get; init; }

    /// <summary>How many of it lie upon each other.</summary>
    public SceneHeap Heap { get; set; }

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

    /// <summary>What it does, where a figure can show that.</summary>
    public SaidDoing? Doing { get; set; }

    /// <summary>What the prompt says of somebody's hair that only a figure shows, and the words for it.</summary>
    public List<(Func<Person, Person> Look, string Words)> PersonLooks { get; } = [];

    /// <summary>Words for its looks and moods that are shown.</summary>
    public List<string> Felt { get; } = [];

    /// <summary>What its figure wears, in words: "red hat".</summary>
    public List<string> Worn { get; } = [];

    /// <summary>Somebody who is drawn in one picture with it; null where nobody is.</summary>
    public Mention? Partner { get; set; }

    /// <summary>What the prompt says of an animal's looks that only a figure shows, and the words for it.</summary>
    public List<(Func<Species, Species> Look, string Words)> AnimalLooks { get; } = [];

    /// <summary>The figure that it is drawn as; null for what the model or a ready picture draws.</summary>
    public IVectorDrawing? Vector { get; set; }

    /// <summary>The figure is what the word says, though the concept is not.</summary>
    public bool IsAsSaid { get; set; }

    /// <summary>Its figure shows this garment, which is no thing of its own.</summary>
    public void Wear(Mention garment, ConceptVocabulary vocabulary)
    {
        var name = vocabulary.Concepts[garment.Concept].Caption;
        Worn.Add(
            English.Amount(
                1,
                garment.Colour is { } colour ? $"{vocabulary.Colours[colour].Name} {Caption.WithoutColour(name, vocabulary)}" : name
            )
        );
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

/// <summary>What the parser understood, before it becomes a scene.</summary>
internal sealed class Draft
{
    /// <summary>Enough for any warning; a prompt of 32,000 characters must not make a list of all its words.</summary>
    private const int MaxRemembered = 64;

    private const int MaxWordLength = 40;

    public List<Mention> Objects { get; } = [];

    public List<SceneRelation> Relations { get; } = [];

    /// <summary>What is said of the looks of objects, to be shown by marks upon them.</summary>
    public List<(Mention Of, Look Look, string Word)> Marks { get; } = [];

    /// <summary>Known things in a role that cannot be drawn: worn, around, behind.</summary>
    public List<Mention> SetAside { get; } = [];

    /// <summary>Words that only go with a thing, as happy does with a face.</summary>
    public List<Mention> Hints { get; } = [];

    public List<string> NotDrawn { get; } = [];

    public List<(string Word, string Colour)> NearColours { get; } = [];

    /// <summary>Ways of making a picture that this model has not.</summary>
    public List<string> Mediums { get; } = [];

    public List<ImageWarning> Conflicts { get; } = [];

    public int? Style { get; set; }

    /// <summary>A colour of nothing: all that "blue" says.</summary>
    public int? LoneColour { get; set; }

    public SceneBackground? Background { get; set; }

    public ScenePlace? Place { get; set; }

    /// <summary>The word for the place, which may say more than the place: a bedroom is a room.</summary>
    public string PlaceWord { get; set; } = "";

    /// <summary>What happens there; null where nothing is said of the kind.</summary>
    public Happening? Happening { get; set; }

    /// <summary>What grows all over the land; null where nothing does.</summary>
    public Mention? Crop { get; set; }

    /// <summary>A second place that was named; what is seen there stands in the first.</summary>
    public ScenePlace? FartherPlace { get; set; }

    public SceneLight? Light { get; set; }

    public SceneWeather? Weather { get; set; }

    public bool IsAutumn { get; set; }

    /// <summary>Land that is named beside the snow lies under it.</summary>
    public bool IsSnowy { get; set; }

    /// <summary>"Reflected in the water".</summary>
    public bool HasReflection { get; set; }

    /// <summary>"A view from a window": the wall around it is before all.</summary>
    public bool IsThroughWindow { get; set; }

    /// <summary>All that stands there is seen as a dark shape.</summary>
    public bool IsSilhouette { get; set; }

    /// <summary>"By the lake": who is there is not in it.</summary>
    public bool IsAshore { get; set; }

    /// <summary>A road leads through the place.</summary>
    public bool HasRoad { get; set; }

    /// <summary>Northern lights.</summary>
    public bool HasAurora { get; set; }

    public SceneArrangement Arrangement { get; set; }

    /// <summary>The whole prompt, where it came in quotation marks and is short.</summary>
    public string? Quoted { get; init; }

    /// <summary>A board was named that is written on.</summary>
    public bool HasBoard { get; set; }

    /// <summary>What is written on the board is lit: a neon sign.</summary>
    public bool IsNeon { get; set; }

    /// <summary>Something that this model does not know is not to be drawn.</summary>
    public bool Emptied { get; private set; }

    /// <summary>Things that the prompt says not to draw.</summary>
    public HashSet<int> Excluded { get; } = [];

    /// <summary>Says that an object is so: by a picture of it in that state where there is one, else by a mark.</summary>
    public void Mark(Mention mention, Look look, string word, PromptItems items)
    {
        var thing = mention.Count > 1 && mention.Word.EndsWith('s') ? mention.Word[..^1] : mention.Word;
        if (items.Pictured(word, thing) is >= 0 and var picture)
            mention.Become(picture);
        else
            Marks.Add((mention, look, word));
    }

    public void LeaveOut(ReadOnlySpan<char> word)
    {
        if (NotDrawn.Count == MaxRemembered)
            return;
        var shown = word.Length > MaxWordLength ? word[..MaxWordLength] : word;
        foreach (var known in NotDrawn)
        {
            if (known.AsSpan().StartsWith(shown) && known.Length - shown.Length == (shown.Length < word.Length ? 1 : 0))
                return;
        }

        NotDrawn.Add(shown.Length < word.Length ? $"{shown}…" : shown.ToString());
    }

    /// <summary>What the prompt wants a thing to be without, and the thing has.</summary>
    public void CannotLeaveOut(string word)
    {
        Emptied = true;
        // In a place alone there is nothing of it.
        if (Objects.Count == 0 && Place is not null)
            return;
        var shown = word.Length > MaxWordLength ? $"{word[..MaxWordLength]}…" : word;
        var warning = new ImageWarning("prompt_not_drawn", "prompt", $"This model cannot leave '{shown}' out of what it draws.");
        if (Conflicts.Count < MaxRemembered && !Conflicts.Contains(warning))
            Conflicts.Add(warning);
    }

    /// <summary>The skin that is asked for, as the prompt says it; null where none is.</summary>
    public string? Skin { get; set; }

    /// <summary>Of people that the art draws.</summary>
    public void WarnOfSkin(string skin)
    {
        var warning = new ImageWarning(
            "prompt_not_drawn",
            "prompt",
            $"People have one skin here, the art's yellow, whatever is asked: '{skin}'."
        );
        if (!Conflicts.Contains(warning))
            Conflicts.Add(warning);
    }

    public static void Remember(List<Mention> list, Mention mention)
    {
        if (list.Count < MaxRemembered)
            list.Add(mention);
    }

    /// <summary>Where or when it is, if nothing nearer was said; what is said later is farther off.</summary>
    public void SetPlace(ScenePlace? place, SceneLight? light, ReadOnlySpan<char> word = default)
    {
        if (place is ScenePlace.Snow && Place is { } land && Places.IsSnowedUpon(land))
        {
            // "A mountain cabin in the snow".
            IsSnowy = true;
            place = null;
        }
        else if (Place is ScenePlace.Snow && place is { } under && Places.IsSnowedUpon(under))
        {
            (Place, PlaceWord, IsSnowy) = (under, word.ToString(), true);
        }

        // "A cabin in the woods by a lake": the woods are beyond the water.
        if (
            place is ScenePlace.Lake or ScenePlace.Sea or ScenePlace.Beach
            && Place is ScenePlace.Forest or ScenePlace.Mountains or ScenePlace.City
            && PlaceWord.Length > 0
        )
            (FartherPlace, Place, PlaceWord) = (Place, place, word.ToString());
        // "A landscape with mountains" is in the mountains.
        // "A road through the mountains" is in the mountains.
        if (place is not null and not ScenePlace.Street && Place == ScenePlace.Street && Places.IsRoad(PlaceWord))
            (Place, PlaceWord, FartherPlace) = (place, word.ToString(), ScenePlace.Street);
        else if (place is { } named && (Place is null || (Places.IsVague(PlaceWord) && Place != named)))
            (Place, PlaceWord) = (named, word.ToString());
        else if (place is { } other && other != Place)
            FartherPlace ??= other;
        if (light is { } seen)
            Light = seen;
        HasAurora |= light is not null && Places.IsAurora(word);
    }
}
