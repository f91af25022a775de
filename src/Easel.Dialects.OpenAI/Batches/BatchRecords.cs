using System.Text.Json.Serialization;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>How the records of batches are kept.</summary>
[JsonSerializable(typeof(BatchOrder))]
[JsonSerializable(typeof(BatchNote))]
[JsonSerializable(typeof(BatchOutcome))]
internal sealed partial class BatchRecords : JsonSerializerContext;
