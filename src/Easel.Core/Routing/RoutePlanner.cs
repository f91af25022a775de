using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Models;
using Easel.Core.Moderation;
using Easel.Core.Requests;
using Easel.Core.Validation;

namespace Easel.Core.Routing;

/// <summary>Says what would become of a request: nothing is drawn, nothing is paid, and no quota is used.</summary>
public sealed class RoutePlanner(
    CallerModels models,
    IEnumerable<IModerator> moderators,
    IEnumerable<IRequestCheck> checks,
    ICostEstimator costs
)
{
    /// <summary>The plan, or why there is none: the policy or a limit refuses, or nobody can be asked now.</summary>
    public async ValueTask<(RoutePlan? Plan, ImageError? Refusal)> PlanAsync(PreparedRequest prepared, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        if (prepared.Request is PromptedRequest prompted && await JudgeAsync(prompted, cancellationToken) is { } refusal)
            return (null, refusal);
        var request = prepared.Request;
        foreach (var check in checks)
        {
            if (await check.CheckAsync(request, cancellationToken) is { } refused)
                return (null, refused);
        }

        return models.RouteOf(request.AskedModel ?? request.Model, request.Context.Caller) is { } route
            ? (PlanOf(prepared, route), null)
            : (null, ModelCatalog.Unknown(request.Model));
    }

    private async ValueTask<ImageError?> JudgeAsync(PromptedRequest request, CancellationToken cancellationToken)
    {
        foreach (var moderator in moderators)
        {
            if (await moderator.JudgeAsync(request, cancellationToken) is { } refusal)
                return refusal;
        }

        return null;
    }

    private RoutePlan PlanOf(PreparedRequest prepared, ModelRoute route)
    {
        var request = prepared.Request;
        var chosen = route.Deployments.FirstOrDefault(one => IsFor(one, request)) ?? route.Deployments[0];
        return new RoutePlan(request, prepared.Model, chosen.Provider, route.Name)
        {
            Reason = WhyChosen(chosen, route),
            Warnings = [.. prepared.Warnings, .. chosen.Model.Provider.ForeseeWarnings(chosen.Model.Offered, request)],
            Expected = chosen.Model.Times.Expect(request.GetType(), request.Count),
            Cost = costs.Estimate(request, prepared.Model),
            Candidates =
            [
                .. route
                    .Tiers.SelectMany(tier => tier.Deployments.Select(deployment => CandidateOf(deployment, tier, request)))
                    .DistinctBy(candidate => candidate.Model, StringComparer.Ordinal),
            ],
        };
    }

    private static RouteCandidate CandidateOf(Deployment deployment, RouteTier tier, ImageRequest request)
    {
        var (state, reason, rest) = StateOf(deployment, request);
        return new RouteCandidate(deployment.Card.Id, deployment.Provider, state, reason)
        {
            Order = deployment.Order,
            Weight = deployment.Weight,
            InFlight = deployment.Model.InFlight,
            Fallback = tier.Fallback,
            Rest = rest,
        };
    }

    private static (RouteCandidateState State, string Reason, TimeSpan? Left) StateOf(Deployment deployment, ImageRequest request)
    {
        if (IsFor(deployment, request))
        {
            return deployment.Model.Health?.Rest is { } own
                ? (RouteCandidateState.Resting, own.Reason, own.Remaining)
                : (RouteCandidateState.Chosen, "It would be asked first.", null);
        }

        if (RequestValidator.Validate(Negotiation.Reopen(request), deployment.Card) is [var problem, ..])
            return (RouteCandidateState.Unable, problem.Message, null);
        return deployment.Model.Health?.Rest is { } rest
            ? (RouteCandidateState.Resting, rest.Reason, rest.Remaining)
            : (RouteCandidateState.Available, "It would be asked if those before it fail.", null);
    }

    private static string WhyChosen(Deployment chosen, ModelRoute route)
    {
        if (route.Deployments.Count == 1)
            return $"It is all that '{route.Name}' means.";
        if (chosen.Model.Health?.Rest is not null)
            return "All that could draw this are left alone after failures; it would be asked as soon as its rest is over.";
        var tier = route.Tiers.First(tier => tier.Deployments.Contains(chosen));
        if (tier.Fallback is { } fallback)
            return $"No deployment of '{route.Name}' can be asked, which falls back to '{fallback}'.";
        return tier.Deployments.Count == 1
            ? $"It is the deployment of the lowest order, {chosen.Order}, that can be asked."
            : $"Of the deployments of order {chosen.Order} that can be asked it is the less busy of two, with {chosen.Model.InFlight} requests in flight.";
    }

    private static bool IsFor(Deployment deployment, ImageRequest request) =>
        string.Equals(deployment.Card.Id, request.Model, StringComparison.Ordinal);
}
