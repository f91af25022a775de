using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Vocabulary;

/// <summary>What the layout of scenes knows of a concept.</summary>
public sealed record ConceptTraits
{
    public static ConceptTraits None { get; } = new();

    /// <summary>Largest side of the thing itself in metres; null for what has no size of its own, as a heart.</summary>
    public double? Metres { get; init; }

    public WornPlace Worn { get; init; }

    /// <summary>Things stand in it, and their upper half is seen.</summary>
    public bool Holds { get; init; }

    /// <summary>Of a vehicle: where the heads of those in it are seen, who are cut off below.</summary>
    public Room? Cabin { get; init; }

    /// <summary>Where on it words and pictures are, where that is not its middle: the screen of a laptop.</summary>
    public Room? Display { get; init; }

    /// <summary>Of what one sees into: where that is seen which is in it.</summary>
    public Room? Inside { get; init; }

    /// <summary>Caption of the drawing that is over what is in it; null where that is seen through the thing itself.</summary>
    public string? Front { get; init; }

    /// <summary>Caption of its picture with room for words and pictures, where its own has something there already.</summary>
    public string? Blank { get; init; }

    /// <summary>Caption of its picture lying on the ground, of a cloth that its own picture shows hanging or laid with things.</summary>
    public string? Spread { get; init; }

    /// <summary>Of a ready picture: the colours that its parts have in it, by the words for them; each becomes the one that is said of the
    /// part.</summary>
    public IReadOnlyDictionary<string, Rgb[]> Parts { get; init; } = FrozenDictionary<string, Rgb[]>.Empty;

    /// <summary>Of these parts, those that have the colour of the whole where none is said: the doors of a car.</summary>
    public IReadOnlyList<string> PlainParts { get; init; } = [];

    /// <summary>Caption of its picture whose parts have any colour, where its own has not.</summary>
    public string? Parted { get; init; }

    /// <summary>Captions of what its picture shows already.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];

    /// <summary>Captions of the vehicles that its picture shows from within, with their seats.</summary>
    public IReadOnlyList<string> InteriorOf { get; init; } = [];

    /// <summary>Captions of the sorts that several of it are of, itself among them.</summary>
    public IReadOnlyList<string> Sorts { get; init; } = [];

    /// <summary>Of what holds things, where its mouth is seen; null where one looks at its side alone.</summary>
    public Opening? Opening { get; init; }

    /// <summary>How far below its top edge that stands which is on it, as a part of its height; null on its edge.</summary>
    public double? Seat { get; init; }

    /// <summary>Of what has room for several: where each of them sits, as parts of what is visible of it; none where it has one seat, or a row.</summary>
    public IReadOnlyList<SeatPoint> Seats { get; init; } = [];

    /// <summary>Of a vessel that is poured from: how far from its left edge the stream ends, as a part of its width; null where nothing flows.</summary>
    public double? Stream { get; init; }

    /// <summary>It is seen in the sky.</summary>
    public bool Sky { get; init; }

    /// <summary>It is high in the sky, over any place: the sun, the moon, stars, clouds.</summary>
    public bool Overhead { get; init; }

    /// <summary>Several of it are in the air, here and there: petals, fireflies; leaves, where they are said to fall.</summary>
    public bool Drifts { get; init; }

    /// <summary>It runs on rails, and stops beside platforms.</summary>
    public bool Rails { get; init; }

    /// <summary>It lives under water.</summary>
    public bool Swims { get; init; }

    /// <summary>An animal, a person, a robot: it wears and holds things.</summary>
    public bool Lives { get; init; }

    /// <summary>It lives, and is no person: it has any colour.</summary>
    public bool Animal { get; init; }

    /// <summary>It is drawn as a head alone.</summary>
    public bool Face { get; init; }

    /// <summary>Of a person who is drawn as a head: the caption of who is drawn whole.</summary>
    public string? Figure { get; init; }

    public bool Food { get; init; }

    /// <summary>Food or drink whose picture shows the bowl, plate or glass that it is in.</summary>
    public bool Served { get; init; }

    /// <summary>It is at sea where no place is named.</summary>
    public bool Afloat { get; init; }

    /// <summary>What is written stands on it.</summary>
    public bool Board { get; init; }

    /// <summary>Its picture is of wood already.</summary>
    public bool Wooden { get; init; }

    /// <summary>Its picture has panels, which are of one colour and the other where two are said.</summary>
    public bool Panels { get; init; }

    /// <summary>It hangs on the wall of a room.</summary>
    public bool Hung { get; init; }

    /// <summary>Other things stand upon it, as on a table or a hill.</summary>
    public bool Surface { get; init; }

    /// <summary>Nothing can be in it.</summary>
    public bool Solid { get; init; }

    /// <summary>People have pictures printed upon it.</summary>
    public bool Decorated { get; init; }

    /// <summary>Made to have a picture upon it: nothing stands on it or beside it that it is said to have.</summary>
    public bool Sheet { get; init; }

    /// <summary>What is on it is before it: a wreath on a door.</summary>
    public bool Upright { get; init; }

    /// <summary>One sits astride it, with both hands before one.</summary>
    public bool Bike { get; init; }

    /// <summary>Who is in it stands at its door.</summary>
    public bool Entrance { get; init; }

    /// <summary>One writes, reads or plays on it, and does not stand upon it.</summary>
    public bool Handled { get; init; }

    /// <summary>Who is said to have it with them has it in a hand, a paw, a mouth or a beak.</summary>
    public bool Gripped { get; init; }

    /// <summary>Something is done with it, and who does it has it in a hand: a hammer, a spoon, a camera.</summary>
    public bool Tool { get; init; }

    /// <summary>It is in a room, which is seen from inside where it is said to have this.</summary>
    public bool Furniture { get; init; }

    /// <summary>A building, or what one is in as in one: a tent, a cave, a tunnel.</summary>
    public bool Building { get; init; }

    /// <summary>One sits behind it: "at a desk".</summary>
    public bool Workplace { get; init; }

    /// <summary>Food whose picture shows all of its upper side.</summary>
    public bool Flat { get; init; }

    /// <summary>Green is the colour of its leaves alone, any other that of its petals.</summary>
    public bool Flower { get; init; }

    /// <summary>It lies and is seen from above: what is on it is upon its middle.</summary>
    public bool Laid { get; init; }

    /// <summary>It is shown as on a map, from above: nothing stands on it or beside it.</summary>
    public bool Plan { get; init; }

    /// <summary>Of a building, where its chimney ends: parts of what is visible, from the left and from the top.</summary>
    public (double X, double Y)? Chimney { get; init; }

    /// <summary>Land in the sea, upon which things stand.</summary>
    public bool Island { get; init; }

    /// <summary>Where it is that a prompt gives a time or a weather, and no place; null where it may be anywhere.</summary>
    public ScenePlace? UsualPlace { get; init; }
}
