using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Core.Caching;

/// <summary>Compiled ahead: reflection would take the first image's time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CachedContent))]
internal sealed partial class CachedContentJson : JsonSerializerContext;
