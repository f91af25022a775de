using System.Text.Json;

namespace Easel.Server.Tests.Clients;

/// <summary>What a client hands to its program: a response, the events of a stream, or an error and what came before it.</summary>
internal sealed record ClientAnswer
{
    public int Id { get; init; }

    public JsonElement? Body { get; init; }

    public IReadOnlyList<JsonElement> Events { get; init; } = [];

    /// <summary>Of an error; none of one that came in a stream.</summary>
    public int? Status { get; init; }

    public JsonElement? Error { get; init; }
}
