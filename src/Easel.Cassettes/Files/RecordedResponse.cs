namespace Easel.Cassettes.Files;

/// <summary>A response as it was, without keys.</summary>
internal sealed record RecordedResponse(int Status, IReadOnlyList<RecordedHeader> Headers, BodyReference Body)
{
    /// <summary>How a stream came; empty for what came as one.</summary>
    public IReadOnlyList<BodyChunk> Chunks { get; init; } = [];

    /// <summary>The connection ended before the body did.</summary>
    public bool Broke { get; init; }
}
