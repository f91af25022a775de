namespace Easel.Scenes.Figures.Faces;

internal enum Mood
{
    Content,
    Happy,
    Laughing,
    Sad,
    Crying,
    Angry,
    Surprised,
    Scared,
    Asleep,
    Neutral,
    Blowing,

    /// <summary>With the tongue out.</summary>
    Cheeky,
}
