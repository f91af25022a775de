using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.OpenAI.Calls;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>Draws a task's images and notes each; what earlier attempts noted is not noted again.</summary>
internal sealed class TaskDrawing(ImageService images, IAssetStore assets, TimeProvider clock, ILogger<TaskDrawing> log)
{
    /// <summary>Null when there was no room for it among the others.</summary>
    public async ValueTask<JobOutcome?> RunAsync(TaskOrder order, PromptedRequest request, JobRun run, CancellationToken cancellationToken)
    {
        var noted = new HashSet<int>();
        foreach (var image in run.Journal.Select(note => TaskNote.Parse(note.Span)).OfType<TaskImageNote>())
        {
            if (await image.IsThereAsync(assets, cancellationToken))
                noted.Add(image.Index);
        }

        var (prepared, problems) = images.Draft(request).Prepare(order.Warnings);
        if (prepared is null)
            return await FailAsync(run, Failures.ToErrors(new FailureEvent(problems), run.Job.Id, log));
        var warnings = new List<ImageWarning>();
        AcceptedEvent? accepted = null;
        await foreach (var happened in images.RunAsync(prepared, cancellationToken))
        {
            switch (happened)
            {
                case AcceptedEvent taken:
                    accepted = taken;
                    break;
                case WarningEvent { Warning: var warning }:
                    warnings.Add(warning);
                    break;
                case FailureEvent { Errors: [{ Kind: ImageErrorKind.Overloaded, IsFinal: false }, ..] }:
                    return null;
                case FailureEvent failure:
                    return await FailAsync(run, Failures.ToErrors(failure, run.Job.Id, log));
                case PartialImageEvent partial:
                    partial.Image.Dispose();
                    break;
                case CompletedImageEvent image:
                    using (image.Image)
                    {
                        if (noted.Add(image.ImageIndex) && !await KeepAsync(run, accepted!, image, cancellationToken))
                            return await FailAsync(run, [ApiError.InsufficientStorage(CreateTask.Lifetime)]);
                    }

                    break;
            }
        }

        if (accepted is null)
            throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
        await run.AppendAsync(Done(order, accepted, request, warnings).ToJson());
        return JobOutcome.Completed;
    }

    /// <summary>Ends the task as the endpoint would have responded.</summary>
    public static async ValueTask<JobOutcome> FailAsync(JobRun run, IReadOnlyList<ApiError> errors)
    {
        await run.AppendAsync(new TaskFailedNote(ErrorResponse.StatusOf(errors), errors).ToJson());
        return JobOutcome.Failed(new JobError(errors[0].Code ?? errors[0].Type, ErrorResponse.MessageOf(errors)));
    }

    private async ValueTask<bool> KeepAsync(
        JobRun run,
        AcceptedEvent accepted,
        CompletedImageEvent image,
        CancellationToken cancellationToken
    )
    {
        var expiresAt = run.Job.ExpiresAt ?? clock.GetUtcNow() + CreateTask.Lifetime;
        var (file, owner) = (image.Image, run.Job.Owner);
        if (await assets.AddAsync(owner, file.Memory, file.Format, expiresAt, cancellationToken) is not { } asset)
            return false;
        var background = ImageWords.Of(image.DrawnBackground ?? accepted.Request.Background);
        await run.AppendAsync(
            new TaskImageNote(image.ImageIndex, asset.ToString(), background, image.RevisedPrompt, image.Recipe).ToJson()
        );
        return true;
    }

    private static TaskDoneNote Done(
        TaskOrder order,
        AcceptedEvent accepted,
        PromptedRequest request,
        IReadOnlyList<ImageWarning> warnings
    ) =>
        new(
            accepted.Model.Id,
            accepted.Request.Size!.Value.ToString(),
            ImageWords.Of(accepted.Request.Quality),
            ImageWords.Of(accepted.Request.Format),
            TokenCount.Text(request),
            TokenCount.InputImageTokens(request),
            TokenCount.Image(request.Model, accepted.Request.Size.Value, accepted.Request.Quality) * request.Count,
            order.SafetyIdentifier,
            warnings
        );
}
