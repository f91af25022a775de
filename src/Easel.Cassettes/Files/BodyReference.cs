namespace Easel.Cassettes.Files;

/// <summary>A body: its text, or the file beside the cassette that has it.</summary>
internal sealed record BodyReference
{
    /// <summary>Null where a file has it.</summary>
    public string? Text { get; init; }

    /// <summary>Below the cassette's folder, with <c>/</c>; null where the text is here.</summary>
    public string? File { get; init; }

    /// <summary>The file's length.</summary>
    public long Bytes { get; init; }

    /// <summary>The file's hash, in hex.</summary>
    public string? Sha256 { get; init; }
}
