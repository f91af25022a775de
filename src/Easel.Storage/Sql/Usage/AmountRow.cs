using Easel.Abstractions.Events;

namespace Easel.Storage.Sql.Usage;

/// <summary>Amounts of a record, or their sums, beside the dimensions that they are of.</summary>
internal class AmountRow : DimensionRow
{
    public const string Names =
        "images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time";

    /// <summary>The columns of a table, by its name in the statement.</summary>
    public static string Of(string table) => string.Join(", ", Names.Split(", ").Select(amount => $"{table}.{amount}"));

    public long Images { get; init; }

    public long InputImages { get; init; }

    public long InputText { get; init; }

    public long CachedInputText { get; init; }

    public long InputImage { get; init; }

    public long CachedInputImage { get; init; }

    public long OutputText { get; init; }

    public long OutputImage { get; init; }

    public long Cost { get; init; }

    public long QueueTime { get; init; }

    public long EngineTime { get; init; }

    public TokenUsage Tokens =>
        new()
        {
            InputText = InputText,
            CachedInputText = CachedInputText,
            InputImage = InputImage,
            CachedInputImage = CachedInputImage,
            OutputText = OutputText,
            OutputImage = OutputImage,
        };
}
