using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>What has been said about the noun that is still to come: "three red ...".</summary>
internal struct NounPhrase
{
    private const int MaxColours = 4;

    private int[]? _colours;
    private string?[]? _shades;

    /// <summary>"Non-red": what the noun is not.</summary>
    public int? NotColour { get; set; }

    public int? Count { get; private set; }

    public bool IsPair { get; set; }

    /// <summary>The number is one of pairs.</summary>
    public bool IsPairs { get; set; }

    /// <summary>An article or number stood before it.</summary>
    public bool Determined { get; set; }

    /// <summary>"His", "their": what somebody has, who was named before.</summary>
    public bool IsOfSomebody { get; set; }

    /// <summary>"The second", "the other": not one that was named before.</summary>
    public bool IsOther { get; set; }

    public bool Definite { get; set; }

    /// <summary>One thing: an article without a number.</summary>
    public readonly bool IsSingular => Determined && !Definite && Count is null;

    /// <summary>"Tiny", "huge".</summary>
    public double? Scale { get; set; }

    /// <summary>"Baby" before an animal.</summary>
    public bool IsYoung { get; set; }

    /// <summary>Where the prompt says so; null where it does not.</summary>
    public int? SizeAt { get; set; }

    /// <summary>"Flying", of what has no wings.</summary>
    public bool IsAloft { get; set; }

    /// <summary>What it looks like or feels: "broken", "angry".</summary>
    public Look? Look { get; set; }

    /// <summary>What it does: "a dancing couple".</summary>
    public SaidDoing? Doing { get; set; }

    /// <summary>What a figure shows of an animal's looks, and the words for it.</summary>
    public List<(Func<Species, Species> Look, string Words)>? AnimalLooks { get; set; }

    /// <summary>What a figure shows of somebody's build, age or head, and the words for it.</summary>
    public List<(Func<Person, Person> Look, string Words)>? PersonLooks { get; set; }

    /// <summary>As the prompt says it.</summary>
    public string? LookWord { get; set; }

    /// <summary>A breed, a profession or the like that the noun is of: "pirate" before "parrot".</summary>
    public string? Kind { get; set; }

    /// <summary>What it is made of, or its pattern.</summary>
    public SceneSurface? Surface { get; set; }

    /// <summary>As the prompt says it.</summary>
    public string? SurfaceWord { get; set; }

    /// <summary>The shape that it is said to have, where there is a word for it.</summary>
    public Outline Outline { get; set; }

    /// <summary>As the prompt says it; null where nothing is said.</summary>
    public string? OutlineWord { get; set; }

    /// <summary>Each of several has a colour of its own: "colourful balloons".</summary>
    public bool IsColourful { get; set; }

    /// <summary>"A stack of", "a pile of".</summary>
    public SceneHeap Heap { get; set; }

    /// <summary>What a name in the plural shows may be meant by it: "a stack of", "a bunch of".</summary>
    public bool IsGathered { get; set; }

    /// <summary>Colours are joined by "and" or commas: of several objects, each may have one.</summary>
    public bool ColoursJoined { get; set; }

    /// <summary>"Light" or "dark", as the prompt says it: of the colour that follows.</summary>
    public string? Shade { get; set; }

    public int ColourCount { get; private set; }

    public readonly ReadOnlySpan<int> Colours => _colours.AsSpan(0, ColourCount);

    public void AddNumber(int amount)
    {
        Determined = true;
        // "two dozen", "three hundred", "twenty five"
        var many = Count is { } so
            ? (
                Amounts.IsMultiplier(amount) ? (long)so * amount
                : so >= 20 && amount < 10 ? so + amount
                : amount
            )
            : amount;
        Count = (int)Math.Min(many, int.MaxValue);
    }

    public void ForgetNumber() => Count = null;

    /// <param name="shade">"Light" or "dark", as the prompt says it; null where it says neither.</param>
    public void AddColour(int colour, string? shade = null)
    {
        if (Colours.Contains(colour) || ColourCount == MaxColours)
            return;
        _colours ??= new int[MaxColours];
        if (shade is not null)
            (_shades ??= new string?[MaxColours])[ColourCount] = shade;
        _colours[ColourCount++] = colour;
    }

    /// <summary>"Light" or "dark" of a colour that was said.</summary>
    public readonly string? ShadeOf(int colour) => Colours.IndexOf(colour) is var at and >= 0 ? _shades?[at] : null;

    /// <summary>Of any colour that was said; null where none has any.</summary>
    public readonly string? AnyShade => _shades is null ? null : Array.Find(_shades, shade => shade is not null);

    /// <summary>The noun took them.</summary>
    public void ForgetShades() => _shades = null;
}
