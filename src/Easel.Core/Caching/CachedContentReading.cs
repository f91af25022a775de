using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Core.Caching;

/// <summary>Described ahead, as reflection takes its time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CachedContent))]
internal sealed partial class CachedContentReading : JsonSerializerContext;
