namespace Easel.Scenes.Layout;

/// <summary>Where one object of a scene stands on its stage.</summary>
/// <param name="Object">Its index among all objects of the scene, as they are counted.</param>
/// <param name="Depth">What has a larger one is in front.</param>
/// <param name="Layer">Among what has one depth: a vessel, what is in it, the vessel's front.</param>
/// <param name="IsFront">Only that of it is meant which hides what is in it.</param>
internal readonly record struct StageItem(
    int Object,
    StageRect Place,
    int Depth,
    int Layer = 0,
    bool IsFront = false,
    PictureLook Look = default
);
