using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>The responses that are kept, each seen by its owner only.</summary>
internal sealed class ResponseStore(IJobStore jobs, IJobFiles files, JobSignals signals, TimeProvider clock)
{
    /// <summary>As long as OpenAI keeps them.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(30);

    /// <summary>The response, to be followed by a client that asks for it by its name; null when there is none of this owner. The caller
    /// disposes it.</summary>
    public async ValueTask<StoredResponse?> OpenAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(owner, id, cancellationToken) is not { Kind: StoredResponse.Kind })
            return null;
        return await jobs.ReadPayloadAsync(id, cancellationToken) is { } payload
            ? Open(owner, ResponseRequest.Parse(payload.Span), isAskedFor: true)
            : null;
    }

    /// <summary>The response of the request that it is made for.</summary>
    public StoredResponse Open(string owner, ResponseRequest request) => Open(owner, request, isAskedFor: false);

    private StoredResponse Open(string owner, ResponseRequest request, bool isAskedFor) =>
        new(owner, request, isAskedFor, jobs, files, signals.Follow(request.Id), clock);

    /// <summary>The response as it stands; null when there is none of this owner.</summary>
    public async ValueTask<ResponseState?> FindAsync(string owner, string id, CancellationToken cancellationToken)
    {
        using var response = await OpenAsync(owner, id, cancellationToken);
        return response is null ? null : await response.ReadAsync(cancellationToken);
    }

    /// <summary>Makes room for a new response and keeps its input images, before it is accepted; false when there is no room, and nothing
    /// is kept.</summary>
    public async ValueTask<bool> KeepAsync(NewJob job, PromptedRequest request, CancellationToken cancellationToken)
    {
        if (!await files.TryCountAsync(job.Owner, job.Id, job.Payload.Length, cancellationToken))
            return false;
        if (request is not EditRequest edit)
            return true;
        var kept = false;
        try
        {
            kept = await KeepImagesAsync(job, edit, cancellationToken);
        }
        finally
        {
            if (!kept)
                await files.DeleteAsync(job.Id, CancellationToken.None);
        }

        return kept;
    }

    private async ValueTask<bool> KeepImagesAsync(NewJob job, EditRequest edit, CancellationToken cancellationToken)
    {
        for (var i = 0; i < edit.Images.Count; i++)
        {
            if (!await WriteAsync(job, DrawingOrder.ImageFile(i), edit.Images[i], cancellationToken))
                return false;
        }

        return edit.Mask is not { } mask || await WriteAsync(job, DrawingOrder.MaskFile, mask, cancellationToken);
    }

    public ValueTask<Stream?> OpenImageAsync(string id, string file, CancellationToken cancellationToken) =>
        files.OpenAsync(id, file, cancellationToken);

    public ValueTask<bool> HasImageAsync(string id, string file, CancellationToken cancellationToken) =>
        files.ExistsAsync(id, file, cancellationToken);

    private ValueTask<bool> WriteAsync(NewJob job, string name, InputImage image, CancellationToken cancellationToken) =>
        files.WriteAsync(job.Owner, job.Id, name, ((EncodedInputImage)image).Content, cancellationToken);
}
