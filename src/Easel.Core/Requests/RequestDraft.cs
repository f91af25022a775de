using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Validation;

namespace Easel.Core.Requests;

/// <summary>A request and its model, checked but for its images.</summary>
public sealed class RequestDraft
{
    private readonly ImageRequest _request;

    internal RequestDraft(ImageRequest request, ModelCard? model)
    {
        (_request, Model) = (request, model);
        var problems = new ProblemList();
        if (model is null)
            problems.Add(ModelCatalog.Unknown(request.Model));
        RequestValidator.CheckParameters(request, model, problems);
        Problems = problems.Found;
    }

    /// <summary>Null when nobody serves the model that the request names.</summary>
    public ModelCard? Model { get; }

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
        var problems = new ProblemList(Problems);
        RequestValidator.CheckImages(request, Model, problems);
        if (problems.Found.Count > 0 || Model is null)
            return (null, problems.Found);
        var (negotiated, more) = Negotiation.Negotiate(request, Model);
        IReadOnlyList<ImageWarning> all = [.. warnings ?? [], .. more];
        return request.Strict && all.Count > 0 ? (null, Strictness.Refuse(all)) : (new PreparedRequest(negotiated, Model, all), []);
    }
}
