using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>Finds the images that a response is to edit, in its input or in the response before.</summary>
internal sealed class EditedImages(ResponseStore responses, InputOpener opener)
{
    /// <summary>The images to edit: those of the input, or else the last one of the conversation before.</summary>
    public async ValueTask<(IReadOnlyList<ImageInput> Given, IReadOnlyList<ImageInput> Earlier)> FindAsync(
        Conversation conversation,
        string? previous,
        JsonBody body,
        IncomingRequest incoming
    )
    {
        var given = conversation.Images;
        if (given.Count > ImageParameters.EditedImages.MaxCount)
            body.Add(ImageParameters.EditedImages.TooMany(ResponseParameters.Input, given.Count));
        if (previous is null)
            return (given, []);
        const string Param = "previous_response_id";
        switch (await responses.FindAsync(incoming.Owner, previous, incoming.Cancelled))
        {
            case null:
                body.Add(
                    ApiError.BadRequest(
                        "previous_response_not_found",
                        Param,
                        $"Previous response with id {Quote.Text(previous)} not found."
                    )
                );
                break;
            case { Job.IsEnded: false }:
                body.Add(
                    ApiError.BadRequest(
                        "previous_response_not_ended",
                        Param,
                        $"The response {Quote.Text(previous)} is not done yet; wait for it, or cancel it."
                    )
                );
                break;
            case { IsImageLost: true } when given.Count == 0:
                body.Add(NotThere(Param, previous));
                break;
            case { LastImage: { } file } when given.Count == 0:
                return (given, [new KeptInput(Param, previous, file)]);
        }

        return (given, []);
    }

    /// <summary>Brings images of earlier responses into memory, so that all are where the opener finds them.</summary>
    public async ValueTask<IReadOnlyList<ImageInput>> LoadAsync(
        IReadOnlyList<ImageInput> inputs,
        JsonBody body,
        UploadShare share,
        CancellationToken cancellationToken
    )
    {
        var loaded = new List<ImageInput>(inputs.Count);
        foreach (var input in inputs)
        {
            if (input is not KeptInput kept)
            {
                loaded.Add(input);
                continue;
            }

            await using var content = await responses.OpenImageAsync(kept.Response, kept.File, cancellationToken);
            var file = share.NewFile();
            if (content is null)
                body.Add(NotThere(kept.Param, kept.Response));
            else if (await file.FillAsync(content, opener.MaxFileLength, cancellationToken) == UploadProblem.None)
                loaded.Add(new UploadedInput(kept.Param, file));
            else
                body.Add(ApiError.TooManyUploads);
        }

        return loaded;
    }

    private static ApiError NotThere(string param, string response) =>
        ApiError.BadRequest("item_not_found", param, $"The image of the response {Quote.Text(response)} is not there any more.");

    /// <summary>The input's items, each of its images that is used with the name of its file.</summary>
    public static IReadOnlyList<InputItem> Name(Conversation conversation, IReadOnlyList<ImageInput> used)
    {
        string? FileOf(ImageInput image)
        {
            for (var i = 0; i < used.Count; i++)
            {
                if (ReferenceEquals(used[i], image))
                    return DrawingOrder.ImageFile(i);
            }

            return null;
        }

        var items = new List<InputItem>();
        foreach (var (item, images) in conversation.Items)
        {
            var next = 0;
            InputPart Named(InputPart part) =>
                part.Type is InputPart.InputImage && next < images.Count ? part with { File = FileOf(images[next++]) } : part;
            items.Add(
                item.Type is InputItem.Call
                    ? item with
                    {
                        File = images is [var image] ? FileOf(image) : null,
                    }
                    : item with
                    {
                        Parts = [.. item.Parts.Select(Named)],
                    }
            );
        }

        return items;
    }
}
