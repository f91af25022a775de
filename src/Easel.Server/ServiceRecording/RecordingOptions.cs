using Easel.Cassettes;

namespace Easel.Server.ServiceRecording;

/// <summary>How services are recorded and replayed, from the section <c>Easel:Testing</c>.</summary>
internal sealed record RecordingOptions
{
    /// <summary>What services' responses are recorded in, and replayed from (<c>Easel:Testing:Cassette</c>, a file); null: services are
    /// asked themselves.</summary>
    public Cassette? Cassette { get; init; }

    /// <summary>Services that programs reach through this server, at <c>/recorded/NAME/</c>, by name; their addresses end with a
    /// slash.</summary>
    public IReadOnlyDictionary<string, Uri> Services { get; init; } = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);
}
