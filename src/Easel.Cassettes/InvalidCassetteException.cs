namespace Easel.Cassettes;

/// <summary>A cassette that cannot be read; the message names all that is wrong.</summary>
public sealed class InvalidCassetteException : Exception
{
    public InvalidCassetteException() { }

    public InvalidCassetteException(string message)
        : base(message) { }

    public InvalidCassetteException(string message, Exception innerException)
        : base(message, innerException) { }

    internal InvalidCassetteException(string file, IReadOnlyList<string> problems)
        : base($"The cassette '{file}' cannot be used: {string.Join(' ', problems)}") => Problems = problems;

    /// <summary>A sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = [];
}
