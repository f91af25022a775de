using Easel.Abstractions.Requests;
using Easel.Core.Secrets;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Models;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.ProviderKeys;

/// <summary>Tenants' keys of providers: brought, listed and deleted; never shown.</summary>
internal sealed class ApiKeyEndpoints(TenantSecrets secrets, Providers providers, SaasBody bodies, TimeProvider clock)
{
    public const string Id = "keyId";

    /// <summary>Characters of a key, which goes into a header.</summary>
    private const int MaxKey = 4096;

    public async Task CreateAsync(HttpContext context, CallerIdentity caller)
    {
        var (body, problems) = await bodies.ReadAsync(context, ApiKeyBody.Read);
        if (body is not null)
            problems = Problems(body);
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var now = clock.GetUtcNow();
        var key = new ProviderKey
        {
            Id = SaasId.OfRow(),
            Tenant = caller.Share,
            Provider = body!.ProviderId,
            Name = body.Name,
            Protected = "",
            ExpiresAt = body.ExpiresAt,
            UsageLimit = body.UsageLimit,
            CreatedAt = now,
            UpdatedAt = now,
        };
        if (await secrets.TryAddAsync(key, body.ApiKey, context.RequestAborted))
            await SaasJson.WriteAsync(context, "API key created successfully", SaasApiKeyCreated.Of(key));
        else
            await ErrorResponse.WriteAsync(context, SaasError.TooMany("API keys", TenantSecrets.MostKeys));
    }

    public async Task ListAsync(HttpContext context, CallerIdentity caller)
    {
        var keys = await secrets.ListAsync(caller.Share, context.RequestAborted);
        await SaasJson.WriteAsync(context, "API keys retrieved successfully", keys.Select(SaasApiKey.Of).ToList());
    }

    public async Task DeleteAsync(HttpContext context, CallerIdentity caller)
    {
        var id = (string)context.Request.RouteValues[Id]!;
        if (await secrets.DeleteAsync(caller.Share, id, context.RequestAborted))
            await SaasJson.WriteAsync(context, "API key deleted successfully");
        else
            await ErrorResponse.WriteAsync(context, SaasError.KeyNotFound);
    }

    private List<ApiError> Problems(ApiKeyBody body)
    {
        if (!providers.Has(body.ProviderId))
            return [SaasError.ProviderNotFound];
        var issues = new Issues();
        // What would break out of the header that it is sent in, or could not be sent at all.
        if (body.ApiKey.Length > MaxKey || body.ApiKey.Any(letter => letter is < '!' or > '~'))
            issues.Add("apiKey", $"Must be at most {MaxKey} visible ASCII characters");
        if (body.ExpiresAt <= clock.GetUtcNow())
            issues.Add("expiresAt", "Must be in the future");
        return [.. issues.All];
    }
}
