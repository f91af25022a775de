namespace Easel.Cassettes.Files;

/// <summary>A piece of a stream: how long after the response's head it came, and its length in bytes.</summary>
internal readonly record struct BodyChunk(long Milliseconds, int Bytes);
