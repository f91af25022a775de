using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Moderations;

/// <summary><c>POST /v1/moderations</c>: what this server's policy says of a prompt, before anybody asks for its image.</summary>
internal sealed class ModerationsEndpoint(IEnumerable<IModerator> moderators)
{
    private const string Model = "easel-moderation";

    public async Task HandleAsync(HttpContext context)
    {
        var (body, error) = await JsonBody.ReadAsync(IncomingRequest.Of(context));
        using var _ = body;
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, error!);
            return;
        }

        var texts = new ModerationReader(body).Read();
        if (!moderators.Any())
            body.Add(Off);
        if (body.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, body.Problems);
            return;
        }

        var verdicts = new List<ImageError?>(texts.Count);
        foreach (var text in texts)
        {
            var verdict = await JudgeAsync(text, context.RequestAborted);
            if (verdict is { Kind: not ImageErrorKind.Blocked })
            {
                await ErrorResponse.WriteAsync(context, ApiError.From(verdict, context.TraceIdentifier));
                return;
            }

            verdicts.Add(verdict);
        }

        await JsonResponse.WriteAsync(context, json => Write(json, verdicts));
    }

    /// <summary>The first refusal, as the pipeline would have it; null when there is none.</summary>
    private async ValueTask<ImageError?> JudgeAsync(string text, CancellationToken cancellationToken)
    {
        var request = new GenerateRequest { Prompt = text };
        foreach (var moderator in moderators)
        {
            if (await moderator.JudgeAsync(request, cancellationToken) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ImageError?> verdicts)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, $"modr-{Guid.NewGuid():N}");
        json.WriteString("model"u8, Model);
        json.WriteStartArray("results"u8);
        foreach (var verdict in verdicts)
        {
            json.WriteStartObject();
            json.WriteBoolean("flagged"u8, verdict is not null);
            json.WriteStartObject("categories"u8);
            foreach (var category in ModerationCategories.All)
                json.WriteBoolean(category, Has(verdict, category));
            json.WriteEndObject();
            // Moderators say yes or no.
            json.WriteStartObject("category_scores"u8);
            foreach (var category in ModerationCategories.All)
                json.WriteNumber(category, Has(verdict, category) ? 1 : 0);
            json.WriteEndObject();
            json.WriteStartObject("category_applied_input_types"u8);
            foreach (var category in ModerationCategories.All)
            {
                json.WriteStartArray(category);
                json.WriteStringValue("text"u8);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool Has(ImageError? verdict, string category) =>
        verdict?.Categories.Contains(category, StringComparer.Ordinal) ?? false;

    private static ApiError Off { get; } =
        ApiError.BadRequest("unsupported", null, "Moderation is off on this server: Easel:Moderation turns it on.");
}
