using Easel.Cassettes.Files;
using Easel.Cassettes.Recording;
using Easel.Cassettes.Replaying;
using Easel.Cassettes.Requests;

namespace Easel.Cassettes;

/// <summary>
/// What services responded, in a file that people can read and change. The same request brings the same response; of several to the same
/// request each in its turn, and then the last again and again. Thread-safe.
/// </summary>
public sealed class Cassette
{
    private readonly Lock _lock = new();
    private readonly CassetteFile _file;
    private readonly List<Exchange> _exchanges;
    private readonly Dictionary<string, (List<Exchange> Exchanges, int Next)> _byRequest = new(StringComparer.Ordinal);

    private Cassette(CassetteFile file, CassetteMode mode, bool keepsTime, IReadOnlyList<Exchange> exchanges)
    {
        (_file, Mode, KeepsTime, _exchanges) = (file, mode, keepsTime, [.. exchanges]);
        foreach (var exchange in exchanges)
            Index(exchange);
    }

    public CassetteMode Mode { get; }

    /// <summary>Replayed streams take the time that they took.</summary>
    public bool KeepsTime { get; }

    /// <summary>How many exchanges there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _exchanges.Count;
        }
    }

    /// <param name="file">Such as <c>openai.jsonl</c>; large and binary bodies stand beside it, in <c>openai.bodies/</c>.</param>
    /// <param name="keepsTime">Replayed streams take the time that they took; false sends them at once.</param>
    /// <exception cref="InvalidCassetteException">It is damaged, or was cut; or there is none to replay.</exception>
    public static Cassette Open(string file, CassetteMode mode = CassetteMode.Auto, bool keepsTime = true)
    {
        var store = new CassetteFile(Path.GetFullPath(file));
        if (mode is CassetteMode.Record || (mode is CassetteMode.Auto && !store.Exists))
            return new Cassette(store, mode, keepsTime, []);
        var (exchanges, problems) = store.Read();
        return problems.Count == 0 ? new Cassette(store, mode, keepsTime, exchanges) : throw new InvalidCassetteException(file, problems);
    }

    /// <summary>The response to this request whose turn it is; null where none is recorded.</summary>
    internal Exchange? Take(RecordedRequest request)
    {
        lock (_lock)
        {
            if (!_byRequest.TryGetValue(request.Key, out var found))
                return null;
            _byRequest[request.Key] = (found.Exchanges, Math.Min(found.Next + 1, found.Exchanges.Count - 1));
            return found.Exchanges[found.Next];
        }
    }

    /// <summary>What is like this request, of which none is recorded, and how it differs.</summary>
    internal string Explain(RecordedRequest request)
    {
        lock (_lock)
            return NearestRecording.Explain(request, _exchanges);
    }

    internal ReadOnlyMemory<byte> BodyOf(Exchange exchange) => _file.ReadBody(exchange.Response.Body);

    /// <exception cref="IOException">It cannot be written.</exception>
    internal void Add(RecordedRequest request, ResponseHead head, ReadOnlyMemory<byte> body, IReadOnlyList<BodyChunk> chunks, bool broke)
    {
        lock (_lock)
        {
            var response = new RecordedResponse(head.Status, head.Headers, _file.WriteBody(body, head.MediaType))
            {
                Chunks = chunks,
                Broke = broke,
            };
            var exchange = new Exchange(request, response);
            _exchanges.Add(exchange);
            Index(exchange);
            _file.Write(_exchanges);
        }
    }

    private void Index(Exchange exchange)
    {
        if (_byRequest.TryGetValue(exchange.Request.Key, out var found))
            found.Exchanges.Add(exchange);
        else
            _byRequest[exchange.Request.Key] = ([exchange], 0);
    }
}
