namespace Easel.Client.Saas;

/// <summary>What makes a template, which needs a name and a prompt, or changes one: what is null stays as it is.</summary>
public sealed record SaasTemplateParams
{
    /// <summary>1-255 characters.</summary>
    public string? Name { get; init; }

    /// <summary>1-10000 characters; <c>{{name}}</c>, without blanks, stands for a variable.</summary>
    public string? Prompt { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    /// <summary>What the variables are for, by their names.</summary>
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    /// <summary>Everybody may see and use it. Default: false.</summary>
    public bool? IsPublic { get; init; }
}
