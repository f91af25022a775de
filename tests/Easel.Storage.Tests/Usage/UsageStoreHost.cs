using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Usage;

/// <summary>Usage stores over one database; two of them are two servers.</summary>
public abstract class UsageStoreHost(TestDatabase database) : IAsyncDisposable
{
    private protected static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private protected static readonly UsageRange All = new(Noon.AddYears(-1), Noon.AddYears(1));

    private protected FakeTimeProvider Time { get; } = new(Noon);

    private protected TestDatabase Database => database;

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected IUsageStore Open() => new SqlUsageStore(database.Open(), new UsageOptions(), Time);

    private protected static Task AddAsync(IUsageStore store, params UsageRecord[] records) =>
        store.AddAsync(new UsageBatch(Guid.NewGuid(), records, []), default);

    private protected static async Task<Spent> ReadSpentAsync(IUsageStore store, string key) =>
        (await store.ReadSpentAsync(SpendScope.OfKey(key), new DateOnly(2026, 11, 1), Guid.Empty, default)).Spent;

    private protected static Spending SpendingOf(string key, decimal cost, long images) =>
        new(SpendScope.OfKey(key), new DateOnly(2026, 11, 1), new Spent(cost, images));

    private protected static UsageRecord Record(
        DateTimeOffset at,
        string key = "k",
        string model = "m",
        int images = 1,
        decimal cost = 0,
        string? tenant = "t"
    ) =>
        new()
        {
            Id = $"usage_{Guid.NewGuid():N}",
            At = at,
            Dimensions = new UsageDimensions
            {
                Key = key,
                Tenant = tenant,
                User = "u",
                Api = "openai",
                Model = model,
                Provider = "p",
                Size = new ImageSize(64, 64),
                Quality = ImageQuality.High,
            },
            Images = images,
            Cost = cost,
        };

    /// <summary>Within three days.</summary>
    private protected static UsageRecord Record(SplitMix random) =>
        new()
        {
            Id = $"usage_{random.Next():x8}{random.Next():x8}",
            At = Noon.AddSeconds(random.Next(3 * 86400)),
            Dimensions = new UsageDimensions
            {
                Key = Any(random, "k1", "k2"),
                Tenant = random.Next(3) == 0 ? null : Any(random, "t1", "t2"),
                User = random.Next(2) == 0 ? null : "u",
                Api = Any(random, "openai", "saas"),
                Operation = (UsageOperation)random.Next(4),
                Model = Any(random, "a", "b", "c"),
                Provider = Any(random, "local", null),
                Size = random.Next(3) == 0 ? null : Any(random, new ImageSize(64, 64), new ImageSize(128, 64)),
                Quality = (ImageQuality)random.Next(4),
                IsCached = random.Next(2) == 0,
                IsBatch = random.Next(4) == 0,
                Outcome = (UsageOutcome)random.Next(4),
            },
            Images = random.Next(5),
            InputImages = random.Next(3),
            Tokens = new TokenUsage { InputText = random.Next(100), OutputImage = random.Next(5000) },
            Cost = random.Next() / 1_000_000_000m,
            QueueTime = TimeSpan.FromMicroseconds(random.Next()),
            EngineTime = TimeSpan.FromMicroseconds(random.Next()),
        };

    private protected static T Any<T>(SplitMix random, params T[] values) => values[random.Next(values.Length)];
}
