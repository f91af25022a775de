using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>All images of a request in one JSON object (OpenAI's ImagesResponse), written when the last is done.</summary>
internal sealed class UnaryResponse(AssetLinks links, KeepAliveOptions keepAlive, TimeProvider clock, ILogger<UnaryResponse> log)
{
    public async Task WriteAsync(HttpContext context, ImagesCall call, IAsyncEnumerable<ImageEvent> events)
    {
        if (call.Delivery == ImageDelivery.Url && await links.FullAsync(context) is { } full)
        {
            await ErrorResponse.WriteAsync(context, full);
            return;
        }

        using var drawn = new DrawnImages(call);
        using var writer = new UnaryWriter(context, call, drawn, links, clock);
        try
        {
            await foreach (var happened in events.WithSilences(keepAlive.Interval, clock, context.RequestAborted))
            {
                if (happened is null && !writer.HasBegun)
                    await KeepAlive.AwaitJsonAsync(context);
                else if (happened is not null)
                    await AddAsync(happened, drawn, writer);
            }

            drawn.Complete();
            if (drawn.Failure is { } failure)
                await FailAsync(context, writer, Failures.ToErrors(failure, context.TraceIdentifier, log));
            else
                await writer.WriteAsync();
        }
        catch (Exception bug) when ((writer.HasBegun || context.Response.HasStarted) && !context.RequestAborted.IsCancellationRequested)
        {
            log.RequestFailed(bug, context.TraceIdentifier);
            await FailAsync(context, writer, [ApiError.From(bug, context.TraceIdentifier)]);
        }
    }

    private static async ValueTask AddAsync(ImageEvent happened, DrawnImages drawn, UnaryWriter writer)
    {
        drawn.Add(happened);
        if (happened is not CompletedImageEvent { Image.Arriving: not null } image)
            return;
        try
        {
            await writer.WriteAsync(image);
        }
        catch (ImageTransferException)
        {
            // The pipeline says so too, and that is what the client hears.
            image.Image.Dispose();
        }
    }

    /// <summary>In the middle of a response the only way to say so is to break it off, so that nobody takes it for a whole one.</summary>
    private static async ValueTask FailAsync(HttpContext context, UnaryWriter writer, IReadOnlyList<ApiError> errors)
    {
        if (writer.HasBegun)
            context.Abort();
        else
            await ErrorResponse.WriteAsync(context, errors);
    }
}
