namespace Easel.Cassettes.Files;

/// <summary>A header of a response.</summary>
internal sealed record RecordedHeader(string Name, string Value);
