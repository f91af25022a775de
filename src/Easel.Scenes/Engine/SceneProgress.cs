using Easel.Abstractions.Events;

namespace Easel.Scenes.Engine;

/// <summary>Adds up the steps of many small drawings to those of one request; never goes back.</summary>
internal sealed class SceneProgress(int drawings)
{
    private int _done;
    private int _steps;
    private int _current;

    public ProgressEvent Advance(ProgressEvent step)
    {
        _steps = Math.Max(_steps, step.Steps);
        // An engine that makes several batches of one drawing counts from 1 again.
        _current = Math.Max(_current, Math.Min(step.Step, _steps));
        return new ProgressEvent((_done * _steps) + _current, drawings * _steps);
    }

    public void EndDrawing() => (_done, _current) = (_done + 1, 0);
}
