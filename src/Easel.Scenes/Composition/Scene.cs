using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Composition;

/// <summary>What a prompt asks a model to draw, as far as the model can: objects, how they stand to each other, one style, a
/// background.</summary>
public sealed record Scene
{
    /// <summary>How many objects one image can hold and still show each clearly.</summary>
    public const int MaxObjects = 20;

    /// <summary>Kinds of objects in the order of the prompt; none only in an empty place, together at most <see cref="MaxObjects"/> objects.</summary>
    public required IReadOnlyList<SceneObject> Objects { get; init; }

    /// <summary>Each object but the first stands in a relation to an earlier one.</summary>
    public required IReadOnlyList<SceneRelation> Relations { get; init; }

    public required SceneStyle Style { get; init; }

    /// <summary>Null where the prompt does not speak of it.</summary>
    public SceneBackground? Background { get; init; }

    /// <summary>Where the scene is set; null on nothing, or on <see cref="Background"/>.</summary>
    public SceneGround? Ground { get; init; }

    public SceneArrangement Arrangement { get; init; }

    /// <summary>All that stands or flies there is seen as a dark shape.</summary>
    public bool IsSilhouette { get; init; }

    /// <summary>Of the whole picture, but for a background of its own colour.</summary>
    public SceneTone Tone { get; init; }

    /// <summary>What was replaced, changed or not drawn.</summary>
    public IReadOnlyList<ImageWarning> Warnings { get; init; } = [];

    /// <summary>The scene in words, as a response's revised prompt says it: "two red apples and a pear, flat style, on a blue
    /// background".</summary>
    public required string Description { get; init; }

    /// <summary>All objects, counted.</summary>
    public int ObjectCount => Objects.Sum(thing => thing.Count);

    /// <summary>One object on no background of its own: the model draws it without help.</summary>
    public bool IsSingle =>
        ObjectCount == 1
        && !IsSilhouette
        && Tone == SceneTone.Colour
        && Background?.Fill is null
        && Ground is null
        && Objects[0] is { Text: null, Vector: null, Concept.Drawing: null };
}

/// <summary>One kind of object of a scene.</summary>
/// <param name="Colour">The colour asked for; null leaves the concept its own.</param>
/// <param name="Caption">What to ask the model for, in the grammar of its training captions: "flat red apple".</param>
public sealed record SceneObject(Concept Concept, SceneColour? Colour, int Count, SceneSide Side, string Caption)
{
    /// <summary>What is written, in <see cref="Colour"/>; null for a thing that the model draws.</summary>
    public string? Text { get; init; }

    /// <summary>What is written has these colours in turn, letter by letter; empty where it has one.</summary>
    internal IReadOnlyList<SceneColour> LetterColours { get; init; } = [];

    /// <summary>How much larger than others of its kind, as "a tiny cat" asks for.</summary>
    internal double Scale { get; init; } = 1;

    /// <summary>How it is drawn where neither the model nor a ready picture draws it; null for what these do.</summary>
    internal IVectorDrawing? Vector { get; init; }

    /// <summary>What its figure shows, in words.</summary>
    internal FigureTelling Telling { get; init; } = FigureTelling.Nothing;

    /// <summary>It is above the ground, and stands on nothing.</summary>
    internal bool IsAloft { get; init; }

    /// <summary>How they lie upon each other.</summary>
    internal SceneHeap Heap { get; init; }

    /// <summary>Of a heap of many colours: those that its things have by turns; empty where they have one.</summary>
    internal IReadOnlyList<SceneColour> HeapColours { get; init; } = [];

    /// <summary>The colour that so manyth of its kind has; null where none is asked for.</summary>
    internal SceneColour? ColourOf(int number) => HeapColours.Count > 0 ? HeapColours[number % HeapColours.Count] : Colour;

    /// <summary>What it is made of, or the pattern on it; null leaves it as it is drawn.</summary>
    internal SceneSurface? Surface { get; init; }

    /// <summary>As the prompt says it.</summary>
    internal string SurfaceWord { get; init; } = "";

