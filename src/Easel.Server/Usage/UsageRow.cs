using System.Globalization;
using Easel.Core.Usage;

namespace Easel.Server.Usage;

/// <summary>A usage record as a line of a table.</summary>
internal static class UsageRow
{
    private static readonly (string Name, Func<UsageRecord, string?> Value)[] Columns =
    [
        ("id", record => record.Id),
        ("at", record => record.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)),
        ("request_id", record => record.RequestId),
        ("key", record => record.Dimensions.Key),
        ("tenant", record => record.Dimensions.Tenant),
        ("user", record => record.Dimensions.User),
        ("api", record => record.Dimensions.Api),
        ("operation", record => Word(record.Dimensions.Operation)),
        ("model", record => record.Dimensions.Model),
        ("provider", record => record.Dimensions.Provider),
        ("images", record => Number(record.Images)),
        ("input_images", record => Number(record.InputImages)),
        ("size", record => record.Dimensions.Size?.ToString()),
        ("quality", record => Word(record.Dimensions.Quality)),
        ("input_text_tokens", record => Number(record.Tokens.InputText)),
        ("cached_input_text_tokens", record => Number(record.Tokens.CachedInputText)),
        ("input_image_tokens", record => Number(record.Tokens.InputImage)),
        ("cached_input_image_tokens", record => Number(record.Tokens.CachedInputImage)),
        ("output_text_tokens", record => Number(record.Tokens.OutputText)),
        ("output_image_tokens", record => Number(record.Tokens.OutputImage)),
        ("cost_usd", record => Amount(record.Cost)),
        ("queue_seconds", record => Seconds(record.QueueTime)),
        ("engine_seconds", record => Seconds(record.EngineTime)),
        ("cached", record => Flag(record.Dimensions.IsCached)),
        ("batch", record => Flag(record.Dimensions.IsBatch)),
        ("outcome", record => Word(record.Dimensions.Outcome)),
        ("error", record => record.Error),
    ];

    public static string[] Head { get; } = [.. Columns.Select(column => column.Name)];

    public static string[] Of(UsageRecord record) => [.. Columns.Select(column => column.Value(record) ?? "")];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Amount(decimal amount) => amount.ToString("0.#########", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => Amount(time.Ticks / (decimal)TimeSpan.TicksPerSecond);
}
