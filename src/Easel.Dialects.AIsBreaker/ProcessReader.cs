using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Reads the body of <c>POST /api/v1/process</c> and finds all its problems at once.</summary>
internal sealed class ProcessReader(
    ImageService service,
    ModelCatalog catalog,
    InputOpener opener,
    ServiceReader services,
    ConversationStates states
)
{
    /// <summary>Previews of each image in a stream, where the model draws them and the client does not say how many.</summary>
    private const int UsualPreviews = 2;

    /// <summary>The call; good only when there is no problem. Its images live in <paramref name="share"/>.</summary>
    public async ValueTask<(ProcessCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(IncomingRequest incoming, UploadShare share)
    {
        var (body, error) = await ProcessBody.ReadAsync(incoming, share);
        if (body is null)
            return (null, [error!]);
        using (body)
        {
            var findings = new Findings();
            var root = JsonMembers.Of(body.RootElement, "", findings)!;
            var named = services.Read(root.Object("service", required: true), findings);
            var request = root.Object("request", required: true);
            root.WarnOfOthers();
            if (request is null)
                return (null, findings.Problems);

            var inputs = new InputsReader(findings, share);
            inputs.Read(request);
            var card = catalog.Find(named?.Engine);
            var stream = request.Flag("stream");
            var state = request.Text("conversationState");
            var requested = RequestedImage.Read(request);
            var drawn = DrawnRequest.Of(inputs, state is not null, findings) with
            {
                Context = incoming.Context,
                Model = named?.Engine,
                Count = requested.Samples,
                Format = requested.Format,
                User = request.Text("clientUser"),
            };
            drawn = InternOptions.Apply(
                drawn,
                request.Object("internOptions"),
                stream,
                stream && card is not { Capabilities.PartialImages: false } ? UsualPreviews : 0
            );
            request.WarnOfOthers();

            // Nothing is fetched for a request that is refused anyway.
            var draft = service.Draft(drawn);
            var fetch = Problems(findings, draft.Problems, isWithoutImages: true, incoming).Count == 0;
            var (images, mask) = await OpenAsync(inputs, state, fetch, findings, share, incoming);
            drawn = DrawnRequest.WithImages(drawn, images, mask);
            var rules = (card ?? catalog.Find(null)!).Capabilities;
            var source = images is [var first, ..] ? first.Size : (ImageSize?)null;
            if (requested.Size(rules.Sizes, source ?? rules.DefaultSize, source, findings) is { } size)
            {
                // It may follow from the image, and is known only now.
                drawn = drawn with
                {
                    Size = size,
                };
                draft = service.Draft(drawn);
            }

            var (prepared, found) = draft.Prepare(findings.Warnings, drawn);
            var problems = Problems(findings, found, drawn is EditRequest { Images.Count: 0 }, incoming);
            return problems.Count > 0 || prepared is null || named is null
                ? (null, problems)
                : (new ProcessCall(prepared, drawn, named, stream, requested.DeliverUrls ?? !named.ReturnsBase64), []);
        }
    }

    private async ValueTask<(IReadOnlyList<InputImage> Images, InputImage? Mask)> OpenAsync(
        InputsReader inputs,
        string? state,
        bool fetch,
        Findings findings,
        UploadShare share,
        IncomingRequest incoming
    )
    {
        var sources = inputs.Images;
        if (state is not null)
        {
            var (previous, problem) = await states.OpenAsync(incoming, state, share, opener.MaxFileLength);
            if (problem is not null)
                findings.Add(problem);
            else if (inputs.NamedImages == 0)
                sources = [previous!];
            else
                findings.Warn(ConversationStates.Path, "leads to an image that was not used; the request brings its own");
        }

        var images = await opener.OpenAsync(sources, fetch, findings.Add, share, incoming);
        var masks = await opener.OpenAsync(inputs.Mask is { } mask ? [mask] : [], fetch, findings.Add, share, incoming);
        return (images, masks is [var one] ? one : null);
    }

    /// <summary>Those of its form, then those of its sense, one for each parameter.</summary>
    private static List<ApiError> Problems(
        Findings findings,
        IReadOnlyList<ImageError> problemsOfSense,
        bool isWithoutImages,
        IncomingRequest incoming
    )
    {
        var problems = new List<ApiError>(findings.Problems);
        foreach (var found in problemsOfSense)
        {
            // Why an edit has no image was told already, or it has not been opened yet.
            if (isWithoutImages && found.Param is "image")
                continue;
            var problem = ProtocolNames.Translate(ApiError.From(found, incoming.RequestId));
            if (!IsReported(problem, findings))
                problems.Add(problem);
        }

        return problems;
    }

    /// <summary>Of the same; or of a part of it, which is then not missing.</summary>
    private static bool IsReported(ApiError problem, Findings findings) =>
        findings.Problems.Any(told =>
            string.Equals(told.Param, problem.Param, StringComparison.Ordinal)
            || (
                problem.Code is "missing_required_parameter"
                && told.Param is { } param
                && param.StartsWith(problem.Param!, StringComparison.Ordinal)
            )
        );
}
