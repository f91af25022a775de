using System.Text.Json;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>What a batch is to do: the payload of its job.</summary>
/// <param name="Metadata">The client's, as JSON.</param>
/// <param name="OutputSeconds">How long its files are kept; null: until they are deleted.</param>
internal sealed record BatchOrder(string InputFileId, string Endpoint, JsonElement? Metadata, int? OutputSeconds);
