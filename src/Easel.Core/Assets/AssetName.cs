using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Easel.Abstractions.Requests;

namespace Easel.Core.Assets;

/// <summary>
/// The name of an asset, <c>1767229200-9f86d081884c7d659a2feaa0c55ad015.png</c>: when it expires (Unix seconds), 128 random
/// bits, its format. There is one spelling of each, so a name is safe in a path, a URL and a signature.
/// </summary>
public readonly record struct AssetName
{
    private const int TokenBytes = 16;
    private const int TimeDigits = 10;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private AssetName(DateTimeOffset expiresAt, string token, ImageFormat format) =>
        (ExpiresAt, Token, Format) = (expiresAt, token, format);

    /// <summary>From this moment on the asset is gone. Whole seconds.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>32 lower-case hex digits, no two assets the same.</summary>
    public string Token { get; }

    public ImageFormat Format { get; }

    public static AssetName Create(DateTimeOffset expiresAt, ImageFormat format) =>
        new(
            DateTimeOffset.FromUnixTimeSeconds(expiresAt.ToUnixTimeSeconds()),
            RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true),
            format
        );

    public static bool TryParse(string? text, out AssetName name)
    {
        name = default;
        if (text is null || text.Length < TimeDigits + 1 + TokenBytes * 2 + 2)
            return false;
        var time = text.AsSpan(0, TimeDigits);
        var token = text.AsSpan(TimeDigits + 1, TokenBytes * 2);
        if (text[TimeDigits] != '-' || token.ContainsAnyExcept(HexDigits))
            return false;
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return false;
        if (FormatOf(text.AsSpan(TimeDigits + 1 + TokenBytes * 2)) is not { } format)
            return false;
        name = new AssetName(DateTimeOffset.FromUnixTimeSeconds(seconds), token.ToString(), format);
        return true;
    }

    public override string ToString() => $"{ExpiresAt.ToUnixTimeSeconds():D10}-{Token}{Extension(Format)}";

    private static string Extension(ImageFormat format) =>
        format switch
        {
            ImageFormat.Jpeg => ".jpg",
            ImageFormat.WebP => ".webp",
            ImageFormat.Gif => ".gif",
            _ => ".png",
        };

    private static ImageFormat? FormatOf(ReadOnlySpan<char> extension) =>
        extension switch
        {
            ".jpg" => ImageFormat.Jpeg,
            ".webp" => ImageFormat.WebP,
            ".gif" => ImageFormat.Gif,
            ".png" => ImageFormat.Png,
            _ => null,
        };
}
