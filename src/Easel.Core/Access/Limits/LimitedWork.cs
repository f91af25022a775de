using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Core.Routing;
using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>Who a request is held to limits as, and what it would take of them.</summary>
internal sealed class LimitedWork(LimitRules rules, ModelCatalog catalog, ICostEstimator costs, Budgets budgets, RequestLimiter limiter)
    : IRequestCheck
{
    public IReadOnlyList<LimitSubject> SubjectsOf(ImageRequest request) => rules.Of(request.Context.Caller, request.Model);

    /// <summary>The request's images, and what they are expected to cost.</summary>
    public Spent WantedBy(ImageRequest request) =>
        new(catalog.Find(request.Model) is { } model ? costs.Expect(request, model) : 0, request.Count);

    public async ValueTask<ImageError?> CheckAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        var subjects = SubjectsOf(request);
        return subjects.Count == 0
            ? null
            : await budgets.CheckAsync(subjects, WantedBy(request), cancellationToken) ?? limiter.Check(subjects, request.Count);
    }
}
