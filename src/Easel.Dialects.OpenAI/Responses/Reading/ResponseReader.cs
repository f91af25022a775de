using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Requests;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>Reads the body of <c>POST /v1/responses</c> strictly and finds all its problems at once.</summary>
internal sealed class ResponseReader(ModelCatalog catalog, DrawingReader drawings, ResponseStore responses, EditedImages edited)
{
    /// <param name="id">Of the response.</param>
    public async ValueTask<(ResponseCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        string id,
        IncomingRequest incoming,
        UploadShare share
    )
    {
        if (!JsonBody.Accepts(incoming.ContentType))
            return (null, [ApiError.WrongContentType(incoming.ContentType, "'application/json' requests in UTF-8")]);
        var (body, error) = await JsonBody.ReadLargeAsync(incoming, share);
        if (body is null)
            return (null, [error!]);
        using (body)
            return await ReadAsync(id, incoming, share, body);
    }

    private async ValueTask<(ResponseCall? Call, IReadOnlyList<ApiError> Problems)> ReadAsync(
        string id,
        IncomingRequest incoming,
        UploadShare share,
        JsonBody body
    )
    {
        var stream = body.Read(ResponseParameters.Stream);
        var settings = new SettingsReader(body);
        settings.Read(stream);
        body.RefuseUnknown(SettingsReader.Names);
        var (store, background) = (body.Read(ResponseParameters.Store), body.Read(ResponseParameters.Background));
        if (background && !store)
            body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    "background",
                    "'background' needs 'store': without it nobody could ask for the response."
                )
            );
        var tools = new ToolReader(body);
        var named = tools.Read();
        var conversation = await new InputReader(body, share, new EarlierItems(responses, incoming.Owner), id).ReadAsync(
            incoming.Cancelled
        );
        var previous = body.Read(ResponseParameters.PreviousResponse);
        var (given, earlier) = await edited.FindAsync(conversation, previous, body, incoming);
        var instructions = body.Read(ResponseParameters.Instructions);
        var system = SystemWords.Of(instructions, conversation);
        var prompt = Prompt(body, system, conversation);
        if (named is not { } tool)
            return (null, body.Problems.OnePerParameter());
        var warnings = new List<ImageWarning>([.. settings.Warnings, .. tools.Warnings]);
        PromptedRequest Adapt(PromptedRequest drawn)
        {
            if (prompt.Length > 0)
                drawn = SystemWords.KeepApart(drawn, system, conversation.Prompt, catalog.Find(drawn.Model));
            return stream || background ? drawn : WithoutPreviews(drawn, tool.Param, warnings.Add);
        }

        var (drawing, problems) = await drawings.ReadAsync(tool, prompt, given, earlier, body, Adapt, warnings, share, incoming);
        if (drawing is null)
            return (null, problems.OnePerParameter());
        var drawn = drawing.Request;
        var kept = new ResponseRequest
        {
            Id = id,
            Model = body.Read(ResponseParameters.Model) ?? drawn.Model ?? catalog.Find(null)!.Id,
            Order = DrawingOrder.Of(drawn),
            Input = EditedImages.Name(conversation, drawing.Edited),
            Instructions = instructions,
            PreviousResponseId = previous,
            Store = store,
            Background = background,
            Warnings = warnings,
            Echo = new Dictionary<string, JsonElement>(settings.Echo, StringComparer.Ordinal)
            {
                [ToolReader.Tools] = ToolEcho.Of(tools.All ?? [tool.Tool]),
            },
        };
        return (new ResponseCall(kept, drawn, drawing.Prepared, stream), []);
    }

    private static PromptedRequest WithoutPreviews(PromptedRequest drawn, string tool, Action<ImageWarning> warn)
    {
        if (drawn.PartialImages is not (>= 1 and <= 3))
            return drawn;
        warn(
            new ImageWarning("unsupported_parameter", $"{tool}.partial_images", "'partial_images' needs 'stream'; no previews were drawn.")
        );
        return drawn with { PartialImages = 0 };
    }

    /// <summary>All that says what to draw: the instructions, then the user's words. Empty, and told, when there are none of the
    /// user's.</summary>
    private static string Prompt(JsonBody body, IReadOnlyList<string> system, Conversation conversation)
    {
        if (conversation.Prompt.Length > 0)
            return string.Join("\n\n", [.. system, conversation.Prompt]);
        if (
            body.Problems.All(problem =>
                problem.Param is null || !problem.Param.StartsWith(ResponseParameters.Input, StringComparison.Ordinal)
            )
        )
        {
            body.Add(
                ApiError.BadRequest(
                    "missing_required_parameter",
                    ResponseParameters.Input,
                    "'input' has no message of the user with text: what is to be drawn?"
                )
            );
        }

        return "";
    }
}
