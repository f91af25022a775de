using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Easel.Cassettes.Requests;

/// <summary>What a request is known by: without keys, without what differs from time to time, such as the borders of forms.</summary>
internal sealed record RecordedRequest(string Method, string Url, JsonNode? Body = null)
{
    /// <summary>The same for the same request.</summary>
    [JsonIgnore]
    public string Key => field ??= $"{Method} {Url} {Body?.ToJsonString()}";
}
