using Easel.Core;
using Easel.Jobs;

namespace Easel.Server.Simulation;

/// <summary>Registers the simulation of failures.</summary>
internal static class SimulationServices
{
    public static IServiceCollection AddSimulation(this IServiceCollection services, SimulationOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton<Scenario>()
            .AddSingleton<IJobBaggage, SimulationBaggage>()
            .UseImageEngine((inner, all) => new SimulatingEngine(inner, all.GetRequiredService<Scenario>()));
}
