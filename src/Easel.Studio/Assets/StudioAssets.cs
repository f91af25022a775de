using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Easel.Studio.Assets;

/// <summary>The scripts and styles in the assembly. Their address has the version of all of them, so that browsers keep them for good and
/// modules may import each other by relative paths.</summary>
internal sealed class StudioAssets
{
    private const string Prefix = "asset:";
    private const string ForGood = "public, max-age=31536000, immutable";

    private readonly FrozenDictionary<string, StudioAsset> _assets;

    public StudioAssets()
    {
        var assembly = typeof(StudioAssets).Assembly;
        _assets = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new StudioAsset(name[Prefix.Length..].Replace('\\', '/').ToLowerInvariant(), Read(assembly, name)))
            .ToFrozenDictionary(asset => asset.Path, StringComparer.OrdinalIgnoreCase);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in _assets.Values.OrderBy(asset => asset.Path, StringComparer.Ordinal))
            hash.AppendData(asset.Content);
        Version = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>Another one whenever a script or style changed.</summary>
    public string Version { get; }

    /// <summary>The address of an asset, such as <c>shared/css/base.css</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that path.</exception>
    public string UrlOf(string path) =>
        _assets.TryGetValue(path, out var asset)
            ? $"{StudioPaths.Assets}/{Version}/{asset.Path}"
            : throw new ArgumentException($"The studio has no asset '{path}'.", nameof(path));

    public static Task ServeAsync(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<StudioAssets>()
            .Serve(context, context.Request.RouteValues["path"] as string ?? "")
            .ExecuteAsync(context);

    private Results<FileContentHttpResult, NotFound> Serve(HttpContext context, string path)
    {
        if (!_assets.TryGetValue(path, out var asset))
            return TypedResults.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = ForGood;
        headers.Vary = "Accept-Encoding";
        // Scripts of this origin are nobody else's to run.
        headers["cross-origin-resource-policy"] = "same-origin";
        var body = asset.Content;
        if (StudioAsset.AsksForBrotli(context.Request))
        {
            headers.ContentEncoding = "br";
            body = asset.Compressed;
        }

        return TypedResults.Bytes(body, asset.ContentType, entityTag: asset.Tag);
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
