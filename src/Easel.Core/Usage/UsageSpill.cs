using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Usage;

/// <summary>Batches that the store could not take before the server ended, a file each, for the next start.</summary>
internal sealed partial class UsageSpill(Func<string> folder, ILogger log)
{
    private const string Prefix = "usage-";
    private const string Suffix = ".json";

    /// <summary>The file appears whole or not at all.</summary>
    public void Keep(UsageBatch batch)
    {
        try
        {
            var path = Path.Combine(folder(), $"{Prefix}{batch.Id:N}{Suffix}");
            var unfinished = path + ".part";
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                JsonSerializer.Serialize(file, batch, UsageSpillJson.Default.UsageBatch);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception unkept) when (unkept is IOException or UnauthorizedAccessException)
        {
            LogUnkept(unkept, batch.Records.Count);
        }
    }

    /// <summary>What earlier servers kept, and for each what to do when it is written.</summary>
    public IEnumerable<(UsageBatch Batch, Action Written)> Load()
    {
        foreach (var path in Directory.EnumerateFiles(folder(), $"{Prefix}*{Suffix}").Order(StringComparer.Ordinal).ToList())
        {
            if (Read(path) is { } batch)
                yield return (batch, () => File.Delete(path));
        }
    }

    private UsageBatch? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, UsageSpillJson.Default.UsageBatch);
        }
        catch (FileNotFoundException)
        {
            // Another server that shares the folder was quicker.
            return null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            LogUnreadable(unreadable, path);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Records} usage records are lost: they could not be kept on disk either")]
    private partial void LogUnkept(Exception unkept, int records);

    [LoggerMessage(Level = LogLevel.Error, Message = "Usage records of an earlier start cannot be read from {Path}")]
    private partial void LogUnreadable(Exception unreadable, string path);
}

[JsonSerializable(typeof(UsageBatch))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(ImageSizeConverter)])]
internal sealed partial class UsageSpillJson : JsonSerializerContext;
