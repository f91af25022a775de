namespace Easel.Scenes.Composition;

/// <summary>The colours that a whole picture is in.</summary>
public enum SceneTone
{
    Colour,
    BlackAndWhite,

    /// <summary>Shades of brown, as in an old photograph.</summary>
    Sepia,

    /// <summary>Dark lines on white, to be coloured in.</summary>
    Outlines,
}
