namespace Easel.Scenes.Composition;

/// <summary>How several of one kind lie upon each other.</summary>
internal enum SceneHeap
{
    None,

    /// <summary>One upon the other: "a stack of boxes".</summary>
    Stack,

    /// <summary>Many at the foot, fewer above: "a pile of leaves".</summary>
    Pile,
}
