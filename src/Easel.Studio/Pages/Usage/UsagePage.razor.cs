using System.Globalization;
using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Keys;
using Easel.Client.Usage;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Usage;

/// <summary>What was drawn and spent, by day and model or key; for administrators the keys, too.</summary>
public sealed partial class UsagePage
{
    private const int DefaultDays = 30;
    private const string ByModel = "model";
    private const string ByKey = "key";
    private const int MostKeys = 100;

    private static readonly int[] DayChoices = [7, DefaultDays, 90];
    private static readonly string[] ByChoices = [ByModel, ByKey];

    private DailySeries? _images;
    private DailySeries? _costs;
    private IReadOnlyList<AccessKey>? _keys;
    private string? _problem;

    [Inject]
    private EaselClient Client { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "days")]
    private int? AskedDays { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    private string? AskedBy { get; set; }

    private int Days => AskedDays is { } days && DayChoices.Contains(days) ? days : DefaultDays;

    private string By => AskedBy is ByKey ? ByKey : ByModel;

    private DateTimeOffset Start => new(Clock.GetUtcNow().UtcDateTime.Date.AddDays(1 - Days), TimeSpan.Zero);

    protected override async Task OnInitializedAsync()
    {
        await ReadKeysAsync();
        var names = (_keys ?? []).ToDictionary(key => key.Id, key => key.Name, StringComparer.Ordinal);
        string NameOf(string? key) => key is null ? "nobody" : names.GetValueOrDefault(key, key.Length > 12 ? $"{key[..12]}…" : key);
        try
        {
            var images = new DailySeries(Start, Days);
            await foreach (var bucket in PagesOf(Client.GetImagesUsageAsync, By is ByKey ? "api_key_id" : "model"))
            {
                foreach (var result in bucket.Results)
                    images.Add(bucket.StartTime, By is ByKey ? NameOf(result.ApiKeyId) : result.Model ?? "unknown", result.Images);
            }

            var costs = new DailySeries(Start, Days) { Format = "0.00##" };
            await foreach (var bucket in PagesOf(Client.GetCostsAsync, By is ByKey ? "api_key_id" : "line_item"))
            {
                foreach (var result in bucket.Results)
                    costs.Add(
                        bucket.StartTime,
                        By is ByKey ? NameOf(result.ApiKeyId) : ModelOf(result.LineItem),
                        result.Amount?.Value ?? 0
                    );
            }

            (_images, _costs) = (images, costs.Total > 0 ? costs : null);
        }
        catch (EaselException failure)
        {
            _problem = $"The usage cannot be read: {failure.Message}";
        }
    }

    private async Task ReadKeysAsync()
    {
        try
        {
            _keys = (await Client.Keys.ListAsync(new AccessKeyQuery { Limit = MostKeys }, Context.RequestAborted)).Keys;
        }
        catch (EaselException)
        {
            // Whoever is no administrator sees the own usage alone.
            _keys = null;
        }
    }

    private async IAsyncEnumerable<UsageBucket<T>> PagesOf<T>(Func<UsageParams, CancellationToken, Task<UsagePage<T>>> ask, string groupBy)
    {
        var query = new UsageParams
        {
            StartTime = Start,
            BucketWidth = "1d",
            Limit = 31,
            GroupBy = [groupBy],
        };
        while (true)
        {
            var page = await ask(query, Context.RequestAborted);
            foreach (var bucket in page.Data)
                yield return bucket;
            if (!page.HasMore)
                yield break;
            query = query with { Page = page.NextPage };
        }
    }

    /// <summary>Of a line such as <c>openai/gpt-image-2, output_image_tokens</c>.</summary>
    private static string ModelOf(string? lineItem) => lineItem?.Split(", ")[0] ?? "unknown";

    private static string LinkTo(int days, string by) =>
        string.Create(CultureInfo.InvariantCulture, $"{StudioPaths.Usage}?days={days}&by={by}");
}
