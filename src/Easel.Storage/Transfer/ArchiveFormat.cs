using System.Text.Json.Serialization;

namespace Easel.Storage.Transfer;

/// <summary>
/// An archive of an installation is a tar file: <see cref="Manifest"/> first, a file of rows for each table, the data folder's files as
/// they are, and last <see cref="Checksums"/>, without which it is not whole.
/// </summary>
internal static class ArchiveFormat
{
    /// <summary>Raised when an older Easel could not read it any more.</summary>
    public const int Version = 1;

    public const string Manifest = "easel.json";

    public const string Checksums = "checksums.json";

    /// <summary>A table's rows: <c>records/jobs.jsonl</c>.</summary>
    public const string Records = "records/";

    public const string RecordsEnd = ".jsonl";

    /// <summary>The data folder.</summary>
    public const string Files = "files/";
}

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">As <see cref="ArchiveFormat.Version"/>.</param>
/// <param name="Easel">The version that wrote it.</param>
/// <param name="Migrations">Those that its database had.</param>
/// <param name="Tables">In an order in which each comes after those that its rows refer to.</param>
internal sealed record ArchiveManifest(
    int Format,
    string Easel,
    DateTimeOffset CreatedAt,
    IReadOnlyList<string> Migrations,
    IReadOnlyList<string> Tables
);

[JsonSerializable(typeof(ArchiveManifest))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(string[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
internal sealed partial class ArchiveJson : JsonSerializerContext;
