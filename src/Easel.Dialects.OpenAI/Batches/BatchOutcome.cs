namespace Easel.Dialects.OpenAI.Batches;

/// <summary>What came of a batch, when its files are there.</summary>
internal sealed record BatchOutcome(int Completed, int Failed, string? OutputFileId, string? ErrorFileId, bool Expired);
