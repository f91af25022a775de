using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Reads the requests of one endpoint.</summary>
internal interface ICallReader
{
    /// <summary>The call; good only when there is no problem. Its images live in <paramref name="share"/>.</summary>
    ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(HttpContext context, UploadShare share);
}
