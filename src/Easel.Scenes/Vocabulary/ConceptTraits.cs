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

    /// <summary>Of what one sees into: where that is seen which is in it.</summary>
    public Room? Inside { get; init; }

    /// <summary>Caption of the drawing that is over what is in it; null where that is seen through the thing itself.</summary>
    public string? Front { get; init; }

    /// <summary>Captions of what its picture shows already.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];

    /// <summary>Of what holds things, where its mouth is seen; null where one looks at its side alone.</summary>
    public Opening? Opening { get; init; }

    /// <summary>How far below its top edge that stands which is on it, as a part of its height; null on its edge.</summary>
    public double? Seat { get; init; }

    /// <summary>It is seen in the sky.</summary>
    public bool Sky { get; init; }

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
}
