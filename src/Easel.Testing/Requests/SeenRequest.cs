using System.Text;
using System.Text.Json;

namespace Easel.Testing.Requests;

/// <summary>A request that reached the server, for assertions.</summary>
public sealed class SeenRequest
{
    private readonly RecordedBody _body;
    private int _status;

    internal SeenRequest(HttpRequest request, RecordedBody body)
    {
        Method = request.Method;
        Path = request.Path.Value ?? "";
        Query = request.QueryString.Value ?? "";
        Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _body = body;
    }

    public string Method { get; }

    /// <summary>Without the query.</summary>
    public string Path { get; }

    /// <summary>With its question mark; empty where there is none.</summary>
    public string Query { get; }

    /// <summary>By names without regard to case; several of one name are one, with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>As it was sent; of a request that is under way what has been read of it.</summary>
    public ReadOnlyMemory<byte> Body => _body.ToArray();

    /// <summary>The body as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The status of the response; 0 while there is none, 499 where the client left before.</summary>
    public int Status => Volatile.Read(ref _status);

    /// <summary>The body as JSON.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.Clone();
    }

    public override string ToString() => $"{Method} {Path}{Query} {Status}";

    internal void Complete(int status) => Volatile.Write(ref _status, status);
}
