namespace Easel.Scenes.Layout;

/// <summary>How a picture is painted where it is not painted as it is.</summary>
internal readonly record struct PictureLook
{
    /// <summary>What is left in it is right.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>What is up in it is down.</summary>
    public bool IsUpsideDown { get; init; }

    /// <summary>A quarter of a turn to the right.</summary>
    public bool IsOnItsSide { get; init; }

    /// <summary>As wide and as high as its place, whatever its own shape.</summary>
    public bool IsStretched { get; init; }

    /// <summary>Only so much of it, in parts of what is visible of it as it is painted; null is all.</summary>
    public StageRect? Part { get; init; }

    /// <summary>From 0, which covers what is behind it, to 1, which shows all of that.</summary>
    public double Clearness { get; init; }
}
