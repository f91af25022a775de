using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Layout;

/// <summary>Where one object of a scene is painted.</summary>
/// <param name="Object">Its index among all objects of the scene, as they are counted.</param>
/// <param name="Place">In pixels of the canvas.</param>
/// <param name="IsFront">Only that of it which hides what is in it.</param>
internal readonly record struct StagePicture(int Object, PixelArea Place, bool IsFront, PictureLook Look = default);
