using Easel.Server.Dialects.OpenAI.Calls;
using Easel.Server.Inputs;
using Easel.Server.Wire;

namespace Easel.Server.Dialects.OpenAI.Images;

/// <summary>Reads the requests of one endpoint.</summary>
internal interface ICallReader
{
    /// <summary>The call; good only when there is no problem. Its images live in <paramref name="share"/>.</summary>
    ValueTask<(ImagesCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(HttpContext context, UploadShare share);
}
