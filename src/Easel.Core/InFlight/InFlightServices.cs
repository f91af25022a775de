using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.InFlight;

/// <summary>Registers the list of requests that are worked on; outside of all layers that a request may wait in.</summary>
public static class InFlightServices
{
    public static IServiceCollection AddRequestsInFlight(this IServiceCollection services) =>
        services
            .AddSingleton(all => new ActiveRequests(all.GetRequiredService<TimeProvider>()))
            .UseImageEngine((inner, all) => new InFlightEngine(inner, all.GetRequiredService<ActiveRequests>()));
}
