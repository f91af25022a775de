using System.Text.Json;
using Easel.Core.Templates;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>prompt_templates</c>; times in ticks (UTC).</summary>
internal sealed class PromptTemplateRow
{
    public const string Columns =
        "id, owner, user_name, tenant, name, description, category, prompt, variables, settings, is_public, usage_count, created_at, updated_at";

    public required string Id { get; init; }

    public required string Owner { get; init; }

    public string? UserName { get; init; }

    public string? Tenant { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public required string Prompt { get; init; }

    /// <summary>As JSON.</summary>
    public string? Variables { get; init; }

    /// <summary>As JSON.</summary>
    public string? Settings { get; init; }

    public required bool IsPublic { get; init; }

    public required long UsageCount { get; init; }

    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }

    /// <summary>What is searched: name and description, in the case that searches are brought to.</summary>
    public string Search => SearchText.Folded($"{Name}\n{Description}");

    public static PromptTemplateRow Of(PromptTemplate template) =>
        new()
        {
            Id = template.Id,
            Owner = template.Owner,
            UserName = template.User,
            Tenant = template.Tenant,
            Name = template.Name,
            Description = template.Description,
            Category = template.Category,
            Prompt = template.Prompt,
            Variables = template.Variables is null ? null : JsonSerializer.Serialize(template.Variables),
            Settings = template.Settings,
            IsPublic = template.IsPublic,
            UsageCount = template.UsageCount,
            CreatedAt = template.CreatedAt.UtcTicks,
            UpdatedAt = template.UpdatedAt.UtcTicks,
        };

    public PromptTemplate ToTemplate() =>
        new()
        {
            Id = Id,
            Owner = Owner,
            User = UserName,
            Tenant = Tenant,
            Name = Name,
            Description = Description,
            Category = Category,
            Prompt = Prompt,
            Variables = Variables is null ? null : JsonSerializer.Deserialize<Dictionary<string, string>>(Variables),
            Settings = Settings,
            IsPublic = IsPublic,
            UsageCount = UsageCount,
            CreatedAt = new DateTimeOffset(CreatedAt, TimeSpan.Zero),
            UpdatedAt = new DateTimeOffset(UpdatedAt, TimeSpan.Zero),
        };
}
