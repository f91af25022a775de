using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the requests of one endpoint.</summary>
internal interface ICallReader
{
    /// <summary>The call; good only when there is no problem. Its images live in <paramref name="share"/>.</summary>
    /// <param name="deliveryByDefault">How images are handed out when the request does not say; null is as the model's family does.</param>
    ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        HttpContext context,
        UploadShare share,
        ImageDelivery? deliveryByDefault = null
    );
}
