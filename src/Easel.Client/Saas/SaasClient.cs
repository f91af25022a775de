using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Easel.Client.Errors;
using Easel.Client.Http;
using Easel.Client.Inputs;
using Easel.Client.Json;

namespace Easel.Client.Saas;

/// <summary>
/// The AI API of the SaaS backend template, under <c>/api/v1/ai</c> of the server that <see cref="EaselClient"/> speaks to. Thread-safe;
/// lives as long as its client. Every method throws an <see cref="EaselException"/> when the service refuses, fails or cannot be reached.
/// </summary>
public sealed class SaasClient
{
    private const string Root = "/api/v1/ai/";
    private const string Templates = "templates";
    private const string Keys = "api-keys";

    private readonly Transport _transport;

    internal SaasClient(Transport transport) => _transport = transport;

    public Task<SaasImagesResult> GenerateAsync(ImageGenerationOptions request, CancellationToken cancellationToken = default) =>
        SendAsync(
            Post("images/generate", request, CamelJson.Default.ImageGenerationOptions),
            CamelJson.Default.SaasEnvelopeSaasImagesResult,
            cancellationToken
        );

    /// <param name="category">Compared exactly, such as <c>IMAGE</c>; null is all.</param>
    /// <param name="capabilities">Each must be true.</param>
    public async Task<IReadOnlyList<SaasModel>> ListModelsAsync(
        string? category = null,
        IEnumerable<string>? capabilities = null,
        CancellationToken cancellationToken = default
    ) =>
        await SendAsync(
                Call.Get(
                    Path("models", ("category", category), ("capabilities", capabilities is null ? null : string.Join(',', capabilities)))
                ),
                CamelJson.Default.SaasEnvelopeListSaasModel,
                cancellationToken
            )
            .ConfigureAwait(false);

    public async Task<IReadOnlyList<SaasProvider>> ListProvidersAsync(CancellationToken cancellationToken = default) =>
        await SendAsync(Call.Get(Path("providers")), CamelJson.Default.SaasEnvelopeListSaasProvider, cancellationToken)
            .ConfigureAwait(false);

    /// <param name="start">Null is the beginning.</param>
    /// <param name="end">Inclusive; null is now.</param>
    /// <param name="groupBy"><c>day</c>, <c>week</c> or <c>month</c>; null is a day.</param>
    public Task<SaasUsageStats> GetUsageAsync(
        DateTimeOffset? start = null,
        DateTimeOffset? end = null,
        string? groupBy = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            Call.Get(Path("usage/stats", ("startDate", Text(start)), ("endDate", Text(end)), ("groupBy", groupBy))),
            CamelJson.Default.SaasEnvelopeSaasUsageStats,
            cancellationToken
        );

    /// <summary>Since the first of the month.</summary>
    public Task<SaasCurrentUsage> GetCurrentUsageAsync(CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(Path("usage/current")), CamelJson.Default.SaasEnvelopeSaasCurrentUsage, cancellationToken);

    public Task<SaasTemplate> CreateTemplateAsync(SaasTemplateParams template, CancellationToken cancellationToken = default) =>
        SendAsync(
            Post(Templates, template, CamelJson.Default.SaasTemplateParams),
            CamelJson.Default.SaasEnvelopeSaasTemplate,
            cancellationToken
        );

    /// <summary>The caller's own and the public ones, the most used first.</summary>
    /// <param name="search">What name or description contain, in whatever case.</param>
    public async Task<IReadOnlyList<SaasTemplate>> ListTemplatesAsync(
        string? category = null,
        bool? isPublic = null,
        string? search = null,
        CancellationToken cancellationToken = default
    ) =>
        await SendAsync(
                Call.Get(
                    Path(
                        Templates,
                        ("category", category),
                        ("isPublic", isPublic is { } only ? (only ? "true" : "false") : null),
                        ("search", search)
                    )
                ),
                CamelJson.Default.SaasEnvelopeListSaasTemplate,
                cancellationToken
            )
            .ConfigureAwait(false);

