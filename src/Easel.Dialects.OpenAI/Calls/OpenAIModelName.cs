namespace Easel.Dialects.OpenAI.Calls;

/// <summary>One of OpenAI's image models.</summary>
internal sealed record OpenAIModelName(string Name, FamilyRules Rules)
{
    /// <summary>When OpenAI shuts it down, or has; null when that is not known.</summary>
    public DateOnly? ShutDown { get; init; }
}
