using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Core.Caching;

/// <summary>Without the descriptions that reading needs, which would be made before the first image is answered.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CachedContent))]
internal sealed partial class CachedContentWriting : JsonSerializerContext;
