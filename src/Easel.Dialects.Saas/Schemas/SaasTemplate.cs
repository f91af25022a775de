using Easel.Core.Templates;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>A prompt template.</summary>
internal sealed record SaasTemplate
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public required string Prompt { get; init; }

    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>Whose it is; null in the eyes of others.</summary>
    public string? UserId { get; init; }

    /// <inheritdoc cref="UserId" />
    public string? TenantId { get; init; }

    public required bool IsPublic { get; init; }

    public required long UsageCount { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <param name="isOwn">The reader's own.</param>
    public static SaasTemplate Of(PromptTemplate template, bool isOwn) =>
        new()
        {
            Id = template.Id,
            Name = template.Name,
            Description = template.Description,
            Category = template.Category,
            Prompt = template.Prompt,
            Variables = template.Variables,
            UserId = isOwn ? template.User : null,
            TenantId = isOwn ? template.Tenant : null,
            IsPublic = template.IsPublic,
            UsageCount = template.UsageCount,
            CreatedAt = template.CreatedAt.UtcDateTime,
            UpdatedAt = template.UpdatedAt.UtcDateTime,
        };
}
