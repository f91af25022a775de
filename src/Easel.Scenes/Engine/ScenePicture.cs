using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Edits;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>One image while its objects are being drawn. Owns their pixels.</summary>
internal sealed class ScenePicture(
    Scene scene,
    IReadOnlyList<ObjectBatch> batches,
    GenerateRequest request,
    long seed,
    Rgb? fill,
    EditTools? tools
) : IDisposable
{
    private readonly PixelBuffer?[] _objects = new PixelBuffer?[scene.ObjectCount];
    private readonly StageComposer? _stage =
        tools is not null && StageLayout.Fits(scene) ? new StageComposer(scene, tools, request.Frame, seed) : null;
    private SceneLayout? _layout;
    private ImageRecipe? _recipe;
    private int _batch;
    private int _arrived;
    private int _completed;
    private int _previews;

    /// <summary>The objects of this batch come next.</summary>
    public void Begin(int batch) => (_batch, _arrived) = (batch, 0);

    /// <summary>Keeps the estimate; gives a preview of the whole when all objects of this batch have one and a preview is due.</summary>
    public async ValueTask<(int Index, PixelBuffer Pixels)?> TakePartialAsync(
        PartialPixelsEvent partial,
        CancellationToken cancellationToken
    )
    {
        Keep(partial.ImageIndex, partial.Image);
        var count = batches[_batch].Count;
        if (++_arrived % count != 0 || _previews >= request.PartialImages)
            return null;
        // Of all moments, in the order of the batches, the previews take evenly spaced ones.
        var moment = (_batch * request.PartialImages) + (_arrived / count) - 1;
        if (moment < ((2 * _previews) + 1) * batches.Count / 2)
            return null;
        return (_previews++, await ComposeAsync(isPreview: true, cancellationToken));
    }

    /// <summary>The whole batch is there already; <paramref name="read"/> gives one by its number.</summary>
    public void TakeDrawings(Func<int, PixelBuffer> read)
    {
        for (var i = 0; i < batches[_batch].Count; i++)
        {
            Keep(i, read(i));
            _completed++;
        }
    }

    public void TakeCompleted(CompletedPixelsEvent completed)
    {
        Keep(completed.ImageIndex, completed.Image);
        _completed++;
        _recipe ??= completed.Recipe;
    }

    /// <exception cref="InvalidOperationException">The engine ended without drawing all it was asked for.</exception>
    public async ValueTask<CompletedPixelsEvent> FinishAsync(int image, CancellationToken cancellationToken)
    {
        if (_completed < batches.Sum(batch => batch.Count))
            throw new InvalidOperationException("The engine ended before every object was drawn, and told no failure.");
        // What is only written had no model at work.
        var recipe = _recipe ?? new ImageRecipe { Model = request.Model ?? "", Seed = seed };
        return new CompletedPixelsEvent(image, await ComposeAsync(isPreview: false, cancellationToken), recipe with { Seed = seed })
        {
            RevisedPrompt = scene.Description,
            Backdrop = fill,
            DrawnBackground = scene.Ground is null
                ? fill is null
                    ? null
                    : ImageBackground.Opaque
                : ImageBackground.Opaque,
        };
    }

    public void Dispose()
    {
        foreach (var drawn in _objects)
            drawn?.Dispose();
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

    private ValueTask<PixelBuffer> ComposeAsync(bool isPreview, CancellationToken cancellationToken)
    {
        if (_stage is not null)
            return _stage.ComposeAsync(_objects, request.Size, learnt: !isPreview, cancellationToken);
        _layout ??= SceneLayout.Arrange(
            scene,
            request.Size,
            Array.Find(_objects, drawn => drawn is not null) is { Size: var drawnSize } ? Math.Max(drawnSize.Width, drawnSize.Height) : 1
        );
        return ValueTask.FromResult(SceneCanvas.Compose(_layout, _objects, request.Frame));
    }
}
