namespace Easel.Scenes.Vocabulary;

/// <summary>Where in a picture that is seen which is in it or upon it: the windows of a car, the inside of a cage, a screen. In parts of what is visible of the picture,
/// from its left top.</summary>
public readonly record struct Room(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Where it is when the picture lies on its side, its left side on top.</summary>
    public Room OnItsSide => new(1 - Bottom, Left, 1 - Top, Right);
}
