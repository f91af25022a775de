using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>Reads OpenAI's ImageRefParam: an object with either <c>image_url</c> (http, https or <c>data:</c>) or <c>file_id</c>.</summary>
/// <param name="base64Too">An <c>image_url</c> may be the base64 of an image, without a head.</param>
internal sealed class JsonInputs(JsonBody body, UploadShare share, bool base64Too = false)
{
    private readonly JsonImages _images = new(share, body.Add);

    public IReadOnlyList<ImageInput> Read(InputParameter parameter)
    {
        var name = parameter.JsonName;
        if (!body.TryGet(name, out var value))
        {
            if (parameter.Required)
                body.AddMissing(name);
            return [];
        }

        if (!parameter.IsList)
            return Read(value, name) is { } one ? [one] : [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            body.Add(Invalid("invalid_type", name, "expected an array of objects with 'image_url' or 'file_id'"));
            return [];
        }

        var count = value.GetArrayLength();
        if (count == 0)
            body.Add(ApiError.BadRequest("array_below_min_length", name, $"'{name}' is empty; name at least one image."));
        if (count > parameter.MaxCount)
            body.Add(parameter.TooMany(name, count));
        var inputs = new List<ImageInput>(Math.Min(count, parameter.MaxCount));
        for (var i = 0; i < Math.Min(count, parameter.MaxCount); i++)
        {
            if (Read(value[i], $"{name}[{i}]") is { } input)
                inputs.Add(input);
        }

        return inputs;
    }

    private ImageInput? Read(JsonElement value, string param)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Refuse("invalid_type", param, "expected an object with 'image_url' or 'file_id'");
        JsonElement url = default,
            file = default;
        foreach (var member in value.EnumerateObject())
        {
            if (member.NameEquals("image_url"u8))
                url = member.Value;
            else if (member.NameEquals("file_id"u8))
                file = member.Value;
            else
                return Refuse("unknown_parameter", param, "it may have 'image_url' or 'file_id', and nothing else");
        }

        var (hasUrl, hasFile) = (IsThere(url), IsThere(file));
        if (hasUrl == hasFile)
            return Refuse(
                "invalid_value",
                param,
                hasUrl ? "it has both 'image_url' and 'file_id'" : "it has neither 'image_url' nor 'file_id'"
            );
        return hasUrl ? _images.FromUrl(url, param, "image_url", base64Too) : _images.FromFile(file, param);
    }

    private ImageInput? Refuse(string code, string param, string why)
    {
        body.Add(Invalid(code, param, why));
        return null;
    }

    private static bool IsThere(JsonElement value) => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    private static ApiError Invalid(string code, string param, string why) =>
        ApiError.BadRequest(code, param, $"Invalid '{param}': {why}.");
}
