namespace Easel.Server.Workers;

/// <summary>What of a request was passed on already. A run that was overtaken by another says nothing more.</summary>
internal sealed class ShownEvents
{
    private readonly HashSet<(WorkEventType Type, int Image, int Partial)> _images = [];
    private readonly HashSet<string> _overtaken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
    private string? _run;
    private int _step;
    private bool _hasFiles;
    private bool _hasEnded;

    /// <summary>A worker has it, or had it.</summary>
    public bool IsTaken => _run is not null;

    /// <summary>Files may lie somewhere because of it: not where one worker did all of it, to its end, and sent the images with its
    /// messages.</summary>
    public bool MayHaveFiles => _hasFiles || !_hasEnded || _overtaken.Count > 0;

    /// <summary>The broker does not hold it: when its worker is silent, another is to have it.</summary>
    public bool IsKept { get; set; }

    public bool IsNew(string run, WorkEvent happened)
    {
        if (_overtaken.Contains(run))
            return false;
        if (!string.Equals(_run, run, StringComparison.Ordinal))
        {
            if (_run is not null)
                _overtaken.Add(_run);
            (_run, IsKept) = (run, false);
        }

        IsKept |= happened.IsKept;
        _hasFiles |= happened.File?.Blob is not null;
        _hasEnded |= happened.Type is WorkEventType.End;
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
