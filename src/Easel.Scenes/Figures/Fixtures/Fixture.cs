namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Furniture that is drawn together with who is in it or at it, because it hides a part of them.</summary>
internal enum Fixture
{
    Bed,
    Crib,
    Bathtub,
    Piano,
    Chair,
    OfficeChair,
    Armchair,
    RockingChair,
    Table,
    Desk,
    Sink,
    IroningBoard,
    Window,
    Clothesline,
    Shower,

    /// <summary>As tall as who stands before it.</summary>
    Mirror,

    /// <summary>Of who fishes from its end.</summary>
    Pier,
}
