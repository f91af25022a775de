namespace Easel.Scenes;

/// <summary>One image while its objects are being drawn. Owns their pixels.</summary>
internal sealed class ScenePicture(Scene scene, ImageSize? size, Rgb? fill, int partials) : IDisposable
{
    private readonly PixelBuffer?[] _objects = new PixelBuffer?[scene.ObjectCount];
    private SceneLayout? _layout;
    private ImageRecipe? _recipe;
    private int _kind;
    private int _first;
    private int _arrived;
    private int _previews;

    /// <summary>The objects of <paramref name="kind"/> come next.</summary>
    public void Begin(int kind)
    {
        _first = kind == 0 ? 0 : _first + scene.Objects[_kind].Count;
        (_kind, _arrived) = (kind, 0);
    }

    /// <summary>Keeps the estimate; gives a preview of the whole when all objects of this kind have one and a preview is due.</summary>
    public (int Index, PixelBuffer Pixels)? TakePartial(PartialImageEvent partial)
    {
        Keep(partial.ImageIndex, partial.Image);
        var count = scene.Objects[_kind].Count;
        if (++_arrived % count != 0 || _previews >= partials) return null;
        // Of all moments, in the order of the kinds, the previews take evenly spaced ones.
        var moment = (_kind * partials) + (_arrived / count) - 1;
        if (moment < ((2 * _previews) + 1) * scene.Objects.Count / 2) return null;
        return (_previews++, Compose());
    }

    public void TakeCompleted(CompletedImageEvent completed)
    {
        Keep(completed.ImageIndex, completed.Image);
        _recipe ??= completed.Recipe;
    }

    /// <exception cref="InvalidOperationException">The engine ended without drawing all it was asked for.</exception>
    public CompletedImageEvent Finish(int image, long seed)
    {
        if (_recipe is null || Array.Exists(_objects, drawn => drawn is null)) throw new InvalidOperationException("The engine ended before every object was drawn, and told no failure.");
        return new CompletedImageEvent(image, Compose(), _recipe with { Seed = seed }) { RevisedPrompt = scene.Description };
    }

    public void Dispose()
    {
        foreach (var drawn in _objects) drawn?.Dispose();
        Array.Clear(_objects);
    }

    private void Keep(int index, ImageData image)
    {
        if (image is not PixelBuffer pixels || index < 0 || index >= scene.Objects[_kind].Count)
        {
            image.Dispose();
            throw new InvalidOperationException("The engine must answer with the pixels of the objects asked for.");
        }

        _objects[_first + index]?.Dispose();
        _objects[_first + index] = pixels;
    }

    private PixelBuffer Compose()
    {
        _layout ??= SceneLayout.Arrange(scene, size, Array.Find(_objects, drawn => drawn is not null) is { Size: var drawnSize } ? Math.Max(drawnSize.Width, drawnSize.Height) : 1);
        return SceneCanvas.Compose(_layout, _objects, fill);
    }
}
