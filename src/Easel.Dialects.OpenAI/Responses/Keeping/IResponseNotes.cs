using Easel.Abstractions.Pixels;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>Where the work on a response notes how far it is and keeps its images.</summary>
internal interface IResponseNotes
{
    /// <summary>Of earlier attempts.</summary>
    IReadOnlyList<ResponseNote> Earlier { get; }

    ValueTask AppendAsync(ResponseNote note);

    /// <summary>Keeps an image, which it disposes in time; the name that it is kept under, null when there is no room.</summary>
    /// <param name="name">What it is; another attempt keeps its own.</param>
    ValueTask<string?> KeepAsync(string name, EncodedImage image, CancellationToken cancellationToken);

    /// <summary>An image that was noted is still there.</summary>
    ValueTask<bool> HasAsync(string file, CancellationToken cancellationToken);
}
