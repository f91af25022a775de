using System.Security.Cryptography;
using System.Text.Json;
using Easel.Core;

namespace Easel.Server;

/// <summary>Reads the body of <c>POST /v1/responses</c> strictly and finds all its problems at once.</summary>
internal sealed class ResponseReader(ModelCatalog catalog, InputOpener opener, ResponseStore responses, EditedImages edited)
{
    private const string Input = "input";

    /// <summary>Stands for a prompt that is missing, which was told already.</summary>
    private const string Untold = "-";

    public async ValueTask<(ResponseCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(HttpContext context, UploadShare share)
    {
        var request = context.Request;
        if (!JsonBody.Accepts(request.ContentType)) return (null, [ApiError.WrongContentType(request.ContentType, "'application/json' requests in UTF-8")]);
        var (body, error) = await JsonBody.ReadLargeAsync(request, share, context.RequestAborted);
        if (body is null) return (null, [error!]);
        using (body) return await ReadAsync(context, share, body);
    }

    private async ValueTask<(ResponseCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(HttpContext context, UploadShare share, JsonBody body)
    {
        var id = ResponseIds.New();
        var stream = body.Read(ResponseParameters.Stream);
        var settings = new SettingsReader(body);
        settings.Read(stream);
        body.RefuseUnknown(SettingsReader.Names);
        var (store, background) = (body.Read(ResponseParameters.Store), body.Read(ResponseParameters.Background));
        if (background && !store) body.Add(ApiError.BadRequest("invalid_value", "background", "'background' needs 'store': without it nobody could ask for the response."));
        var named = new ToolReader(body).Read();
        var conversation = await new InputReader(body, share, responses, Caller.OwnerOf(context), id).ReadAsync(context.RequestAborted);
        var previous = body.Read(ResponseParameters.PreviousResponse);
        var (inputs, earlier) = await edited.FindAsync(conversation, previous, body, context);
        var instructions = body.Read(ResponseParameters.Instructions);
        var prompt = string.Join("\n\n", [.. instructions is { Length: > 0 } ? [instructions] : Array.Empty<string>(), .. conversation.Instructions, conversation.Prompt]);
        if (conversation.Prompt.Length == 0 && body.Problems.All(problem => problem.Param is null || !problem.Param.StartsWith(Input, StringComparison.Ordinal)))
        {
            body.Add(ApiError.BadRequest("missing_required_parameter", Input, "'input' has no message of the user with text: what is to be drawn?"));
        }

        if (named is not { } tool) return (null, Distinct(body.Problems));
        using var toolBody = JsonBody.Over(tool.Tool);
        var (drawn, action) = ReadTool(toolBody, context, conversation.Prompt.Length == 0 ? Untold : prompt, inputs.Count + earlier.Count > 0, tool.Param, body);
        var masks = new JsonInputs(toolBody, share, base64Too: true).Read(ResponseParameters.Mask);
        if (action is ToolAction.Generate && masks.Count > 0)
        {
            body.Add(ApiError.BadRequest("invalid_value", $"{tool.Param}.{ResponseParameters.Mask.Name}", "A mask says what to draw anew in an image, and no image is edited."));
        }

        IReadOnlyList<ApiError> Problems() => Distinct([.. body.Problems, .. RequestProblems.Of(toolBody, drawn, catalog, context.TraceIdentifier, Input).Select(problem => Rename(problem, tool.Param))]);

        // Nothing is fetched for a request that is refused anyway.
        var fetch = Problems().Count == 0;
        if (drawn is EditRequest edit)
        {
            if (fetch) inputs = [.. inputs, .. earlier];
            var images = await opener.OpenAsync(fetch ? await edited.LoadAsync(inputs, body, share, context.RequestAborted) : inputs, fetch, body.Add, share, context);
            var mask = await opener.OpenAsync(masks, fetch, toolBody.Add, share, context);
            drawn = edit with { Images = images, Mask = mask is [var one] ? one : null };
        }

        if (Problems() is { Count: > 0 } problems) return (null, problems);
        var warnings = new List<ImageWarning>(settings.Warnings);
        if (!stream && !background && drawn.PartialImages > 0)
        {
            drawn = drawn with { PartialImages = 0 };
            warnings.Add(new ImageWarning("unsupported_parameter", $"{tool.Param}.partial_images", "'partial_images' needs 'stream'; no previews were drawn."));
        }

        // Drawn again after a crash it is the same image.
        drawn = drawn with { Seed = drawn.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue) };
        var kept = new ResponseRequest
        {
            Id = id,
            Model = body.Read(ResponseParameters.Model) ?? drawn.Model ?? catalog.Find(null)!.Id,
            Order = DrawingOrder.Of(drawn),
            Input = EditedImages.Name(conversation, drawn is EditRequest ? inputs : []),
            Instructions = instructions,
            PreviousResponseId = previous,
            Store = store,
            Background = background,
            Warnings = warnings,
            Echo = new Dictionary<string, JsonElement>(settings.Echo, StringComparer.Ordinal) { [ToolReader.Tools] = ToolEcho.Of(tool.Tool) },
        };
        return (new ResponseCall(kept, drawn, stream), []);
    }

    private static (PromptedRequest Request, ToolAction Action) ReadTool(JsonBody toolBody, HttpContext context, string prompt, bool hasImages, string param, JsonBody body)
    {
        toolBody.RefuseUnknown(ResponseParameters.Tool.JsonNames);
        var reader = new CallReader(toolBody, context);
        var action = toolBody.Read(ResponseParameters.Action);
        if (action is ToolAction.Auto) action = hasImages ? ToolAction.Edit : ToolAction.Generate;
        else if (action is ToolAction.Edit && !hasImages) body.Add(ApiError.BadRequest("invalid_value", $"{param}.action", "There is no image to edit: neither in the input nor in the response before."));
        if (prompt.Length > reader.Family.MaxPromptLength)
        {
            body.Add(ApiError.BadRequest("string_above_max_length", Input, $"The prompt, with the instructions before it, has {prompt.Length} characters; at most {reader.Family.MaxPromptLength} are allowed."));
        }

        // As OpenAI's own tool; their rules have no place in it.
        if (reader.Family.Delivery == ImageDelivery.Url) toolBody.Add(ApiError.BadRequest("unsupported_model", "model", $"The image_generation tool does not take {reader.Model}; name a local model or a GPT image model."));
        var (fidelity, strength) = (toolBody.Read(ImageParameters.InputFidelity), toolBody.Read(ImageParameters.Strength));
        var negative = toolBody.Read(ImageParameters.NegativePrompt) ?? "";
        return action is ToolAction.Generate
            ? (reader.WithOptions(new GenerateRequest { Prompt = prompt, NegativePrompt = negative }), action)
            : (reader.WithOptions(new EditRequest { Prompt = prompt, NegativePrompt = negative, InputFidelity = fidelity, Strength = strength, Images = [] }), action);
    }

    /// <summary>In this wire's words: the prompt is the input, an option is the tool's.</summary>
    private static ApiError Rename(ApiError problem, string tool) => problem.Param switch
    {
        null or Input => problem,
        "prompt" => problem with { Param = Input },
        "mask" => problem with { Param = $"{tool}.{ResponseParameters.Mask.Name}" },
        var param => problem with { Param = $"{tool}.{param}" },
    };

    /// <summary>One problem a parameter, in the order in which they were found.</summary>
    private static List<ApiError> Distinct(IReadOnlyList<ApiError> problems)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        return [.. problems.Where(problem => problem.Param is null || named.Add(problem.Param))];
    }
}
