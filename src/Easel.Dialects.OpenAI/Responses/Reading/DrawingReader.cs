using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>Reads what the image_generation tool is to draw: its parameters, its mask and the images that it edits.</summary>
internal sealed class DrawingReader(ImageService service, ModelCatalog catalog, InputOpener opener, EditedImages edited)
{
    /// <summary>Stands for a prompt that is missing, which was told already.</summary>
    private const string Untold = "-";

    /// <param name="named">The tool, and what it is called in messages.</param>
    /// <param name="prompt">Empty when there is none, which was told already.</param>
    /// <param name="given">The input's images.</param>
    /// <param name="earlier">Images to edit beside them.</param>
    /// <param name="adapt">Makes of the tool's request the one to draw.</param>
    /// <param name="warnings">What this API does not honour; this reader's are added.</param>
    /// <returns>What to draw, null where anything is wrong, and which images that edits in their order; and all that is wrong, here and
    /// with <paramref name="body"/>, under the names that this API has for it.</returns>
    public async ValueTask<(DrawingCall? Drawing, IReadOnlyList<ApiError> Problems)> ReadAsync(
        (JsonElement Tool, string Param) named,
        string prompt,
        IReadOnlyList<ImageInput> given,
        IReadOnlyList<ImageInput> earlier,
        JsonBody body,
        Func<PromptedRequest, PromptedRequest> adapt,
        List<ImageWarning> warnings,
        UploadShare share,
        IncomingRequest incoming
    )
    {
        using var tool = JsonBody.Over(named.Tool);
        tool.RefuseUnknown(ResponseParameters.Tool.JsonNames);
        var edits = IsEdit(tool.Read(ResponseParameters.Action), given.Count + earlier.Count > 0, named.Param, body);
        var request = adapt(
            Read(tool, prompt, edits, body, warning => warnings.Add(warning with { Param = $"{named.Param}.{warning.Param}" }), incoming)
        );
        var masks = new JsonInputs(tool, share, base64Too: true).Read(ResponseParameters.Mask);
        if (!edits && masks.Count > 0)
            body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    MaskOf(named.Param),
                    "A mask says what to draw anew in an image, and no image is edited."
                )
            );

        IReadOnlyList<ApiError> Problems(IReadOnlyList<ImageError> found, bool isWithoutImages) =>
            [
                .. body.Problems,
                .. RequestProblems
                    .Of(tool, found, incoming.RequestId, ResponseParameters.Input, isWithoutImages)
                    .Select(problem => IsWarned(problem) ? problem : Rename(problem, named.Param)),
            ];

        // A warning for which a strict request is refused has its name already.
        bool IsWarned(ApiError problem) =>
            warnings.Exists(warning => string.Equals(warning.Message, problem.Message, StringComparison.Ordinal));

        var draft = service.Draft(request);
        IReadOnlyList<ImageInput> used = given;
        if (request is EditRequest edit)
        {
            // Nothing is fetched for a request that is refused anyway.
            var fetch = Problems(draft.Problems, isWithoutImages: true).Count == 0;
            if (fetch)
                given = await edited.LoadAsync(used = [.. given, .. earlier], body, share, incoming.Cancelled);
            var verify = draft.Model is not { IsRemote: true };
            var images = await opener.OpenAsync(given, fetch, body.Add, share, incoming, verify);
            var mask = await opener.OpenAsync(masks, fetch, tool.Add, share, incoming, verify);
            request = edit with { Images = images, Mask = mask is [var one] ? one : null };
        }

        var (prepared, found) = draft.Prepare(warnings, request);
        var problems = Problems(found, request is EditRequest { Images.Count: 0 });
        return prepared is null || problems.Count > 0
            ? (null, problems)
            : (new DrawingCall(request, prepared, request is EditRequest ? used : []), []);
    }

    private static bool IsEdit(ToolAction action, bool hasImages, string param, JsonBody body)
    {
        if (action is ToolAction.Edit && !hasImages)
            body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    $"{param}.action",
                    "There is no image to edit: neither in the input nor in the response before."
                )
            );
        return action is ToolAction.Edit || (action is ToolAction.Auto && hasImages);
    }

    private PromptedRequest Read(
        JsonBody tool,
        string prompt,
        bool edits,
        JsonBody body,
        Action<ImageWarning> warn,
        IncomingRequest incoming
    )
    {
        var reader = new CallReader(tool, incoming);
        if (TextLength.Of(prompt) > reader.Family.MaxPromptLength)
        {
            body.Add(
                ApiError.BadRequest(
                    "string_above_max_length",
                    ResponseParameters.Input,
                    $"The prompt, with the instructions before it, has {TextLength.Of(prompt)} characters; at most {reader.Family.MaxPromptLength} are allowed."
                )
            );
        }

        // As OpenAI's own tool; their rules have no place in it.
        if (reader.Family.Delivery == ImageDelivery.Url)
            tool.Add(
                ApiError.BadRequest(
                    "unsupported_model",
                    "model",
                    $"The image_generation tool does not take {reader.Model}; name a local model or a GPT image model."
                )
            );
        if (prompt.Length == 0)
            prompt = Untold;
        var negative = tool.Read(ImageParameters.NegativePrompt) ?? "";
        // Read for a generation too, so that what is wrong with them is reported.
        var (fidelity, strength) = (tool.Read(ImageParameters.InputFidelity), tool.Read(ImageParameters.Strength));
        PromptedRequest request = edits
            ? reader.WithOptions(
                new EditRequest
                {
                    Prompt = prompt,
                    NegativePrompt = negative,
                    InputFidelity = fidelity,
                    Strength = strength,
                    Images = [],
                }
            )
            : reader.WithOptions(new GenerateRequest { Prompt = prompt, NegativePrompt = negative });

        foreach (var warning in reader.Warnings)
            warn(warning);
        // Drawn again after a crash it is the same image, of a model that draws the same again.
        var seed =
            request.Seed
            ?? (catalog.Find(request.Model) is { Capabilities.Seed: false } ? null : RandomNumberGenerator.GetInt32(int.MaxValue));
        return request with { Seed = seed };
    }

    /// <summary>In this API's words: the prompt is the input, an option is the tool's.</summary>
    private static ApiError Rename(ApiError problem, string tool) =>
        problem.Param switch
        {
            null or ResponseParameters.Input => problem,
            "prompt" => problem with { Param = ResponseParameters.Input },
            "mask" => problem with { Param = MaskOf(tool) },
            var param => problem with { Param = $"{tool}.{param}" },
        };

    private static string MaskOf(string tool) => $"{tool}.{ResponseParameters.Mask.Name}";
}
