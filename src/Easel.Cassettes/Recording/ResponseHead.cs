using Easel.Cassettes.Files;

namespace Easel.Cassettes.Recording;

/// <summary>What a response begins with, without keys.</summary>
internal sealed record ResponseHead(int Status, IReadOnlyList<RecordedHeader> Headers, string MediaType);
