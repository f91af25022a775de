namespace Easel.Scenes.Figures.Body;

/// <summary>What of a figure touches what it is on.</summary>
internal enum FigureContact
{
    Feet,

    /// <summary>It sits, its legs before what it sits on.</summary>
    Seat,

    /// <summary>It sits in it, its legs unseen.</summary>
    Inside,

    /// <summary>It hangs on it by hands and feet.</summary>
    Climbing,

    /// <summary>Nothing: it is in the air.</summary>
    Air,

    /// <summary>It lies.</summary>
    Back,
}
