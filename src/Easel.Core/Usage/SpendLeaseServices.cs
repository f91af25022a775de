using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Easel.Core.Usage;

/// <summary>Registers leases of budgets, where several servers may share a database.</summary>
public static class SpendLeaseServices
{
    /// <summary>Beside <see cref="UsageServices.AddUsage"/>.</summary>
    public static IServiceCollection AddSpendLeases<TLeases>(this IServiceCollection services)
        where TLeases : class, ISpendLeases =>
        services
            .AddSingleton<ISpendLeases, TLeases>()
            .AddSingleton<LeasedSpending>()
            .AddSingleton<IHostedService>(all => all.GetRequiredService<LeasedSpending>());
}
