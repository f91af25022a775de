using Easel.Dialects.Saas.Bodies;

namespace Easel.Dialects.Saas.Templates;

/// <summary>The body that uses a template.</summary>
internal sealed record TemplateValues(IReadOnlyDictionary<string, string> Variables)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    public static TemplateValues Read(BodyMembers body, Issues _) => new(body.Texts("variables") ?? None);
}
