using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAI;
using OpenAI.Images;
using OpenAI.Responses;

namespace Easel.Server.Tests.Clients;

/// <summary>Sends the table's requests with NuGet's <c>OpenAI</c>: what its options have no name for, it takes as JSON or a form, and as
/// members of its options.</summary>
internal sealed class DotNetTableClient(Uri server)
{
    private static readonly ApiKeyCredential Key = new("any");

    private readonly ImageClient _images = new("gpt-image-2", Key, new OpenAIClientOptions { Endpoint = new Uri(server, "v1") });
    private readonly ResponsesClient _responses = new(Key, new ResponsesClientOptions { Endpoint = new Uri(server, "v1") });

    public async Task<ClientAnswer> SendAsync(ClientCall call)
    {
        var events = new List<JsonElement>();
        try
        {
            return call.Api is ClientCall.Tool ? await RespondAsync(call, events) : await DrawAsync(call, events);
        }
        catch (ClientResultException refused)
        {
            return new ClientAnswer
            {
                Status = refused.Status,
                Error = Json(refused.GetRawResponse()!.Content).GetProperty("error"),
                Events = events,
            };
        }
    }

    private async Task<ClientAnswer> DrawAsync(ClientCall call, List<JsonElement> events)
    {
        using var form = call.Api is ClientCall.Generate ? null : Form(call);
        using var content = form is null
            ? BinaryContent.Create(BinaryData.FromString(With(call.Set, "stream", call.Stream).ToJsonString()))
            : BinaryContent.Create(await form.ReadAsStreamAsync());
        var type = form?.Headers.ContentType!.ToString();
        if (!call.Stream)
        {
            var result = call.Api switch
            {
                ClientCall.Generate => await _images.GenerateImagesAsync(content),
                ClientCall.Edit => await _images.GenerateImageEditsAsync(content, type),
                _ => await _images.GenerateImageVariationsAsync(content, type),
            };
            var body = result.GetRawResponse().Content;
            // Its own types take what came.
            var images = ModelReaderWriter.Read<GeneratedImageCollection>(body)!;
            images.Count.ShouldBe(Json(body).GetProperty("data").GetArrayLength());
            return new ClientAnswer { Body = Json(body) };
        }

        var stream =
            call.Api is ClientCall.Generate
                ? await _images.GenerateImagesStreamingAsync(content)
                : await _images.GenerateImageEditsStreamingAsync(content, type);
        await foreach (var item in stream)
        {
            var data = Json(item.Data);
            if (item.EventType is "error")
                return new ClientAnswer { Error = data.GetProperty("error"), Events = events };
            events.Add(data);
        }

        return new ClientAnswer { Events = events };
    }

    private async Task<ClientAnswer> RespondAsync(ClientCall call, List<JsonElement> events)
    {
        var tool = (JsonObject)Filled(call.Set)!;
        tool.Remove("prompt", out var prompt);
        var content = new JsonArray(new JsonObject { ["type"] = "input_text", ["text"] = prompt });
        if (call.Row.Input is "picture")
            content.Add(new JsonObject { ["type"] = "input_image", ["image_url"] = Filled(JsonValue.Create("{red}")) });
        var body = new JsonObject
        {
            ["model"] = "gpt-5.5",
            ["store"] = false,
            ["stream"] = call.Stream,
            ["input"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "message",
                    ["role"] = "user",
                    ["content"] = content,
                }
            ),
            ["tools"] = new JsonArray(tool),
        };
        var options = ModelReaderWriter.Read<CreateResponseOptions>(BinaryData.FromString(body.ToJsonString()))!;
        if (!call.Stream)
            return new ClientAnswer { Body = Json((await _responses.CreateResponseAsync(options)).GetRawResponse().Content) };
        await foreach (var update in await _responses.CreateResponseStreamingAsync(options))
            events.Add(Json(ModelReaderWriter.Write(update)));
        return new ClientAnswer { Events = events };
    }

    private static MultipartFormDataContent Form(ClientCall call)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in call.Api is ClientCall.Edit ? With(call.Set, "stream", call.Stream) : call.Set)
            Add(form, name, value);
        return form;
    }

    private static void Add(MultipartFormDataContent form, string name, JsonNode? value)
    {
        switch (value)
        {
            case JsonArray list:
                foreach (var one in list)
                    Add(form, $"{name}[]", one);
                break;
            case JsonObject members:
                foreach (var (member, one) in members)
                    Add(form, $"{name}[{member}]", one);
                break;
            case JsonValue text when text.ToString() is ['{', .. var picture, '}']:
                form.Add(new ByteArrayContent(ClientTable.Pictures[picture]), name, $"{picture}.png");
                break;
            case { } text:
                form.Add(new StringContent(text.ToString()), name);
                break;
        }
    }

    private static JsonNode? Filled(JsonNode? value) =>
        value switch
        {
            JsonArray list => new JsonArray([.. list.Select(Filled)]),
            JsonObject members => new JsonObject(members.Select(one => KeyValuePair.Create(one.Key, Filled(one.Value)))),
            JsonValue text when text.ToString() is ['{', .. var picture, '}'] => ClientTable.DataUrl(ClientTable.Pictures[picture]),
            _ => value?.DeepClone(),
        };

    private static JsonObject With(JsonObject set, string name, JsonNode value)
    {
        var more = (JsonObject)set.DeepClone();
        more[name] = value;
        return more;
    }

    private static JsonElement Json(BinaryData data)
    {
        using var document = JsonDocument.Parse(data);
        return document.RootElement.Clone();
    }
}
