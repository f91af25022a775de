using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Images;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>A line's request: after everybody who waits for an answer, and with its images in the answer.</summary>
/// <param name="begun">Done when its turn at the model came, and the next line may get in line.</param>
internal sealed class PatientCall(TaskCompletionSource begun) : ICallWatcher
{
    private const string UrlsExpire = "A batch carries its images as b64_json: their URLs would have expired before it ends.";

    public ImagesCall Adapt(ImagesCall call) =>
        call with
        {
            Request = call.Request with { Context = call.Request.Context with { Priority = RequestPriority.Low } },
            Delivery = ImageDelivery.Base64,
            Warnings =
                call.Delivery == ImageDelivery.Url
                    ? [.. call.Warnings, new ImageWarning("unsupported_parameter", "response_format", UrlsExpire)]
                    : call.Warnings,
        };

    public void See(ImageEvent happened)
    {
        // What comes first comes before its turn.
        if (happened is not (AcceptedEvent or WarningEvent))
            begun.TrySetResult();
    }
}
