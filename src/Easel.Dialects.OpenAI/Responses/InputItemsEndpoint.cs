using System.Text.Json;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary><c>GET /v1/responses/{id}/input_items</c>: what the response's own request brought, the last item first unless asked
/// otherwise.</summary>
internal sealed class InputItemsEndpoint(ResponseStore responses)
{
    private const string ImageUrls = "message.input_image.image_url";
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public async Task HandleAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["response_id"]!;
        var withUrls = false;
        var page = new PageQuery(
            context.Request.Query,
            DefaultLimit,
            MaxLimit,
            (name, value) =>
            {
                // Clients write a list as include, include[] or include[0].
                if (!name.StartsWith("include", StringComparison.Ordinal))
                    return false;
                withUrls |= value.Split(',').Contains(ImageUrls, StringComparer.Ordinal);
                return true;
            }
        );
        if (await responses.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted) is not { } state)
        {
            await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponse(id));
            return;
        }

        var items = page.NewestFirst ? state.Request.Input.Reverse().ToList() : [.. state.Request.Input];
        var after = page.After is null ? -1 : items.FindIndex(item => string.Equals(item.Id, page.After, StringComparison.Ordinal));
        if (page.After is not null && after < 0)
            page.AddUnknownAfter("item");
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var shown = items.Skip(after + 1).Take(page.Limit).ToList();
        foreach (var file in shown.Select(item => item.File).OfType<string>())
        {
            if (await responses.HasImageAsync(id, file, context.RequestAborted))
                continue;
            await ErrorResponse.WriteAsync(context, ResponseErrors.ImageLost(id));
            return;
        }

        await WriteAsync(context, id, shown, hasMore: after + 1 + shown.Count < items.Count, withUrls);
    }

    private async Task WriteAsync(HttpContext context, string response, List<InputItem> items, bool hasMore, bool withUrls)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, ApiJson.Options);
        PageQuery.WriteStart(json);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, item.Id);
            json.WriteString("type"u8, item.Type);
            json.WriteString("status"u8, "completed"u8);
            if (item.Type is InputItem.Call)
                await WriteResultAsync(context, json, response, item);
            else
                WriteMessage(json, item, withUrls);
            json.WriteEndObject();
        }

        PageQuery.WriteEnd(json, items, item => item.Id, hasMore);
        json.Flush();
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private async ValueTask WriteResultAsync(HttpContext context, Utf8JsonWriter json, string response, InputItem call)
    {
        json.WritePropertyName("result"u8);
        if (call.File is null)
        {
            json.WriteNullValue();
            return;
        }

        await using var content =
            await responses.OpenImageAsync(response, call.File, context.RequestAborted)
            ?? throw new FileNotFoundException(ResponseErrors.ImageLost(response).Message);
        await ImageWriter.WriteBase64Async(json, context.Response.BodyWriter, content, context.RequestAborted);
    }

    private static void WriteMessage(Utf8JsonWriter json, InputItem message, bool withUrls)
    {
        json.WriteString("role"u8, message.Role);
        json.WriteStartArray("content"u8);
        foreach (var part in message.Parts)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, part.Type);
            if (part.Type is InputPart.InputImage)
            {
                json.WriteString("detail"u8, part.Detail);
                json.WriteString("file_id"u8, part.FileId);
                json.WriteString("image_url"u8, withUrls ? part.Url : null);
            }
            else
            {
                json.WriteString(part.Type is InputPart.Refusal ? "refusal"u8 : "text"u8, part.Text);
            }

            if (part.Type is InputPart.OutputText)
            {
                json.WriteStartArray("annotations"u8);
                json.WriteEndArray();
                json.WriteStartArray("logprobs"u8);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
