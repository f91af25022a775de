namespace Easel.Client.Saas;

/// <summary>A prompt template of the SaaS API.</summary>
public sealed record SaasTemplate
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Description { get; init; }

    public string? Category { get; init; }

    public string Prompt { get; init; } = "";

    /// <summary>What the variables are for, by their names.</summary>
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>Null where it is somebody else's.</summary>
    public string? UserId { get; init; }

    /// <inheritdoc cref="UserId"/>
    public string? TenantId { get; init; }

    /// <summary>Everybody may see and use it.</summary>
    public bool IsPublic { get; init; }

    public long UsageCount { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
