using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Core.Secrets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Secrets;

public sealed class TenantSecretsTests
{
    private static readonly CallerIdentity Acme = new("key") { Tenant = "acme" };

    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;
    private readonly SlowStore _store = new();
    private readonly TenantSecrets _secrets;

    public TenantSecretsTests()
    {
        var clock = new FakeTimeProvider();
        var time = new LatestTime(clock, NullLogger<LatestTime>.Instance);
        _secrets = new TenantSecrets(_store, new Plain(), time, clock, NullLogger<TenantSecrets>.Instance);
    }

    [Fact]
    public async Task A_key_that_is_brought_while_the_store_is_asked_is_used_at_once()
    {
        var looking = _secrets.TakeAsync(Acme, "openai", _cancelled);
        await AddAsync();
        _store.Answer.SetResult(null);
        (await looking).ShouldBeNull("it was asked before");

        (await _secrets.TakeAsync(Acme, "openai", _cancelled)).ShouldBe("sk-1");
    }

    [Fact]
    public async Task That_a_tenant_brought_none_is_asked_once()
    {
        _store.Answer.SetResult(null);

        (await _secrets.TakeAsync(Acme, "openai", _cancelled)).ShouldBeNull();
        (await _secrets.TakeAsync(Acme, "openai", _cancelled)).ShouldBeNull();

        _store.Asked.ShouldBe(1);
    }

    private async Task AddAsync()
    {
        var key = new ProviderKey
        {
            Id = "a",
            Tenant = "acme",
            Provider = "openai",
            Name = "ours",
            Protected = "",
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        };
        (await _secrets.TryAddAsync(key, "sk-1", _cancelled)).ShouldBeTrue();
    }

    /// <summary>Its first look takes until <see cref="Answer"/>; what it then says is what there was before.</summary>
    private sealed class SlowStore : IProviderKeyStore
    {
        private ProviderKey? _key;

        public TaskCompletionSource<ProviderKey?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Asked { get; private set; }

        public ValueTask<bool> TryAddAsync(ProviderKey key, int most, CancellationToken cancellationToken)
        {
            _key = key;
            return ValueTask.FromResult(true);
        }

        public async ValueTask<ProviderKey?> TakeAsync(
            string tenant,
            string provider,
            DateTimeOffset now,
            CancellationToken cancellationToken
        ) => Asked++ == 0 ? await Answer.Task : _key;

        public ValueTask<IReadOnlyList<ProviderKey>> ListAsync(string tenant, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public ValueTask<bool> DeleteAsync(string tenant, string id, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }

    private sealed class Plain : ISecretProtector
    {
        public string Protect(string secret, string purpose) => secret;

        public string? Unprotect(string text, string purpose) => text;
    }
}
