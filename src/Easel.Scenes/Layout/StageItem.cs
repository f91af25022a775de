namespace Easel.Scenes.Layout;

/// <summary>Where one object of a scene stands on its stage.</summary>
/// <param name="Object">Its index among all objects of the scene, as they are counted.</param>
/// <param name="Depth">What has a larger one is in front.</param>
internal readonly record struct StageItem(int Object, StageRect Place, int Depth);
