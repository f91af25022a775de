using System.Runtime.InteropServices;
using System.Text.Json;

namespace Easel.Server;

/// <summary>Images that a JSON text holds or names.</summary>
/// <param name="share">What a text holds goes there.</param>
/// <param name="report">Hears what is wrong.</param>
internal sealed class JsonImages(UploadShare share, Action<ApiError> report)
{
    /// <summary>Longer addresses are data in disguise.</summary>
    private const int MaxUrl = 8192;

    /// <summary>An address, or a <c>data:</c> URL; null, and reported, when it is neither.</summary>
    /// <param name="param">What the client calls the image.</param>
    /// <param name="name">What it calls the text.</param>
    public ImageInput? FromUrl(JsonElement url, string param, string name)
    {
        if (url.ValueKind != JsonValueKind.String) return Refuse("invalid_type", param, $"'{name}' is not a string");
        if (DataUrl.IsDataUrl(url)) return Decode(url, param, DataUrl.Decode, "its data: URL must be 'data:', a media type, ';base64,' and valid base64");
        if (JsonMarshal.GetRawUtf8Value(url).Length > MaxUrl) return Refuse("invalid_value", param, $"its URL is longer than {MaxUrl} characters");
        if (!Quote.TryText(url, out var text) || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return Refuse("invalid_image_url", param, "its URL must begin with https:// or be a data: URL");
        }

        return new UrlInput(param, address);
    }

    /// <summary>Base64; null, and reported, when it is not.</summary>
    public ImageInput? FromBase64(JsonElement base64, string param, string name) => base64.ValueKind == JsonValueKind.String
        ? Decode(base64, param, DataUrl.DecodeBase64, $"'{name}' is not valid base64")
        : Refuse("invalid_type", param, $"'{name}' is not a string");

    private UploadedInput? Decode(JsonElement text, string param, Func<JsonElement, UploadedFile, DataUrlOutcome> decode, string whyNot)
    {
        var file = share.NewFile();
        switch (decode(text, file))
        {
            case DataUrlOutcome.Decoded: return new UploadedInput(param, file);
            case DataUrlOutcome.TooLarge: report(ApiError.TooLarge(share.Total)); break;
            case DataUrlOutcome.NoRoom: report(ApiError.TooManyUploads); break;
            default: Refuse("invalid_image_url", param, whyNot); break;
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
