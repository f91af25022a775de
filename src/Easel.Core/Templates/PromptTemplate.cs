namespace Easel.Core.Templates;

/// <summary>A prompt with <c>{{variables}}</c> that is kept to be used again.</summary>
public sealed record PromptTemplate
{
    public required string Id { get; init; }

    /// <summary>Who may change and delete it (<see cref="Abstractions.Requests.CallerIdentity.Owner"/>).</summary>
    public required string Owner { get; init; }

    public string? User { get; init; }

    public string? Tenant { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public required string Prompt { get; init; }

    /// <summary>What its variables are for, by their names; null where nobody said.</summary>
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>Members of a request that are drawn with, such as <c>{"style": "flat"}</c>, as a JSON object; null where the prompt is
    /// all.</summary>
    public string? Settings { get; init; }

    /// <summary>Everybody may see and use it.</summary>
    public bool IsPublic { get; init; }

    public long UsageCount { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
