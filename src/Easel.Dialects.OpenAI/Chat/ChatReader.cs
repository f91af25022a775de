using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;
using Easel.Dialects.OpenAI.Responses.Reading;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>Reads the body of <c>POST /v1/chat/completions</c> and finds all its problems at once. Members that are not known are warned
/// of: gateways and chat programs add their own.</summary>
internal sealed class ChatReader(ImageService service, ModelCatalog catalog, InputOpener opener)
{
    private static readonly FlagParameter Stream = new("stream", "Respond with server-sent events.");

    public async ValueTask<(ChatCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(IncomingRequest incoming, UploadShare share)
    {
        if (!JsonBody.Accepts(incoming.ContentType))
            return (null, [ApiError.WrongContentType(incoming.ContentType, "'application/json' requests in UTF-8")]);
        var (body, error) = await JsonBody.ReadLargeAsync(incoming, share, "image_url", "url", "content", "text");
        if (body is null)
            return (null, [error!]);
        using (body)
            return await ReadAsync(body, incoming, share);
    }

    private async ValueTask<(ChatCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        JsonBody body,
        IncomingRequest incoming,
        UploadShare share
    )
    {
        var members = body.Members;
        var text = new TextSettings(body);
        text.Read(members);
        var stream = body.Read(Stream);
        var includeUsage = ReadStreamOptions(body, stream);
        var history = new MessagesReader(body).Read();
        var inputs = ReadImages(history, body, share);
        var (options, rename) = ChatOptions.Read(body, members, stream);
        using var _ = options;
        options.RefuseUnknown(ChatOptions.Names);
        var reader = new CallReader(options, incoming);
        var request = ReadRequest(reader, options, history, inputs.Count > 0, body);
        var read = reader.ToCall(request, ImageDelivery.Base64);
        // A chat's stream may carry addresses.
        var delivery = options.Read(ImageParameters.ResponseFormat) ?? ImageDelivery.Base64;
        ImageWarning[] warnings =
        [
            .. text.Warnings,
            .. read.Warnings.Where(IsOfChat).Select(warning => ChatOptions.Rename(warning, rename)),
        ];
        var drawn = (PromptedRequest)read.Request;
        if (history.Prompt.Length > 0)
            drawn = SystemWords.KeepApart(drawn, history.Instructions, history.Prompt, catalog.Find(drawn.Model));
        var draft = service.Draft(drawn);
        IReadOnlyList<ApiError> Problems(IReadOnlyList<ImageError> found, bool isWithoutImages) =>
            body
                .Problems.Concat(RequestProblems.Of(options, found, incoming.RequestId, MessagesReader.Name, isWithoutImages).Select(Named))
                .OnePerParameter();

        // Nothing is fetched for a request that is refused anyway.
        var fetch = Problems(draft.Problems, isWithoutImages: true).Count == 0;
        var images = await opener.OpenAsync(inputs, fetch, body.Add, share, incoming, verify: draft.Model is not { IsRemote: true });
        if (drawn is EditRequest edit)
            drawn = edit with { Images = images };
        var (prepared, found) = draft.Prepare(warnings, drawn);
        var problems = Problems(found, images.Count == 0);
        return prepared is null || problems.Count > 0
            ? (null, problems)
            : (new ChatCall(prepared, drawn, reader.Model, stream, includeUsage, delivery), []);

        // A warning for which a strict request is refused has its name already.
        ApiError Named(ApiError problem) =>
            Array.Exists(warnings, warning => string.Equals(warning.Message, problem.Message, StringComparison.Ordinal)) ? problem
            : problem.Param is "prompt" ? problem with { Param = MessagesReader.Name }
            : rename(problem);

        // The Images API's stream always carries b64_json; a chat's does not.
        bool IsOfChat(ImageWarning warning) => !(stream && warning.Param is "response_format");
    }

    private static PromptedRequest ReadRequest(CallReader reader, JsonBody options, ChatHistory history, bool edits, JsonBody body)
    {
        var prompt = string.Join("\n\n", [.. history.Instructions, history.Prompt]);
        if (
            history.Prompt.Length == 0
            && body.Problems.All(problem => problem.Param?.StartsWith(MessagesReader.Name, StringComparison.Ordinal) != true)
        )
        {
            body.Add(
                ApiError.BadRequest(
                    "missing_required_parameter",
                    MessagesReader.Name,
                    history.HasUser
                        ? "The last message of the user has no text: what is to be drawn?"
                        : "'messages' has no message of the user: what is to be drawn?"
                )
            );
        }

        if (TextLength.Of(prompt) > reader.Family.MaxPromptLength)
        {
            body.Add(
                ApiError.BadRequest(
                    "string_above_max_length",
                    MessagesReader.Name,
                    $"The prompt, with the system messages before it, has {TextLength.Of(prompt)} characters; at most {reader.Family.MaxPromptLength} are allowed."
                )
            );
        }

        // Stands for a prompt that is missing, which was reported.
        if (prompt.Length == 0)
            prompt = "-";
        var negative = options.Read(ImageParameters.NegativePrompt) ?? "";
        var (fidelity, strength) = (options.Read(ImageParameters.InputFidelity), options.Read(ImageParameters.Strength));
        var controls = options.Read(ImageParameters.Controls);
        if (!edits && controls.Count > 0)
            options.Add(
                ApiError.BadRequest("invalid_value", ImageParameters.Controls.Name, "'controls' names images, and the message has none.")
            );
        return edits
            ? reader.WithOptions(
                new EditRequest
                {
                    Prompt = prompt,
                    NegativePrompt = negative,
                    InputFidelity = fidelity,
                    Strength = strength,
                    Roles = options.Read(ImageParameters.Roles),
                    Controls = controls,
                    Images = [],
                }
            )
            : reader.WithOptions(new GenerateRequest { Prompt = prompt, NegativePrompt = negative });
    }

    private static List<ImageInput> ReadImages(ChatHistory history, JsonBody body, UploadShare share)
    {
        var images = new JsonImages(share, body.Add);
        var inputs = new List<ImageInput>();
        foreach (var image in history.Images.Take(ImageParameters.EditedImages.MaxCount))
        {
            if (images.FromUrl(image.Url, image.Param, "url") is { } input)
                inputs.Add(input);
        }

        if (history.Images.Count > ImageParameters.EditedImages.MaxCount)
            body.Add(ImageParameters.EditedImages.TooMany(MessagesReader.Name, history.Images.Count));
        return inputs;
    }

    private static bool ReadStreamOptions(JsonBody body, bool stream)
    {
        const string Name = "stream_options";
        if (!body.TryGet(Name, out var options))
            return false;
        if (options.ValueKind != JsonValueKind.Object)
        {
            body.Add(ApiError.BadRequest("invalid_type", Name, $"Invalid type for '{Name}': expected an object."));
            return false;
        }

        if (!stream)
            body.Add(ApiError.BadRequest("invalid_value", Name, $"Invalid '{Name}': it needs 'stream'."));
        return options.TryGetProperty("include_usage"u8, out var usage) && usage.ValueKind == JsonValueKind.True;
    }
}
