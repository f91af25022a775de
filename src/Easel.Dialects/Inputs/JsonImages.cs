using System.Runtime.InteropServices;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.Inputs;

/// <summary>Images that a JSON text holds or names.</summary>
/// <param name="share">What a text holds goes there.</param>
/// <param name="report">Hears what is wrong.</param>
internal sealed class JsonImages(UploadShare share, Action<ApiError> report)
{
    /// <summary>Longer addresses are data in disguise.</summary>
    private const int MaxUrl = 8192;
    private const int MaxFileId = 256;

    /// <summary>An address, or a <c>data:</c> URL; null, and reported, when it is neither.</summary>
    /// <param name="param">What the client calls the image.</param>
    /// <param name="name">What it calls the text.</param>
    /// <param name="base64Too">What is no address is the base64 of an image.</param>
    public ImageInput? FromUrl(JsonElement url, string param, string name, bool base64Too = false)
    {
        if (url.ValueKind != JsonValueKind.String)
            return Refuse("invalid_type", param, $"'{name}' is not a string");
        if (DataUrl.IsDataUrl(url))
            return Decode(
                url,
                param,
                DataUrl.Decode,
                "its data: URL must be 'data:', a media type, ';base64,' and valid base64, or percent-encoded bytes"
            );
        var isLong = JsonMarshal.GetRawUtf8Value(url).Length > MaxUrl;
        if (
            !isLong
            && Quote.TryText(url, out var text)
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
        )
            return new UrlInput(param, address);
        if (base64Too)
            return FromBase64(url, param, name);
        return isLong
            ? Refuse("invalid_value", param, $"its URL is longer than {MaxUrl} characters")
            : Refuse("invalid_image_url", param, "its URL must begin with https:// or be a data: URL");
    }

    /// <summary>The id of a file that was uploaded before; null, and reported, when it cannot be one.</summary>
    public ImageInput? FromFile(JsonElement file, string param) =>
        file.ValueKind == JsonValueKind.String && Quote.TryText(file, out var id) && id.Length is > 0 and <= MaxFileId
            ? new FileInput(param, id)
            : Refuse("invalid_type", param, "'file_id' is not the id of a file");

    /// <summary>Base64; null, and reported, when it is not.</summary>
    public ImageInput? FromBase64(JsonElement base64, string param, string name) =>
        base64.ValueKind == JsonValueKind.String
            ? Decode(base64, param, DataUrl.DecodeBase64, $"'{name}' is not valid base64")
            : Refuse("invalid_type", param, $"'{name}' is not a string");

    private UploadedInput? Decode(JsonElement text, string param, Func<JsonElement, UploadedFile, DataUrlOutcome> decode, string whyNot)
    {
        var file = share.NewFile();
        switch (decode(text, file))
        {
            case DataUrlOutcome.Decoded:
                return new UploadedInput(param, file);
            case DataUrlOutcome.TooLarge:
                report(ApiError.TooLarge(share.Total));
                break;
            case DataUrlOutcome.NoRoom:
                report(ApiError.TooManyUploads);
                break;
            default:
                Refuse("invalid_image_url", param, whyNot);
                break;
        }

        file.Dispose();
        return null;
    }

    private ImageInput? Refuse(string code, string param, string why)
    {
        report(ApiError.BadRequest(code, param, $"Invalid '{param}': {why}."));
        return null;
    }
}
