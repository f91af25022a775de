using System.IO.Pipelines;
using System.Text.Json;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>A response that somebody follows.</summary>
internal interface IResponseSource
{
    ResponseRequest Request { get; }

    /// <summary>Done at the next change in this process; take it before reading.</summary>
    Task Changed { get; }

    /// <summary>The response as it stands now, with an image only where that is there; null when it was deleted.</summary>
    ValueTask<ResponseState?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>One of its images is there, at once or in a moment.</summary>
    ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken);

    /// <summary>Writes one of its images as a JSON value in base64.</summary>
    /// <exception cref="FileNotFoundException">It is not there any more; nothing was written.</exception>
    ValueTask WriteImageAsync(string file, Utf8JsonWriter json, PipeWriter pipe, CancellationToken cancellationToken);
}
