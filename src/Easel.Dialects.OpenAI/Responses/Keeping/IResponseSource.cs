using System.IO.Pipelines;
using System.Text.Json;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response that somebody follows.</summary>
internal interface IResponseSource
{
    ResponseRequest Request { get; }

    /// <summary>Done at the next change in this process; take it before reading.</summary>
    Task Changed { get; }

    /// <summary>The response as it stands now; null when it was deleted.</summary>
    ValueTask<ResponseState?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Writes one of its images as a JSON value in base64; null, the value, when it is not there any more.</summary>
    ValueTask WriteImageAsync(string file, Utf8JsonWriter json, PipeWriter pipe, CancellationToken cancellationToken);
}
