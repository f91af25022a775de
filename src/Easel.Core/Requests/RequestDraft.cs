using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Routing;
using Easel.Core.Validation;

namespace Easel.Core.Requests;

/// <summary>A request and the models that may draw it, checked but for its images.</summary>
public sealed class RequestDraft
{
    private readonly ImageRequest _request;
    private readonly ModelRoute? _route;

    internal RequestDraft(ImageRequest request, ModelRoute? route)
    {
        (_request, _route) = (request, route);
        Problems = RouteValidation.Least(route, card => Check(request, card, withImages: false));
    }

    /// <summary>Of several models the first; null when nobody serves the model that the request names.</summary>
    public ModelCard? Model => _route?.Card;

    /// <summary>One error a problem, in the order in which a reader would look for them; empty so far.</summary>
    public IReadOnlyList<ImageError> Problems { get; }

    /// <summary>The request to run; or null and all that is wrong, <see cref="Problems"/> among it.</summary>
    /// <param name="warnings">What the API itself does not honour; a strict request is refused for it.</param>
    /// <param name="opened">The request with its images; null where it had them, or has none. Nothing else may differ.</param>
    public (PreparedRequest? Prepared, IReadOnlyList<ImageError> Problems) Prepare(
        IReadOnlyList<ImageWarning>? warnings = null,
        ImageRequest? opened = null
    )
    {
        var request = opened ?? _request;
        var problems = RouteValidation.Least(_route, card => Check(request, card, withImages: true));
        if (problems.Count > 0 || _route is null)
            return (null, problems);
        var offers = new List<(Deployment Deployment, ImageRequest Request, IReadOnlyList<ImageWarning> Warnings)>();
        foreach (var deployment in _route.Deployments)
        {
            if (_route.Deployments.Count > 1 && Check(request, deployment.Card, withImages: true).Count > 0)
                continue;
            var (negotiated, more) = Negotiation.Negotiate(request, deployment.Card);
            offers.Add((deployment, negotiated with { AskedModel = _route.Name }, [.. warnings ?? [], .. more]));
        }

        if (request.Strict && offers.TrueForAll(offer => offer.Warnings.Count > 0))
            return (null, Strictness.Refuse(offers[0].Warnings));
        offers.RemoveAll(offer => request.Strict && offer.Warnings.Count > 0);
        var chosen =
            DeploymentChoice.Choose(_route, deployment => Offers(deployment) && deployment.Model.Health?.Rest is null)
            ?? DeploymentChoice.Choose(_route, Offers);
        var best = offers.Find(offer => offer.Deployment.Card == chosen!.Card);
        return (new PreparedRequest(best.Request, chosen!.Card, best.Warnings), []);

        bool Offers(Deployment deployment) => offers.Exists(offer => offer.Deployment.Card == deployment.Card);
    }

    private static IReadOnlyList<ImageError> Check(ImageRequest request, ModelCard? card, bool withImages)
    {
        var problems = new ProblemList();
        if (card is null)
            problems.Add(ModelCatalog.Unknown(request.Model));
        RequestValidator.CheckParameters(request, card, problems);
        if (withImages)
            RequestValidator.CheckImages(request, card, problems);
        return problems.Found;
    }
}
