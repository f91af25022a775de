using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>What a template makes of values.</summary>
internal sealed record SaasPrompt(string Prompt)
{
    [Description("Variables that no value was given for; they stand in the prompt as they are.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? UnfilledVariables { get; init; }
}
