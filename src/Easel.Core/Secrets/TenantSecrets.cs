using System.Collections.Concurrent;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Secrets;

/// <summary>Keeps the keys of other services that tenants bring, and hands them to nobody but the engines that use them.</summary>
public sealed partial class TenantSecrets(
    IProviderKeyStore store,
    ISecretProtector protector,
    LatestTime time,
    TimeProvider clock,
    ILogger<TenantSecrets> log
) : ITenantSecrets
{
    /// <summary>Keys that one tenant may have.</summary>
    public const int MostKeys = 100;

    /// <summary>How long it is believed that a tenant brought no key, where it may have brought it to another server: most never bring one,
    /// and each of their requests would ask the database.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(1);

    private const int MostBelieved = 10_000;

    private readonly ConcurrentDictionary<(string Tenant, string Provider), long> _without = new();

    /// <summary>Counts what was added, so that nobody goes on believing what was found before.</summary>
    private int _added;

    /// <summary>Encrypts and keeps a key; false when the tenant has <see cref="MostKeys"/>.</summary>
    /// <param name="key">All but its secret.</param>
    public async ValueTask<bool> TryAddAsync(ProviderKey key, string secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var isAdded = await store.TryAddAsync(
            key with
            {
                Protected = protector.Protect(secret, PurposeOf(key)),
            },
            MostKeys,
            cancellationToken
        );
        Interlocked.Increment(ref _added);
        _without.Clear();
        return isAdded;
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
        var whose = (caller.Share, provider);
        if (_without.TryGetValue(whose, out var looked) && clock.GetElapsedTime(looked) < Believed)
            return null;
        var (now, added) = (clock.GetTimestamp(), Volatile.Read(ref _added));
        if (await store.TakeAsync(caller.Share, provider, time.Now(), cancellationToken) is not { } key)
        {
            Believe(whose, now, added);
            return null;
        }

        var secret = protector.Unprotect(key.Protected, PurposeOf(key));
        if (secret is null)
            LogUnreadable(key.Id, provider);
        return secret;
    }

    /// <summary>Unless a key was added since: the database may have been asked before.</summary>
    private void Believe((string Tenant, string Provider) whose, long at, int added)
    {
        if (_without.Count >= MostBelieved)
            _without.Clear();
        _without[whose] = at;
        if (Volatile.Read(ref _added) != added)
            _without.TryRemove(whose, out _);
    }

    /// <summary>A row that is moved to another tenant or provider is of no use there.</summary>
    private static string PurposeOf(ProviderKey key) => $"{key.Id} {key.Provider} {key.Tenant}";

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The key {Id} for {Provider} cannot be decrypted: what it was encrypted with is lost; its tenant must bring it again"
    )]
    private partial void LogUnreadable(string id, string provider);
}
