namespace Easel.Server.Workers;

/// <summary>What of a request was passed on already. A run that was overtaken by another says nothing more.</summary>
internal sealed class ShownEvents
{
    private readonly HashSet<(WorkEventType Type, int Image, int Partial)> _images = [];
    private readonly HashSet<string> _overtaken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
    private string? _run;
    private int _step;

    /// <summary>A worker has it, or had it.</summary>
    public bool IsTaken => _run is not null;

    public bool IsNew(string run, WorkEvent happened)
    {
        if (_overtaken.Contains(run))
            return false;
        if (!string.Equals(_run, run, StringComparison.Ordinal))
        {
            if (_run is not null)
                _overtaken.Add(_run);
            _run = run;
        }

        switch (happened.Type)
        {
            case WorkEventType.Progress:
                var isLater = happened.Step > _step;
                _step = Math.Max(_step, happened.Step);
                return isLater;
            case WorkEventType.Partial:
                return !_images.Contains((WorkEventType.Image, happened.ImageIndex, 0))
                    && _images.Add((happened.Type, happened.ImageIndex, happened.PartialIndex));
            case WorkEventType.Image:
                return _images.Add((happened.Type, happened.ImageIndex, 0));
            case WorkEventType.Warning:
                return _warnings.Add(happened.Warning?.Message ?? "");
            default:
                return true;
        }
    }
}
