using Easel.Core.Access.Limits;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Core.Routing;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Access;

/// <summary>Registers limits. Before whatever counts what is spent: a request that is refused is none.</summary>
public static class LimitServices
{
    public static IServiceCollection AddLimits(this IServiceCollection services, LimitOptions options)
    {
        var rules = new LimitRules(options);
        return services
            .AddSingleton(_ => new RequestLimiter(rules))
            .AddSingleton<ConcurrencyLimit>()
            .AddSingleton(all => new Budgets(
                all.GetService<ISpendLedger>(),
                all.GetService<LeasedSpending>(),
                new BudgetEvents(
                    all.GetService<IEventPublisher>(),
                    all.GetRequiredService<TimeProvider>(),
                    all.GetRequiredService<ILogger<BudgetEvents>>()
                ),
                all.GetRequiredService<TimeProvider>(),
                all.GetRequiredService<ILogger<Budgets>>()
            ))
            .AddSingleton(all => new LimitedWork(
                rules,
                all.GetRequiredService<ModelCatalog>(),
                all.GetRequiredService<ICostEstimator>(),
                all.GetRequiredService<Budgets>(),
                all.GetRequiredService<RequestLimiter>()
            ))
            .AddSingleton<IRequestCheck>(all => all.GetRequiredService<LimitedWork>())
            .UseImageEngine(
                (inner, all) =>
                    new LimitEngine(
                        inner,
                        all.GetRequiredService<LimitedWork>(),
                        all.GetRequiredService<RequestLimiter>(),
                        all.GetRequiredService<ConcurrencyLimit>(),
                        all.GetRequiredService<Budgets>()
                    )
            );
    }
}
