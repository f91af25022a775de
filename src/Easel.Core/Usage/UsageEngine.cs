using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;

namespace Easel.Core.Usage;

/// <summary>Accounts for every request that comes this far: what each image costs as soon as it is there, one record when all is
/// over.</summary>
internal sealed class UsageEngine(IImageEngine inner, ModelCatalog catalog, PriceTable prices, UsageWriter writer, TimeProvider clock)
    : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.IsServersOwn() ? Inner.RunAsync(request, cancellationToken) : AccountAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> AccountAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var meter = request.Context.Meter ?? new RequestMeter();
        var model = catalog.Find(request.Model);
        var account = new RequestAccount(request, meter, model, model is null ? null : catalog.ProviderOf(model)?.Name, prices);
        var spent = default(Spent);
        try
        {
            await using var events = Inner
                .RunAsync(request with { Context = request.Context with { Meter = meter } }, cancellationToken)
                .GetAsyncEnumerator(cancellationToken);
            while (true)
            {
                try
                {
                    if (!await events.MoveNextAsync())
                        break;
                }
                catch (Exception bug) when (bug is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
                {
                    account.Break(bug);
                    throw;
                }

                var happened = events.Current;
                account.See(happened);
                if (happened is FailureEvent && account.IsPriced)
                    yield return new CostEvent(CostOf(account));
                if (happened is CompletedImageEvent image)
                {
                    var before = spent.Cost;
                    spent = Spend(request, account, spent);
                    if (account.IsPriced)
                        happened = image with { Cost = spent.Cost - before };
                }

                yield return happened;
                if (happened is FailureEvent)
                    yield break;
            }

            account.End();
            if (account.IsPriced)
                yield return new CostEvent(CostOf(account));
        }
        finally
        {
            Spend(request, account, spent);
            writer.Add(account.ToRecord(clock.GetUtcNow()));
        }
    }

    private decimal CostOf(RequestAccount account) => Pricing.Sum(account.ChargesAt(clock.GetUtcNow()));

    /// <summary>Counts what is new since <paramref name="counted"/>; returns all.</summary>
    private Spent Spend(ImageRequest request, RequestAccount account, Spent counted)
    {
        var now = new Spent(CostOf(account), account.Drawn);
        writer.Spend(request.Context.Caller, now - counted);
        return now;
    }
}
