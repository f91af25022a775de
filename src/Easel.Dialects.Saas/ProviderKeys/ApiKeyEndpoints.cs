using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Core.Secrets;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Models;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.ProviderKeys;

/// <summary>Tenants' keys of providers: brought, listed and deleted; never shown.</summary>
internal sealed class ApiKeyEndpoints(TenantSecrets secrets, Providers providers, SaasBody bodies, LatestTime time)
{
    public const string Id = "keyId";

    /// <summary>Characters of a key, which goes into a header.</summary>
    private const int MaxKey = 4096;

    public async Task CreateAsync(HttpContext context, CallerIdentity caller)
    {
        var (body, problems) = await bodies.ReadAsync(context, Read);
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (!providers.Has(body.ProviderId))
        {
            await ErrorResponse.WriteAsync(context, SaasError.ProviderNotFound);
            return;
        }

        var now = time.Now();
        var key = new ProviderKey
        {
            Id = SaasId.OfRow(),
            Tenant = caller.Share,
            Provider = body.ProviderId,
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

    /// <summary>What the template's schema asks for, and what a key must be for a provider.</summary>
    private ApiKeyBody Read(BodyMembers members, Issues issues)
    {
        var body = ApiKeyBody.Read(members, issues);
        // What would break out of the header that it is sent in, or could not be sent at all.
        if (body.ApiKey.Length > MaxKey || body.ApiKey.Any(letter => letter is < '!' or > '~'))
            issues.Add("apiKey", $"Must be at most {MaxKey} visible ASCII characters");
        if (body.ExpiresAt <= time.Now())
            issues.Add("expiresAt", "Must be in the future");
        // Alone, it is what the template says of an unknown provider.
        if (issues.Any && body.ProviderId.Length > 0 && !providers.Has(body.ProviderId))
            issues.Add("providerId", SaasError.ProviderNotFound.Message);
        return body;
    }
}
