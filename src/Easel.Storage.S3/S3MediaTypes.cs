namespace Easel.Storage.S3;

/// <summary>What the bucket tells of an object to whoever reads it by URL.</summary>
internal static class S3MediaTypes
{
    public static string Of(string name) =>
        Path.GetExtension(name) switch
        {
            ".png" => "image/png",
            ".jpg" => "image/jpeg",
            ".webp" => "image/webp",
            ".gif" => "image/gif",
            _ => "application/octet-stream",
        };
}
