using System.Text.Json.Serialization;
using Easel.Client.AIsBreaker;
using Easel.Client.Saas;

namespace Easel.Client.Json;

/// <summary>AIsBreaker's and the SaaS template's spelling, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(OutputImage))]
[JsonSerializable(typeof(ImageGenerationOptions))]
internal sealed partial class CamelJson : JsonSerializerContext;
