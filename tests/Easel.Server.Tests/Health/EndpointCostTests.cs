using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Health;

public sealed class EndpointCostTests
{
    /// <summary>The framework compiles code for a handler that takes more than the context, at every start, before the server
    /// listens.</summary>
    [Fact]
    public async Task No_handler_is_compiled_at_the_start()
    {
        await using var server = await RunningServer.StartAsync();

        var endpoints = server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).ToList();

        endpoints.Count.ShouldBeGreaterThan(50);
        endpoints
            .Where(endpoint => endpoint.RequestDelegate?.Method.DeclaringType?.FullName?.Contains("RequestDelegateFactory") is true)
            .Select(endpoint => endpoint.DisplayName)
            .ShouldBeEmpty();
    }
}
