using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>One image while its objects are being drawn. Owns their pixels.</summary>
internal sealed class ScenePicture(Scene scene, IReadOnlyList<ObjectBatch> batches, ImageSize? size, Rgb? fill, int partials) : IDisposable
{
    private readonly PixelBuffer?[] _objects = new PixelBuffer?[scene.ObjectCount];
    private SceneLayout? _layout;
    private ImageRecipe? _recipe;
    private int _batch;
    private int _arrived;
    private int _previews;

    /// <summary>The objects of this batch come next.</summary>
    public void Begin(int batch) => (_batch, _arrived) = (batch, 0);

    /// <summary>Keeps the estimate; gives a preview of the whole when all objects of this batch have one and a preview is due.</summary>
    public (int Index, PixelBuffer Pixels)? TakePartial(PartialPixelsEvent partial)
    {
        Keep(partial.ImageIndex, partial.Image);
        var count = batches[_batch].Count;
        if (++_arrived % count != 0 || _previews >= partials) return null;
        // Of all moments, in the order of the batches, the previews take evenly spaced ones.
        var moment = (_batch * partials) + (_arrived / count) - 1;
        if (moment < ((2 * _previews) + 1) * batches.Count / 2) return null;
        return (_previews++, Compose());
    }

    public void TakeCompleted(CompletedPixelsEvent completed)
    {
        Keep(completed.ImageIndex, completed.Image);
        _recipe ??= completed.Recipe;
    }

    /// <exception cref="InvalidOperationException">The engine ended without drawing all it was asked for.</exception>
    public CompletedPixelsEvent Finish(int image, long seed)
    {
        if (_recipe is null || Array.Exists(_objects, drawn => drawn is null)) throw new InvalidOperationException("The engine ended before every object was drawn, and told no failure.");
        return new CompletedPixelsEvent(image, Compose(), _recipe with { Seed = seed })
        {
            RevisedPrompt = scene.Description,
            Backdrop = fill,
        };
    }

    public void Dispose()
    {
        foreach (var drawn in _objects) drawn?.Dispose();
        Array.Clear(_objects);
    }

    private void Keep(int index, PixelBuffer pixels)
    {
        if (index < 0 || index >= batches[_batch].Count)
        {
            pixels.Dispose();
            throw new InvalidOperationException("The engine must draw the objects asked for.");
        }

        ref var place = ref _objects[batches[_batch].First + index];
        place?.Dispose();
        place = pixels;
    }

    private PixelBuffer Compose()
    {
        _layout ??= SceneLayout.Arrange(scene, size, Array.Find(_objects, drawn => drawn is not null) is { Size: var drawnSize } ? Math.Max(drawnSize.Width, drawnSize.Height) : 1);
        return SceneCanvas.Compose(_layout, _objects);
    }
}
