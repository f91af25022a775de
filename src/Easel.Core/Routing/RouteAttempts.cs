using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Models;
using Easel.Core.Validation;

namespace Easel.Core.Routing;

/// <summary>Where a request goes, and where it goes next when that fails: the only place in which anything is tried again.</summary>
#pragma warning disable CA1001 // The caller disposes each attempt.
internal sealed class RouteAttempts(CallerModels models, ImageRequest request, RoutingOptions options, TimeProvider clock)
#pragma warning restore CA1001
{
    private readonly HashSet<ServedModel> _tried = [];
    private RouteAttempt? _last;
    private FailureEvent? _failure;
    private string? _key;
    private bool _isRepeated;

    /// <summary>Deployments that were asked.</summary>
    public int Count { get; private set; }

    /// <summary>Why nobody drew; null when somebody did.</summary>
    public FailureEvent? Failure => _last is { Failure: null } ? null : _failure;

    /// <summary>The next deployment to ask; null when there is none, or the last one did it. The caller disposes it.</summary>
    public RouteAttempt? Next()
    {
        _failure = _last?.Failure ?? _failure;
        if (_last is not null && (_last.Failure is null || _last.HasShown))
            return null;
        if (_last is { Failure: { } failure } && !Failover.MayMove(failure))
            return MayRepeat(failure) ? Repeat(_last.Deployment) : null;
        while (Count < options.MaxAttempts && models.RouteOf(request.AskedModel ?? request.Model, request.Context.Caller) is { } route)
        {
            if (Choose(route) is not { } deployment)
            {
                _failure ??= new FailureEvent(Unavailable(route));
                return null;
            }

            _tried.Add(deployment.Model);
            if (Begin(deployment) is { } attempt)
                return attempt;
        }

        _failure ??= new FailureEvent(ModelCatalog.Unknown(request.Model));
        return null;
    }

    /// <summary>The one that the request was prepared for, as long as it may be asked.</summary>
    private Deployment? Choose(ModelRoute route)
    {
        foreach (var deployment in route.Deployments)
        {
            if (string.Equals(deployment.Card.Id, request.Model, StringComparison.Ordinal) && MayTry(deployment))
                return deployment;
        }

        return DeploymentChoice.Choose(route, deployment => MayTry(deployment) && RequestOf(deployment) is not null);
    }

    private bool MayTry(Deployment deployment) => !_tried.Contains(deployment.Model) && deployment.Model.Health?.Rest is null;

    /// <summary>Null when it has come to rest, or left the catalog, in this moment.</summary>
    private RouteAttempt? Begin(Deployment deployment)
    {
        var epoch = 0;
        if (deployment.Model.Health?.TryEnter(out epoch) == false || deployment.Model.Take() is not { } lease)
            return null;
        var (asked, warnings) = RequestOf(deployment)!.Value;
        Count++;
        var opening = new List<ImageEvent>();
        if (!string.Equals(asked.Model, request.Model, StringComparison.Ordinal))
            opening.Add(new AcceptedEvent(asked, deployment.Card));
        opening.Add(new RoutedEvent(deployment.Card, deployment.Provider, Count));
        opening.AddRange(warnings.Select(warning => new WarningEvent(warning)));
        return _last = new RouteAttempt(deployment, lease, epoch, Keyed(asked, deployment), opening, clock);
    }

    /// <summary>The service knows the work by its key, and does not do it twice.</summary>
    private bool MayRepeat(FailureEvent failure) =>
        !_isRepeated
        && _last!.Deployment.Card.HonoursIdempotencyKeys
        && Count < options.MaxAttempts
        && failure.Errors.All(error => error.OutcomeUnknown);

    private RouteAttempt? Repeat(Deployment deployment)
    {
        _isRepeated = true;
        return Begin(deployment);
    }

    /// <summary>The request as the deployment would draw it; null when it cannot, or a strict request would be warned of it.</summary>
    private (ImageRequest Request, IReadOnlyList<ImageWarning> Warnings)? RequestOf(Deployment deployment)
    {
        if (string.Equals(deployment.Card.Id, request.Model, StringComparison.Ordinal))
            return (request, []);
        var reopened = Negotiation.Reopen(request);
        if (RequestValidator.Validate(reopened, deployment.Card).Count > 0)
            return null;
        var (negotiated, warnings) = Negotiation.Negotiate(reopened, deployment.Card);
        return request.Strict && warnings.Count > 0 ? null : (negotiated, warnings);
    }

    private ImageRequest Keyed(ImageRequest asked, Deployment deployment)
    {
        if (!deployment.Card.HonoursIdempotencyKeys || asked.Context.IdempotencyKey is not null)
            return asked;
        _key ??= Guid.NewGuid().ToString("N");
        return asked with { Context = asked.Context with { IdempotencyKey = _key } };
    }

    private ImageError Unavailable(ModelRoute route)
    {
        var rests = route.Deployments.Select(deployment => deployment.Model.Health?.Rest).OfType<DeploymentRest>().ToList();
        if (rests.Count == 0)
            return ModelCatalog.Unknown(request.Model);
        var soonest = TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(rests.Min(rest => rest.Remaining).TotalSeconds)));
        return new ImageError(
            rests.TrueForAll(rest => rest.Kind == ImageErrorKind.Overloaded) ? ImageErrorKind.Overloaded : ImageErrorKind.Unavailable,
            "no_deployment_available",
            null,
            $"What draws '{route.Name}' has failed or is overloaded, and is left alone for now; try again in {soonest.TotalSeconds:0} seconds."
        )
        {
            RetryAfter = soonest,
        };
    }
}
