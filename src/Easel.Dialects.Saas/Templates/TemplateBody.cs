using Easel.Core.Templates;
using Easel.Dialects.Saas.Bodies;

namespace Easel.Dialects.Saas.Templates;

/// <summary>The body that makes or changes a template; a member that is null was not there.</summary>
internal sealed record TemplateBody(
    string? Name,
    string? Description,
    string? Category,
    string? Prompt,
    IReadOnlyDictionary<string, string>? Variables,
    bool? IsPublic
)
{
    private const int MaxName = 255;
    private const int MaxPrompt = 10_000;

    /// <summary>Columns that the template does not bound, and its database does.</summary>
    private const int MaxCategory = 100;
    private const int MaxDescription = 10_000;

    public static TemplateBody ReadNew(BodyMembers body, Issues issues) => Read(body, issues, isNew: true);

    /// <summary>Every member may be missing, and what is missing stays as it is.</summary>
    public static TemplateBody ReadChange(BodyMembers body, Issues issues) => Read(body, issues, isNew: false);

    public PromptTemplate ApplyTo(PromptTemplate template, DateTimeOffset now) =>
        template with
        {
            Name = Name ?? template.Name,
            Description = Description ?? template.Description,
            Category = Category ?? template.Category,
            Prompt = Prompt ?? template.Prompt,
            Variables = Variables ?? template.Variables,
            IsPublic = IsPublic ?? template.IsPublic,
            UpdatedAt = now,
        };

    private static TemplateBody Read(BodyMembers body, Issues _, bool isNew) =>
        new(
            body.Text("name", isNew, min: 1, max: MaxName),
            body.Text("description", max: MaxDescription),
            body.Text("category", max: MaxCategory),
            body.Text("prompt", isNew, min: 1, max: MaxPrompt),
            body.Texts("variables"),
            body.Flag("isPublic")
        );
}
