using Easel.Cassettes.Requests;

namespace Easel.Cassettes.Files;

/// <summary>A request and its response.</summary>
internal sealed record Exchange(RecordedRequest Request, RecordedResponse Response);
