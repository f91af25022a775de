using System.Net;
using Easel.Abstractions.Models;

namespace Easel.Providers.Http;

/// <summary>Asks a service, at no cost, whether it is there and takes the key.</summary>
internal static class ServiceChecks
{
    /// <param name="path">What is asked for: something that every key may see.</param>
    /// <returns>Null where the response says nothing of it, such as that there is no such path, or that this key may not see it.</returns>
    public static async ValueTask<ProviderHealth?> CheckAsync(
        this ServiceClient client,
        string path,
        Secret? key,
        CancellationToken cancellationToken
    )
    {
        using var response = await client.SendAsync(ServiceCall.Get(path, key), cancellationToken);
        if (response.Error is not { } error)
            return ProviderHealth.Healthy;
        // Keys of projects and of teams may draw, and not look around.
        var saysNothing =
            response.Status is HttpStatusCode.Forbidden
            || (error.Code is "upstream_authentication_failed" && response.Said?.Message is { } said && SpeaksOfRights(said));
        return error.Code switch
        {
            _ when saysNothing => null,
            "upstream_authentication_failed" when key is null => new ProviderHealth(
                $"{client.Failures.Provider} wants an access key, and has none."
            ),
            "upstream_authentication_failed" or "upstream_unreachable" or "upstream_failed" or "upstream_timeout" => new ProviderHealth(
                error.Message
            ),
            _ => null,
        };
    }

    private static bool SpeaksOfRights(string message) =>
        message.Contains("scope", StringComparison.OrdinalIgnoreCase) || message.Contains("permission", StringComparison.OrdinalIgnoreCase);
}
