namespace Easel.Client.Saas;

/// <summary>What a template makes of values.</summary>
public sealed record SaasPrompt
{
    public string Prompt { get; init; } = "";

    /// <summary>Variables that no value was given for.</summary>
    public IReadOnlyList<string> UnfilledVariables
    {
        get;
        init => field = value ?? [];
    } = [];
}
