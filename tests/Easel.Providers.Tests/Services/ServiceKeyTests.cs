using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Configuration;
using Easel.Providers.Http;
using Easel.Providers.Services;
using Microsoft.Extensions.Configuration;

namespace Easel.Providers.Tests.Services;

/// <summary>Whose key a request is drawn with.</summary>
public sealed class ServiceKeyTests
{
    private static readonly RequestContext Ours = new() { Caller = new CallerIdentity("key-1") { Tenant = "acme" } };

    [Theory]
    [InlineData("brought", "brought")]
    [InlineData(null, "operators")]
    public async Task A_tenants_own_key_goes_before_the_operators(string? brought, string used)
    {
        var tenants = new Tenants(brought);

        var key = await new ServiceKeys(Options(), tenants).OfAsync(Ours, TestContext.Current.CancellationToken);

        key.ShouldNotBeNull().Reveal().ShouldBe(used);
        tenants.Asked.ShouldHaveSingleItem().ShouldBe(("acme", "paid"));
    }

    [Fact]
    public async Task Without_tenants_keys_it_is_the_operators()
    {
        var key = await new ServiceKeys(Options()).OfAsync(Ours, TestContext.Current.CancellationToken);

        key.ShouldNotBeNull().Reveal().ShouldBe("operators");
    }

    private static ProviderOptions Options() =>
        new("paid", ServiceTypes.All[0])
        {
            BaseUrl = new Uri("https://example.org/"),
            ApiKey = new Secret("operators"),
            Section = new ConfigurationBuilder().Build().GetSection("paid"),
        };

    private sealed class Tenants(string? key) : ITenantSecrets
    {
        public List<(string? Tenant, string Provider)> Asked { get; } = [];

        public ValueTask<string?> TakeAsync(CallerIdentity caller, string provider, CancellationToken cancellationToken)
        {
            Asked.Add((caller.Tenant, provider));
            return ValueTask.FromResult(key);
        }
    }
}
