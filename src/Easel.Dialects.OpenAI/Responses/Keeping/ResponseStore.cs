using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>The responses that are kept, each seen by its owner only.</summary>
internal sealed class ResponseStore(IJobStore jobs, IJobFiles files, JobSignals signals)
{
    /// <summary>As long as OpenAI keeps them.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(30);

    /// <summary>The response, to be followed; null when there is none of this owner. The caller disposes it.</summary>
    public async ValueTask<StoredResponse?> OpenAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(owner, id, cancellationToken) is not { Kind: StoredResponse.Kind }) return null;
        return await jobs.ReadPayloadAsync(id, cancellationToken) is { } payload ? Open(owner, ResponseRequest.Parse(payload.Span)) : null;
    }

    public StoredResponse Open(string owner, ResponseRequest request) => new(owner, request, jobs, files, signals.Follow(request.Id));

    /// <summary>The response as it stands; null when there is none of this owner.</summary>
    public async ValueTask<ResponseState?> FindAsync(string owner, string id, CancellationToken cancellationToken)
    {
        using var response = await OpenAsync(owner, id, cancellationToken);
        return response is null ? null : await response.ReadAsync(cancellationToken);
    }

    /// <summary>The input images of a new response, kept before it is accepted; false when there is no room, and nothing is kept.</summary>
    public async ValueTask<bool> KeepImagesAsync(string id, PromptedRequest request, CancellationToken cancellationToken)
    {
        if (files.IsFull) return false;
        if (request is not EditRequest edit) return true;
        var kept = false;
        try
        {
            kept = await KeepImagesAsync(id, edit, cancellationToken);
        }
        finally
        {
            if (!kept) files.Delete(id);
        }

        return kept;
    }

    private async ValueTask<bool> KeepImagesAsync(string id, EditRequest edit, CancellationToken cancellationToken)
    {
        for (var i = 0; i < edit.Images.Count; i++)
        {
            if (!await WriteAsync(id, DrawingOrder.ImageFile(i), edit.Images[i], cancellationToken)) return false;
        }

        return edit.Mask is not { } mask || await WriteAsync(id, DrawingOrder.MaskFile, mask, cancellationToken);
    }

    public Stream? OpenImage(string id, string file) => files.Open(id, file);

    private ValueTask<bool> WriteAsync(string id, string name, InputImage image, CancellationToken cancellationToken) =>
        files.WriteAsync(id, name, ((EncodedInputImage)image).File, cancellationToken);
}