    /// <summary>Changes what is not null.</summary>
    public Task<SaasTemplate> UpdateTemplateAsync(string id, SaasTemplateParams change, CancellationToken cancellationToken = default) =>
        SendAsync(
            new Call(HttpMethod.Patch, One(Templates, id), null, JsonRequest.Of(change, CamelJson.Default.SaasTemplateParams)),
            CamelJson.Default.SaasEnvelopeSaasTemplate,
            cancellationToken
        );

    public Task DeleteTemplateAsync(string id, CancellationToken cancellationToken = default) =>
        DeleteAsync(One(Templates, id), cancellationToken);

    /// <summary>Puts values in the place of the template's variables; names and values are taken literally.</summary>
    public Task<SaasPrompt> UseTemplateAsync(
        string id,
        IReadOnlyDictionary<string, string> variables,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(variables);
        return SendAsync(
            new Call(
                HttpMethod.Post,
                $"{One(Templates, id)}/use",
                null,
                JsonRequest.Of(new SaasTemplateUse(variables), CamelJson.Default.SaasTemplateUse)
            ),
            CamelJson.Default.SaasEnvelopeSaasPrompt,
            cancellationToken
        );
    }

    /// <summary>Brings a tenant's own key of a provider. For administrators.</summary>
    public Task<SaasApiKey> CreateApiKeyAsync(SaasApiKeyParams key, CancellationToken cancellationToken = default) =>
        SendAsync(Post(Keys, key, CamelJson.Default.SaasApiKeyParams), CamelJson.Default.SaasEnvelopeSaasApiKey, cancellationToken);

    /// <summary>For administrators.</summary>
    public async Task<IReadOnlyList<SaasApiKey>> ListApiKeysAsync(CancellationToken cancellationToken = default) =>
        await SendAsync(Call.Get(Path(Keys)), CamelJson.Default.SaasEnvelopeListSaasApiKey, cancellationToken).ConfigureAwait(false);

    /// <summary>For administrators.</summary>
    public Task DeleteApiKeyAsync(string id, CancellationToken cancellationToken = default) =>
        DeleteAsync(One(Keys, id), cancellationToken);

    /// <summary>For administrators.</summary>
    public Task<SaasCacheStats> GetCacheStatsAsync(CancellationToken cancellationToken = default) =>
        SendAsync(Call.Get(Path("cache/stats")), CamelJson.Default.SaasEnvelopeSaasCacheStats, cancellationToken);

    /// <summary>Forgets the images in the cache. For administrators.</summary>
    /// <param name="type">Such as <c>image</c>; null is all.</param>
    public Task ClearCacheAsync(string? type = null, CancellationToken cancellationToken = default) =>
        DeleteAsync(Path("cache", ("type", type)), cancellationToken);

    public Task<SaasHealth> GetHealthAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Call.Get(Path("health")), (head, body) => Read(head, body, CamelJson.Default.SaasHealth), cancellationToken);

    private async Task<T> SendAsync<T>(Call call, JsonTypeInfo<SaasEnvelope<T>> type, CancellationToken cancellationToken) =>
        await _transport
            .SendAsync(
                call,
                (head, body) => Read(head, body, type).Data ?? throw ErrorMapping.FromResponse(head, body.Span),
                cancellationToken
            )
            .ConfigureAwait(false);

    private Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        _transport.NotifyAsync(new Call(HttpMethod.Delete, path, null, null), cancellationToken);

    private static T Read<T>(ResponseHead head, PooledBody body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, type) ?? throw ErrorMapping.FromResponse(head, body.Span);
        }
        catch (JsonException)
        {
            throw ErrorMapping.FromResponse(head, body.Span);
        }
    }

    private static Call Post<T>(string path, T request, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Call.Post(Path(path), null, JsonRequest.Of(request, type));
    }

    private static string One(string all, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Path($"{all}/{Uri.EscapeDataString(id)}");
    }

    /// <summary>From the root of the server, whatever the client's base URL is.</summary>
    private static string Path(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var text = Root + path;
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (value is null)
                continue;
            text += $"{separator}{name}={Uri.EscapeDataString(value)}";
            separator = '&';
        }

        return text;
    }

    private static string? Text(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
