using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Access.Limits;
using Easel.Core.Routing;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Access;

/// <summary>The whole pipeline with limits, and a ledger that counts what it draws.</summary>
public abstract class LimitHost
{
    private protected static readonly CallerIdentity Ada = new("key_a") { Tenant = "acme", User = "ada" };
    private protected static readonly CallerIdentity Bob = new("key_b") { Tenant = "acme", User = "bob" };
    private protected static readonly CallerIdentity Eve = new("key_e") { Tenant = "other", User = "ada" };

    private protected CountingLedger Ledger { get; } = new();

    /// <summary>US dollars that an image is said to cost.</summary>
    private protected decimal Price { get; set; }

    /// <summary>US dollars that an image costs in the end.</summary>
    private protected decimal RealPrice { get; set; }

    private protected async Task<ServiceProvider> StartAsync(LimitOptions options, int failAfter = int.MaxValue, Task? drawn = null) =>
        await Pipelines.StartAsync(
            new ScriptedEngine((request, _) => DrawAsync(request, failAfter, drawn ?? Task.CompletedTask)),
            add: services =>
                services
                    .AddSingleton<ISpendLedger>(Ledger)
                    .AddSingleton<ICostEstimator>(new PricedImages(() => Price))
                    .AddLimits(options)
                    .UseImageEngine((inner, _) => new CountingEngine(inner, Ledger, () => RealPrice))
        );

    private static async IAsyncEnumerable<ImageEvent> DrawAsync(ImageRequest request, int failAfter, Task drawn)
    {
        await Task.Yield();
        await drawn;
        for (var i = 0; i < request.Count; i++)
        {
            if (i == failAfter)
            {
                yield return new FailureEvent(new ImageError(ImageErrorKind.Engine, null, null, "broken"));
                yield break;
            }

            yield return ScriptedEngine.Image(i, out _);
        }
    }

    private protected static GenerateRequest Request(CallerIdentity caller, int count) =>
        new()
        {
            Prompt = "a",
            Count = count,
            Context = new RequestContext { Caller = caller },
        };

    private protected static int Images(List<ImageEvent> events)
    {
        foreach (var happened in events)
            happened.Discard();
        return events.OfType<CompletedImageEvent>().Count();
    }

    private protected static ImageError Refusal(List<ImageEvent> events)
    {
        Images(events).ShouldBe(0);
        return events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
    }

    private sealed class CountingEngine(Abstractions.IImageEngine inner, CountingLedger ledger, Func<decimal> price)
        : Abstractions.DelegatingImageEngine(inner)
    {
        public override async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
            {
                if (happened is CompletedImageEvent)
                {
                    foreach (var scope in SpendScope.Of(request.Context.Caller))
                        ledger.Spend(scope, new Spent(price(), 1));
                }

                yield return happened;
            }
        }
    }

    private sealed class PricedImages(Func<decimal> price) : ICostEstimator
    {
        public decimal? Estimate(ImageRequest request, ModelCard model) => Expect(request, model);

        public decimal Expect(ImageRequest request, ModelCard model) => price() * request.Count;
    }

    private protected sealed class CountingLedger : ISpendLedger
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<SpendScope, Spent> _spent = [];

        public bool IsDown { get; set; }

        /// <summary>How often somebody has read what was spent.</summary>
        public int Reads { get; private set; }

        public void Spend(SpendScope scope, Spent spent)
        {
            lock (_lock)
                _spent[scope] = _spent.GetValueOrDefault(scope) + spent;
        }

        public async ValueTask<Spent> ReadAsync(SpendScope scope, CancellationToken cancellationToken)
        {
            await Task.Yield();
            if (IsDown)
                throw new Down();
            lock (_lock)
            {
                Reads++;
                return _spent.GetValueOrDefault(scope);
            }
        }

        private sealed class Down : DbException;
    }
}
