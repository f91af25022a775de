using Easel.Core.Http;

namespace Easel.Dialects.Inputs.Fetching;

/// <summary>Why a URL was not fetched.</summary>
/// <param name="Message">For the client: the rest of a sentence.</param>
/// <param name="Upload">Set when it was there, and could not be taken into memory.</param>
internal sealed record FetchProblem(string Message, UploadProblem Upload = UploadProblem.None)
{
    public static FetchProblem TooSlow { get; } = new(GuardedClient.TooSlow);

    public static FetchProblem Unreachable { get; } = new(GuardedClient.Unreachable);

    public static FetchProblem NotTaken(UploadProblem problem) => new("it is too large", problem);
}
