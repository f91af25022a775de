using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Calls around work that a service does in its own time.</summary>
internal static class ServiceWork
{
    /// <summary>The response as JSON, which belongs to the caller; or the error.</summary>
    public static async ValueTask<(ServiceJson? Json, ImageError? Error)> AskAsync(
        this ServiceClient client,
        ServiceCall call,
        CancellationToken cancellationToken
    )
    {
        using var response = await client.SendAsync(call, cancellationToken);
        return response.Error is { } error ? (null, error) : await response.ReadJsonAsync();
    }

    /// <summary>Looks at work that was taken: what goes wrong with the looking leaves the work's own outcome unknown.</summary>
    public static async ValueTask<(ServiceJson? Json, ImageError? Error)> LookAsync(
        this ServiceClient client,
        string path,
        Secret? key,
        CancellationToken cancellationToken
    )
    {
        var (json, error) = await client.AskAsync(ServiceCall.Get(path, key), cancellationToken);
        return (json, error is null ? null : error with { OutcomeUnknown = true });
    }

    /// <summary>Tells the service that nobody wants the work any more; whether it hears it, is its own.</summary>
    public static async ValueTask EndAsync(
        this ServiceClient client,
        HttpMethod method,
        string path,
        Secret? key,
        CancellationToken cancellationToken
    )
    {
        using var response = await client.SendAsync(new ServiceCall(method, path) { Key = key }, cancellationToken);
    }
}
