using Easel.Abstractions.Pixels;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>Where the work on a response notes how far it is and keeps its images.</summary>
internal interface IResponseNotes
{
    /// <summary>Of earlier attempts.</summary>
    IReadOnlyList<ResponseNote> Earlier { get; }

    ValueTask AppendAsync(ResponseNote note);

    /// <summary>Keeps an image, which it disposes in time; false when there is no room.</summary>
    ValueTask<bool> KeepAsync(string file, EncodedImage image, CancellationToken cancellationToken);
}
