namespace Easel;

/// <summary>Text to image.</summary>
public sealed record GenerateRequest : PromptedRequest;
