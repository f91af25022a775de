namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Furniture that several people share, drawn together with them.</summary>
internal enum SharedFixture
{
    /// <summary>They sit at its far side and look over it.</summary>
    TableBefore,

    /// <summary>Two sit at its ends and look at each other.</summary>
    TableBetween,

    Sofa,

    /// <summary>Of slats, as in a park.</summary>
    Bench,
}
