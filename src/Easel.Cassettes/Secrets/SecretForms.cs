using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Easel.Cassettes.Secrets;

/// <summary>How programs and services write a key when they repeat it.</summary>
internal static class SecretForms
{
    /// <summary>Letters of base64 by which a key in the midst of other text is found.</summary>
    private const int LeastInside = 8;

    public static IEnumerable<string> Of(string secret)
    {
        var escaped = Uri.EscapeDataString(secret);
        yield return secret;
        yield return escaped;
        yield return escaped.Replace("%20", "+", StringComparison.Ordinal);
        // A URL as a parameter of another.
        yield return Uri.EscapeDataString(escaped);
        yield return WebUtility.HtmlEncode(secret);
        var json = JsonEncodedText.Encode(secret).ToString();
        yield return json;
        yield return JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        // JSON as a text of JSON.
        yield return JsonEncodedText.Encode(json).ToString();
        yield return JsonEncodedText
            .Encode(JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString())
            .ToString();
        var bytes = Encoding.UTF8.GetBytes(secret);
        yield return Convert.ToHexStringLower(bytes);
        var base64 = Base64Of(bytes);
        yield return base64;
        yield return base64.TrimEnd('=');
        yield return UrlSafe(base64.TrimEnd('='));
        for (var before = 0; before < 3; before++)
        {
            if (Inside(bytes, before) is not { Length: >= LeastInside } inside)
                continue;
            yield return inside;
            yield return UrlSafe(inside);
        }
    }

    /// <summary>The letters that are the key's alone where <paramref name="before"/> bytes of something else begin its group of three, such
    /// as a name and a colon.</summary>
    private static string Inside(byte[] secret, int before)
    {
        var text = Base64Of([.. new byte[before], .. secret]);
        return text[((before * 8 + 5) / 6)..((before + secret.Length) * 8 / 6)];
    }

    private static string UrlSafe(string base64) => base64.Replace('+', '-').Replace('/', '_');

    private static string Base64Of(byte[] bytes)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        Base64.EncodeToUtf8(bytes, text, out _, out var written);
        return Encoding.ASCII.GetString(text, 0, written);
    }
}
