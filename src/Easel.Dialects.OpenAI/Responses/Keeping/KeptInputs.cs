using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>Brings the images that a job edits back into memory.</summary>
internal sealed class KeptInputs(IJobFiles files, InputImageReader images)
{
    /// <summary>What to draw, with its images, which live in <paramref name="share"/>; or why that cannot be. Neither when there is no room
    /// for them now.</summary>
    public async ValueTask<(PromptedRequest? Request, JobError? Error)> OpenAsync(
        string jobId,
        DrawingOrder order,
        UploadShare share,
        CancellationToken cancellationToken
    )
    {
        var opened = new List<InputImage>();
        foreach (var name in order.HasMask ? order.Images.Append(DrawingOrder.MaskFile) : order.Images)
        {
            await using var content = await files.OpenAsync(jobId, name, cancellationToken);
            if (content is null)
                return (null, new JobError("server_error", "An image of the request is not there any more."));
            var file = share.NewFile();
            if (await file.FillAsync(content, images.Limits.MaxBytes, cancellationToken) != UploadProblem.None)
                return (null, null);
            var (image, problem) = await images.ReadAsync(file, cancellationToken);
            if (image is null)
                throw new InvalidOperationException($"An image that was good is not any more: {problem!.Message}.");
            opened.Add(image);
        }

        var mask = order.HasMask ? opened[^1] : null;
        if (mask is not null)
            opened.RemoveAt(opened.Count - 1);
        return (order.ToRequest(opened, mask), null);
    }
}
