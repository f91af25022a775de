using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Reading;

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

    /// <summary>What the first noun was said of that is unknown: the taco of a taco tuesday.</summary>
    public Mention? OfUnknown { get; set; }

    public List<string> NotDrawn { get; } = [];

    public List<(string Word, string Colour)> NearColours { get; } = [];

    /// <summary>Misspelt words, and those that were meant.</summary>
    public List<(string Word, string Meant)> Slips { get; } = [];

    /// <summary>Ways of making a picture that this model has not.</summary>
    public List<string> Mediums { get; } = [];

    public List<ImageWarning> Conflicts { get; } = [];

    public int? Style { get; set; }

    /// <summary>A colour of nothing: all that "blue" says.</summary>
    public int? LoneColour { get; set; }

    public SceneBackground? Background { get; set; }

    public ScenePlace? Place { get; set; }

    /// <summary>What was said to be in the sky; null where nothing was.</summary>
    public Mention? InSky { get; set; }

    /// <summary>The sky is above what is there, which stands on land.</summary>
    public bool IsUnderSky { get; set; }

    /// <summary>The word for the place, which may say more than the place: a bedroom is a room.</summary>
    public string PlaceWord { get; set; } = "";

    /// <summary>The word for a place within that place; empty where none is named.</summary>
    public string WithinWord { get; private set; } = "";

    /// <summary>The room whose window the place is seen through; empty where none is named.</summary>
    public string RoomWord { get; private set; } = "";

    /// <summary>What is told of outside the room.</summary>
    public OutsideView Outside { get; } = new();

    /// <summary>What happens there; null where nothing is said of the kind.</summary>
    public Happening? Happening { get; set; }

    /// <summary>What grows all over the land; null where nothing does.</summary>
    public Mention? Crop { get; set; }

    /// <summary>A second place that was named; what is seen there stands in the first.</summary>
    public ScenePlace? FartherPlace { get; set; }

    public SceneLight? Light { get; set; }

    public SceneWeather? Weather { get; set; }

    /// <summary>Of the city or the street, if it is in one.</summary>
    public CityLook CityLook { get; set; }

    public bool IsAutumn { get; set; }

    /// <summary>Land that is named beside the snow lies under it.</summary>
    public bool IsSnowy { get; set; }

    /// <summary>"Reflected in the water".</summary>
    public bool HasReflection { get; set; }

    /// <summary>"A view from a window": the wall around it is before all.</summary>
    public bool IsThroughWindow { get; set; }

    /// <summary>All that stands there is seen as a dark shape.</summary>
    public bool IsSilhouette { get; set; }

    public SceneTone Tone { get; set; }

    /// <summary>Of a room, and what the prompt calls it.</summary>
    public (Rgb Colour, string Name)? WallColour { get; set; }

    /// <summary>People are seen from near, head and shoulders.</summary>
    public bool IsPortrait { get; set; }

    /// <summary>People hold the camera themselves.</summary>
    public bool IsSelfie { get; set; }

    /// <summary>People are seen from their backs.</summary>
    public bool IsFromBehind { get; set; }

    /// <summary>"By the lake": who is there is not in it.</summary>
    public bool IsAshore { get; set; }

    /// <summary>"On a beach": a boat there is in no water.</summary>
    public bool IsOnSand { get; set; }

    /// <summary>"Crashing waves": those of the place's water.</summary>
    public bool HasWaves { get; set; }

    /// <summary>"A garden with a pond": all that stands there is before the water.</summary>
    public bool IsWaterBeyond { get; set; }

    /// <summary>The forest that is named is a jungle.</summary>
    public bool IsTropical { get; private set; }

    /// <summary>The water that is named is ice.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>A road leads through the place.</summary>
    public bool HasRoad { get; set; }

    /// <summary>What leads through the place into its distance.</summary>
    public SceneWay? Way { get; set; }

    /// <summary>The word for the way.</summary>
    public string WayWord { get; set; } = "";

    /// <summary>Northern lights.</summary>
    public bool HasAurora { get; set; }

    public SceneArrangement Arrangement { get; set; }

    /// <summary>The thing is shown upon a tile, as phones show what opens a program.</summary>
    public bool IsAppIcon { get; set; }

    /// <summary>The whole prompt, where it came in quotation marks and is short.</summary>
    public string? Quoted { get; init; }

    /// <summary>A board was named that is written on.</summary>
    public bool HasBoard { get; set; }

    /// <summary>That board is a label of what was named before it.</summary>
    public bool IsBoardLabel { get; set; }

    /// <summary>Who was named before it holds that board.</summary>
    public bool IsBoardHeld { get; set; }

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

    /// <summary>"An empty street": nothing is seen there that was not named; of an empty room there is its furniture.</summary>
    public void EmptyPlace(ScenePlace? place) => Emptied |= place is not ScenePlace.Room;

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

    /// <summary>What a city looks like is said once more exactly.</summary>
    public void SetCity(CityLook look)
    {
        if (look > CityLook)
            CityLook = look;
        if (look == CityLook.Neon)
            Light ??= SceneLight.Night;
    }

    /// <summary>The first of the objects that are said to line the way; null where none are.</summary>
    public int? LinedFrom { get; set; }

    /// <summary>The place is what is seen from the room that was named.</summary>
    public void LeaveRoom()
    {
        if (Place is ScenePlace.Room)
            (Place, RoomWord, PlaceWord) = (null, PlaceWord, "");
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
        else if (
            Place is ScenePlace.Snow
            && !(IsFrozen && place is ScenePlace.Mountains or ScenePlace.Forest)
            && place is { } under
            && Places.IsSnowedUpon(under)
        )
        {
            (Place, PlaceWord, IsSnowy) = (under, word.ToString(), true);
        }

        // "A city on Mars" is built of domes.
        if (Places.IsOffWorldCity(place, Place))
        {
            (Place, PlaceWord, CityLook) = (place is ScenePlace.City ? Place : place, "domed city", CityLook.Plain);
            place = null;
        }

        IsTropical |= place == ScenePlace.Forest && Places.IsTropical(word);
        IsFrozen |= place == ScenePlace.Snow && Places.IsFrozen(word);
        // "A garden with a pond" has what one knows a garden by, before the water.
        if (place is ScenePlace.Lake && Place is ScenePlace.Meadow && PlaceWord.Length > 0)
            (Place, IsWaterBeyond) = (place, true);
        // "A cabin in the woods by a lake": the woods are beyond the water.
        if (
            place is ScenePlace.Lake or ScenePlace.Sea or ScenePlace.Beach
            && Place is ScenePlace.Forest or ScenePlace.Mountains or ScenePlace.City
            && PlaceWord.Length > 0
        )
            (FartherPlace, Place, PlaceWord) = (Place, place, word.ToString());
        // "Underwater, with a coral reef" is at the reef.
        if (place is not null && place == Place && PlaceMarks.Of(PlaceWord).Count == 0 && PlaceMarks.Of(word.ToString()).Count > 0)
            PlaceWord = word.ToString();
        // "A park with a playground" has what one knows both by.
        else if (place is not null && place == Place && PlaceMarks.Of(word.ToString()).Count > 0 && !word.SequenceEqual(PlaceWord))
            WithinWord = word.ToString();
        // "A landscape with mountains" is in the mountains.
        // "A road through the mountains" is in the mountains.
        if (place is not null and not ScenePlace.Street && Place == ScenePlace.Street && Places.IsRoad(PlaceWord))
            (Place, PlaceWord, FartherPlace) = (place, word.ToString(), ScenePlace.Street);
        else if (place is { } named && (Place is null || (Places.IsVague(PlaceWord) && Place != named && named is not ScenePlace.Sky)))
            (Place, PlaceWord) = (named, word.ToString());
        else if (place is { } other && other != Place)
            FartherPlace ??= other;
        if (light is { } seen)
            Light = seen;
        HasAurora |= light is not null && Places.IsAurora(word);
    }
}
