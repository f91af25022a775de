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
[JsonSerializable(typeof(SaasEnvelope<SaasImagesResult>))]
[JsonSerializable(typeof(SaasEnvelope<SaasUsageStats>))]
[JsonSerializable(typeof(SaasEnvelope<SaasCurrentUsage>))]
[JsonSerializable(typeof(SaasEnvelope<SaasTemplate>))]
[JsonSerializable(typeof(SaasEnvelope<SaasPrompt>))]
[JsonSerializable(typeof(SaasEnvelope<SaasApiKey>))]
[JsonSerializable(typeof(SaasEnvelope<SaasCacheStats>))]
[JsonSerializable(typeof(SaasEnvelope<List<SaasModel>>))]
[JsonSerializable(typeof(SaasEnvelope<List<SaasProvider>>))]
[JsonSerializable(typeof(SaasEnvelope<List<SaasTemplate>>))]
[JsonSerializable(typeof(SaasEnvelope<List<SaasApiKey>>))]
[JsonSerializable(typeof(SaasTemplateParams))]
[JsonSerializable(typeof(SaasTemplateUse))]
[JsonSerializable(typeof(SaasApiKeyParams))]
[JsonSerializable(typeof(SaasHealth))]
internal sealed partial class CamelJson : JsonSerializerContext;
