namespace Easel.Scenes.Composition;

/// <summary>How several objects stand that the prompt relates to nothing.</summary>
public enum SceneArrangement
{
    Free,
    Row,
    Ring,

    /// <summary>Those at the left look to the right, and those at the right to the left.</summary>
    FaceToFace,
    BackToBack,

    /// <summary>In a block with gaps, all equally large and the kinds by turns: a pattern, a sheet of stickers.</summary>
    Grid,
}
