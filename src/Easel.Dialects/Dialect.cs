using Easel.Dialects.Errors;

namespace Easel.Dialects;

/// <summary>An API in front of the pipeline. Its endpoints carry it as metadata; requests that reach none are its own by their path.</summary>
public sealed record Dialect
{
    /// <summary>For logs and usage, such as <c>openai</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What paths of this API begin with.</summary>
    public required IReadOnlyList<PathString> Paths { get; init; }

    public IErrorShape Errors { get; init; } = StandardErrors.Instance;

    /// <summary>Called at the beginning of each request, also of those that are refused: for headers that this API's clients expect.</summary>
    public Action<HttpContext>? OnRequest { get; init; }
}
