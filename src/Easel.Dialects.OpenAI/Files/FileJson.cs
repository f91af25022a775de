using System.Text.Json;
using Easel.Core.Files;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>OpenAI's file object.</summary>
internal static class FileJson
{
    /// <summary>The purposes that files can be uploaded for, by their names.</summary>
    public static IReadOnlyDictionary<string, FilePurpose> Purposes { get; } =
        new Dictionary<string, FilePurpose>(StringComparer.Ordinal)
        {
            ["vision"] = FilePurpose.Vision,
            ["user_data"] = FilePurpose.UserData,
            ["batch"] = FilePurpose.Batch,
        };

    private const string BatchOutput = "batch_output";

    /// <summary>The purpose of that name; null for one of which there are no files here.</summary>
    public static FilePurpose? PurposeOf(string name) =>
        Purposes.TryGetValue(name, out var known) ? known
        : name is BatchOutput ? FilePurpose.BatchOutput
        : null;

    public static void Write(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, file.Id);
        json.WriteString("object"u8, "file"u8);
        json.WriteNumber("bytes"u8, file.Length);
        json.WriteNumber("created_at"u8, file.CreatedAt.ToUnixTimeSeconds());
        if (file.ExpiresAt is { } expires)
            json.WriteNumber("expires_at"u8, expires.ToUnixTimeSeconds());
        json.WriteString("filename"u8, file.Name);
        json.WriteString("purpose"u8, NameOf(file.Purpose));
        json.WriteString("status"u8, "processed"u8);
        json.WriteEndObject();
    }

    private static string NameOf(FilePurpose purpose) =>
        purpose switch
        {
            FilePurpose.Vision => "vision",
            FilePurpose.Batch => "batch",
            FilePurpose.BatchOutput => BatchOutput,
            _ => "user_data",
        };
}
