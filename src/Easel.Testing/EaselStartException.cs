namespace Easel.Testing;

/// <summary>The server cannot start as its options say; the message names all that is wrong.</summary>
public sealed class EaselStartException : Exception
{
    public EaselStartException() { }

    public EaselStartException(string message)
        : base(message) { }

    public EaselStartException(string message, Exception innerException)
        : base(message, innerException) { }

    internal EaselStartException(IReadOnlyList<string> problems)
        : base($"Easel cannot start: {string.Join(' ', problems)}") => Problems = problems;

    /// <summary>A sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = [];
}
