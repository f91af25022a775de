using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>Takes keys out of texts that come from elsewhere: services that repeat what they were sent, exceptions, logs.</summary>
internal static class SecretRedactor
{
    public const string Mark = "***";

    /// <summary>The text without the keys, in whatever encoding a service may repeat them.</summary>
    public static string Redact(string text, params IEnumerable<Secret?> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret?.Reveal() is not { Length: > 0 } key)
                continue;
            // The longest first: what is in it goes with it.
            foreach (var form in FormsOf(key).Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length))
                text = text.Replace(form, Mark, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static IEnumerable<string> FormsOf(string key)
    {
        yield return key;
        yield return Uri.EscapeDataString(key);
        yield return JsonEncodedText.Encode(key).ToString();
        var base64 = Base64Of(key);
        yield return base64;
        yield return base64.TrimEnd('=');
    }

    private static string Base64Of(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        Base64.EncodeToUtf8(bytes, text, out _, out var written);
        return Encoding.ASCII.GetString(text, 0, written);
    }
}
