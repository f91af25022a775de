namespace Easel.Core.Routing;

/// <summary>How long a model takes for an image, as its last requests had it: a moving average for each kind of request.
/// Thread-safe.</summary>
internal sealed class DrawingTimes
{
    /// <summary>The newest request's part of the average.</summary>
    private const double Share = 0.2;

    private readonly Lock _lock = new();
    private readonly Dictionary<Type, TimeSpan> _perImage = [];

    public void Add(Type request, int images, TimeSpan took)
    {
        var one = took / Math.Max(1, images);
        lock (_lock)
            _perImage[request] = _perImage.TryGetValue(request, out var before) ? before + ((one - before) * Share) : one;
    }

    /// <summary>Null before the first request of the kind is done.</summary>
    public TimeSpan? Expect(Type request, int images)
    {
        lock (_lock)
            return _perImage.TryGetValue(request, out var one) ? one * images : null;
    }
}
