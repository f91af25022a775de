using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Secrets;

/// <summary>Keeps the keys of other services that tenants bring, and hands them to nobody but the engines that use them.</summary>
public sealed partial class TenantSecrets(
    IProviderKeyStore store,
    ISecretProtector protector,
    TimeProvider clock,
    ILogger<TenantSecrets> log
) : ITenantSecrets
{
    /// <summary>Keys that one tenant may have.</summary>
    public const int MostKeys = 100;

    /// <summary>Encrypts and keeps a key; false when the tenant has <see cref="MostKeys"/>.</summary>
    /// <param name="key">All but its secret.</param>
    public ValueTask<bool> TryAddAsync(ProviderKey key, string secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return store.TryAddAsync(key with { Protected = protector.Protect(secret, PurposeOf(key)) }, MostKeys, cancellationToken);
    }

    /// <inheritdoc cref="IProviderKeyStore.ListAsync" />
    public ValueTask<IReadOnlyList<ProviderKey>> ListAsync(string tenant, CancellationToken cancellationToken) =>
        store.ListAsync(tenant, cancellationToken);

    /// <inheritdoc cref="IProviderKeyStore.DeleteAsync" />
    public ValueTask<bool> DeleteAsync(string tenant, string id, CancellationToken cancellationToken) =>
        store.DeleteAsync(tenant, id, cancellationToken);

    public async ValueTask<string?> TakeAsync(CallerIdentity caller, string provider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (await store.TakeAsync(caller.Share, provider, clock.GetUtcNow(), cancellationToken) is not { } key)
            return null;
        var secret = protector.Unprotect(key.Protected, PurposeOf(key));
        if (secret is null)
            LogUnreadable(key.Id, provider);
        return secret;
    }

    /// <summary>A row that is moved to another tenant or provider is of no use there.</summary>
    private static string PurposeOf(ProviderKey key) => $"{key.Id} {key.Provider} {key.Tenant}";

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The key {Id} for {Provider} cannot be decrypted: what it was encrypted with is lost; its tenant must bring it again"
    )]
    private partial void LogUnreadable(string id, string provider);
}
