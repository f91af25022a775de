namespace Easel.Dialects.OpenAI.Batches;

/// <summary>A problem of the input file.</summary>
/// <param name="Line">1-based; null when it is about the whole.</param>
internal sealed record BatchError(string Code, string Message, string? Param, int? Line);
