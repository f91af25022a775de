namespace Easel.Testing.Requests;

/// <summary>The requests that reached a server.</summary>
internal sealed class RequestLog
{
    private readonly Lock _lock = new();
    private readonly List<SeenRequest> _requests = [];

    public IReadOnlyList<SeenRequest> All
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    public void Add(SeenRequest request)
    {
        lock (_lock)
            _requests.Add(request);
    }

    public void Clear()
    {
        lock (_lock)
            _requests.Clear();
    }
}