    /// <summary>The pattern's second colour; null where it is a shade of the first.</summary>
    internal SceneColour? SurfaceColour { get; init; }

    internal SceneChange Change { get; init; }

    /// <summary>Of a ready picture: colours in it that become others, part by part.</summary>
    internal IReadOnlyList<(Rgb From, Rgb To)> PartColours { get; init; } = [];

    /// <summary>The shape that it is drawn in, as the prompt says it; null where that is its own.</summary>
    internal string? OutlineWord { get; init; }

    /// <summary>It stands in the distance, beside all others, and says which place it is.</summary>
    internal bool IsBackdrop { get; init; }

    /// <summary>How it stands where <see cref="IsBackdrop"/> is true.</summary>
    internal BackdropPlace BackdropPlace { get; init; }

    /// <summary>It grows all over the land, behind and before all others.</summary>
    internal bool IsCrop { get; init; }

    /// <summary>It stands along both sides of the way that leads into the scene.</summary>
    internal bool LinesWay { get; init; }

    /// <summary>It stands before the window that the ground is seen through.</summary>
    internal bool IsIndoors { get; init; }

    /// <summary>Only its head is seen.</summary>
    internal bool IsFace { get; init; }

    /// <summary>The colour of the board under what is written; null where there is none.</summary>
    public SceneColour? Board { get; init; }
}

/// <summary>Object <paramref name="First"/> stands so to object <paramref name="Second"/>; indices into
/// <see cref="Scene.Objects"/>.</summary>
public sealed record SceneRelation(int First, SceneRelationKind Kind, int Second);

public enum SceneRelationKind
{
    Beside,
    LeftOf,
    RightOf,
    Above,
    Under,

    /// <summary>Resting upon it.</summary>
    On,

    /// <summary>Within it, half seen.</summary>
    In,
    Behind,
    InFrontOf,

    /// <summary>With it, or a part of it, on either side; a second such relation names the other side.</summary>
    Between,
    Around,
    HeldBy,

    /// <summary>Sitting on its shoulder.</summary>
    OnShoulder,
    WornBy,
    WrittenOn,

    /// <summary>Above its head, and says what it feels or is like.</summary>
    MarkOf,

    /// <summary>Drawn upon it: its face, a crack.</summary>
    FeatureOf,

    /// <summary>Drawn over it and over what is in it, as large as it: the bars of a cage.</summary>
    CoverOf,

    /// <summary>Standing on its head.</summary>
    OnHead,

    /// <summary>The first is on the nose or the cheek of the second.</summary>
    OnFace,

    /// <summary>The second carries the first on its back.</summary>
    OnBack,

    /// <summary>Sitting on its lap.</summary>
    OnLap,

    /// <summary>Passing through it, between its two halves.</summary>
    Through,

    /// <summary>Half out of it, or just come from it.</summary>
    OutOf,

    /// <summary>On its way to it.</summary>
    Toward,

    /// <summary>Leaning on it.</summary>
    Against,

    /// <summary>Both look at each other.</summary>
    Facing,
    BackToBack,

    /// <summary>Behind it, on the same way.</summary>
    Following,

    /// <summary>Below it, and held by it: from a branch, a web.</summary>
    HangingFrom,

    /// <summary>Here and there upon what is seen from above: olives on a pizza.</summary>
    StrewnOn,

    /// <summary>On the tip of its nose.</summary>
    OnNose,

    /// <summary>Below it, in a bird's claws.</summary>
    InClaws,

    /// <summary>In the air over it, from one hand to the other.</summary>
    JuggledBy,

    /// <summary>On the front of the hat that it wears.</summary>
    OnHat,
}

/// <summary>The side of the picture that an object was asked for at.</summary>
public enum SceneSide
{
    Anywhere,
    Left,
    Right,
    Top,
    Bottom,
}

/// <summary>A background that the prompt asks for.</summary>
/// <param name="Name">As in "on a light blue background".</param>
/// <param name="Fill">Its colour; null is transparent.</param>
public sealed record SceneBackground(string Name, Rgb? Fill);
