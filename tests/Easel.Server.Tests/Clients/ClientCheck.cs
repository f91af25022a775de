using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;
using Easel.Testing.Tests.Apis;

namespace Easel.Server.Tests.Clients;

/// <summary>Holds what came against its row, and against the client's own types.</summary>
internal sealed class ClientCheck(Schema types)
{
    private const string Tool = "tools[0].";

    /// <summary>All that is not as it should be.</summary>
    public IEnumerable<string> ProblemsOf(ClientCall call, ClientAnswer answer) =>
        Problems(call, answer).Select(problem => $"{call}: {problem}");

    private IEnumerable<string> Problems(ClientCall call, ClientAnswer answer)
    {
        if (call.Refused is { } refused)
            return Refusal(call, answer, refused);
        if (call.Row.Blocked is { } categories)
            return Blocked(call, answer, categories);
        return answer.Error is { } error ? [$"failed: {answer.Status} {error}"] : Drawn(call, answer);
    }

    private static IEnumerable<string> Refusal(ClientCall call, ClientAnswer answer, string param)
    {
        var named = call.Api is ClientCall.Tool ? Tool + param : param;
        if (answer.Status is not 400 || answer.Error is not { } error)
            return [$"was not refused: {answer.Status} {answer.Body}"];
        return error.GetProperty("param").GetString() is { } told && told == named ? [] : [$"was refused otherwise: {error}"];
    }

    private static IEnumerable<string> Blocked(ClientCall call, ClientAnswer answer, IReadOnlyList<string> categories)
    {
        var error = answer.Error;
        if (call.Api is ClientCall.Tool && ResponseOf(answer) is { } response)
        {
            var item = response.GetProperty("output")[0];
            if (item.GetProperty("status").GetString() is not "failed")
                return [$"did not fail: {item}"];
            error = item.GetProperty("error");
        }

        if (error is not { } told)
            return ["was not blocked"];
        var details = told.GetProperty("moderation_details");
        return
            told.GetProperty("code").GetString() is "moderation_blocked"
            && details.GetProperty("moderation_stage").GetString() is "output"
            && Texts(details.GetProperty("categories")).SequenceEqual(categories)
            ? []
            : [$"was blocked otherwise: {told}"];
    }

    private IEnumerable<string> Drawn(ClientCall call, ClientAnswer answer)
    {
        var (head, images) = call.Api is ClientCall.Tool ? OfResponse(answer) : OfImages(answer);
        foreach (var problem in Types(call, answer))
            yield return problem;
        var easel = (call.Api is ClientCall.Tool ? ResponseOf(answer)!.Value : head).GetProperty("easel");
        var warned = easel.TryGetProperty("warnings", out var list)
            ? list.EnumerateArray().Select(warning => warning.GetProperty("param").GetString()!.Replace(Tool, "", StringComparison.Ordinal))
            : [];
        if (!warned.Order(StringComparer.Ordinal).SequenceEqual(call.Warned.Order(StringComparer.Ordinal)))
            yield return $"warned of {easel}";
        foreach (var (name, value) in call.Row.Told)
        {
            if (!head.TryGetProperty(name, out var told) || !JsonNode.DeepEquals(JsonNode.Parse(told.GetRawText()), value))
                yield return $"{name} is {(told.ValueKind is JsonValueKind.Undefined ? "absent" : told)}, not {value}";
        }

        if (images.Count != call.Row.Images)
            yield return $"{images.Count} images came";
        if (images is [var first, ..] && !first.StartsWith(call.Image, StringComparison.Ordinal))
            yield return $"the image is {first}";
        var partials = answer.Events.Count(each => TypeOf(each).EndsWith(".partial_image", StringComparison.Ordinal));
        if (call.Stream && partials != call.Row.Partials * call.Row.Images)
            yield return $"{partials} previews came";
    }

    private IEnumerable<string> Types(ClientCall call, ClientAnswer answer)
    {
        if (call.Api is ClientCall.Tool)
        {
            foreach (var problem in types.Problems("image_generation_call", ResponseOf(answer)!.Value.GetProperty("output")[0]))
                yield return problem;
        }
        else if (answer.Body is { } body)
        {
            foreach (var problem in types.Problems("ImagesResponse", body))
                yield return problem;
        }

        foreach (var each in answer.Events.Where(each => call.Api is not ClientCall.Tool || TypeOf(each).Contains("partial_image")))
        {
            foreach (var problem in types.Problems(TypeOf(each), each))
                yield return problem;
        }
    }

    /// <summary>What reports, and the images.</summary>
    private static (JsonElement Head, IReadOnlyList<string> Images) OfImages(ClientAnswer answer) =>
        answer.Body is { } body
            ? (body, [.. body.GetProperty("data").EnumerateArray().Select(KindOf)])
            : (
                answer.Events[^1],
                [.. answer.Events.Where(each => TypeOf(each).EndsWith(".completed", StringComparison.Ordinal)).Select(KindOf)]
            );

    private static (JsonElement Head, IReadOnlyList<string> Images) OfResponse(ClientAnswer answer)
    {
        var item = ResponseOf(answer)!.Value.GetProperty("output")[0];
        return (item, item.GetProperty("result").GetString() is { } image ? [KindOf(image)] : []);
    }

    private static JsonElement? ResponseOf(ClientAnswer answer) =>
        answer.Body ?? (answer.Events is [.., var last] ? last.GetProperty("response") : null);

    private static string TypeOf(JsonElement each) => each.GetProperty("type").GetString()!;

    private static string KindOf(JsonElement image) =>
        image.TryGetProperty("url", out _) ? "url" : KindOf(image.GetProperty("b64_json").GetString()!);

    private static string KindOf(string base64)
    {
        var file = Convert.FromBase64String(base64);
        switch (file)
        {
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..]:
                return $"png {BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16))}x{BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20))}";
            case [(byte)'G', (byte)'I', (byte)'F', ..]:
                var gif = new GifReader(file);
                return $"gif {gif.Width}x{gif.Height} {gif.Frames}x{gif.Delays.Distinct().Single() / 10}";
            case [0xFF, 0xD8, ..]:
                return "jpeg";
            case [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..]:
                return "webp";
            default:
                return "no image";
        }
    }

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
