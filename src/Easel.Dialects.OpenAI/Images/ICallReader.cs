using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the requests of one endpoint.</summary>
internal interface ICallReader
{
    /// <summary>The call, whose images live in <paramref name="share"/>; or null and all that is wrong.</summary>
    /// <param name="deliveryByDefault">How images are handed out when the request does not say; null is as the model's family does.</param>
    ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        IncomingRequest incoming,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    );
}
