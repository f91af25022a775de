namespace Easel.Dialects.Documentation;

/// <summary>The type's JSON members are in snake case, as OpenAI's are.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SnakeCaseAttribute : Attribute;
