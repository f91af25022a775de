using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Caching;
using Easel.Core.Requests;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Caching;

/// <summary>The cache in the pipeline, with its index in SQLite and its images on disk.</summary>
public sealed class CacheTests : IAsyncLifetime
{
    private const int Side = 64;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-cache-");
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));
    private readonly ConcurrentQueue<ImageRequest> _drawn = new();
    private readonly SemaphoreSlim _go = new(0);
    private bool _waits;
    private FailureEvent? _failure;
    private ImageWarning? _warning;
    private CacheOptions _options = new();
    private ServiceProvider _services = null!;

    private static GenerateRequest Fox { get; } = Cards.Fox with { Seed = 3, Size = new ImageSize(Side, Side) };

    private ResponseCache Cache => _services.GetRequiredService<ResponseCache>();

    public async ValueTask InitializeAsync() => _services = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _go.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_equal_request_is_answered_without_drawing_with_the_same_bytes()
    {
        _warning = new ImageWarning("odd", "prompt", "Odd.");
        var first = await RunAsync(Fox with { Count = 2 });
        var second = await RunAsync(Fox with { Count = 2 });

        _drawn.Count.ShouldBe(1);
        IsCached(first).ShouldBeFalse();
        IsCached(second).ShouldBeTrue();
        second
            .IndexOf(second.First(happened => happened is CachedEvent))
            .ShouldBeLessThan(second.FindIndex(happened => happened is CompletedImageEvent));
        Images(second).Select(image => image.ImageIndex).ShouldBe([0, 1]);
        foreach (var (one, other) in Images(first).Zip(Images(second)))
        {
            other.Image.Memory.ToArray().ShouldBe(one.Image.Memory.ToArray());
            other.Recipe.Loras.ShouldBe(one.Recipe.Loras);
            other.ShouldBe(one with { Image = other.Image, IsCached = true, Recipe = one.Recipe with { Loras = other.Recipe.Loras } });
        }

        second.OfType<WarningEvent>().Select(happened => happened.Warning).ShouldBe([_warning]);
        Free(first, second);
    }

    [Fact]
    public async Task What_changes_nothing_about_the_picture_does_not_matter()
    {
        Free(await RunAsync(Fox));

        foreach (
            var equal in new ImageRequest[]
            {
                Fox with
                {
                    User = "somebody else",
                },
                Fox with
                {
                    Model = "painter",
                },
                Fox with
                {
                    Quality = ImageQuality.Medium,
                },
                Fox with
                {
                    Context = Fox.Context with { RequestId = "another", Api = "another", Priority = RequestPriority.Low },
                },
                Fox with
                {
                    Strict = true,
                },
            }
        )
        {
            var events = await RunAsync(equal);
            IsCached(events).ShouldBeTrue(equal.ToString());
            Free(events);
        }

        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whatever_changes_the_picture_is_drawn()
    {
        ImageRequest[] requests =
        [
            Fox,
            Fox with
            {
                Prompt = "a red  fox",
            },
            Fox with
            {
                NegativePrompt = "a hen",
            },
            Fox with
            {
                Seed = 4,
            },
            Fox with
            {
                Size = new ImageSize(Side * 2, Side),
            },
            Fox with
            {
                Count = 2,
            },
            Fox with
            {
                Quality = ImageQuality.Low,
            },
            Fox with
            {
                Background = ImageBackground.Transparent,
            },
            Fox with
            {
                Format = ImageFormat.WebP,
            },
            Fox with
            {
                Format = ImageFormat.Jpeg,
                Compression = 50,
            },
            Fox with
            {
                Format = ImageFormat.Jpeg,
                Compression = 51,
            },
            Fox with
            {
                Steps = 5,
            },
            Fox with
            {
                GuidanceScale = 2.5f,
            },
            Fox with
            {
                Style = "woodcut",
            },
            Fox with
            {
                Moderation = ModerationLevel.Low,
            },
            Edit(1, null),
            Edit(2, null),
            Edit(1, 3),
            Edit(1, 4),
            Edit(1, null) with
            {
                Strength = 0.5f,
            },
        ];
        foreach (var request in requests)
            Free(await RunAsync(request));

        _drawn.Count.ShouldBe(requests.Length);
        foreach (var request in requests)
            Free(await RunAsync(request));
        _drawn.Count.ShouldBe(requests.Length, "each is known now");
    }

    [Fact]
    public async Task Another_version_of_the_model_draws_again()
    {
        Free(await RunAsync(Fox));
        await _services.DisposeAsync();
        _services = await StartAsync("2");

        Free(await RunAsync(Fox));
        Free(await RunAsync(Fox));

        _drawn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_seed_only_who_asks_for_it_by_name_is_answered_from_the_cache()
    {
        var unseeded = Fox with { Seed = null };
        Free(await RunAsync(unseeded), await RunAsync(unseeded));
        _drawn.Count.ShouldBe(2);

        var always = unseeded with { Context = unseeded.Context with { Cache = new CachePolicy(CacheUse.Always) } };
        Free(await RunAsync(always), await RunAsync(always));
        _drawn.Count.ShouldBe(3);

        var never = Fox with { Context = Fox.Context with { Cache = CachePolicy.None } };
        Free(await RunAsync(never), await RunAsync(never));
        _drawn.Count.ShouldBe(5);
        (await Cache.CountAsync(null, default)).ShouldSatisfyAllConditions(
            counted => counted.Hits.ShouldBe(1),
            counted => counted.Misses.ShouldBe(1),
            counted => counted.Entries.ShouldBe(1)
        );
    }

    [Fact]
    public async Task A_tenant_never_sees_what_another_drew()
    {
        Free(await RunAsync(Of("acme", "a")), await RunAsync(Of("other", "a")), await RunAsync(Of(null, "a")));
        _drawn.Count.ShouldBe(3);

        Free(await RunAsync(Of("acme", "b")));
        _drawn.Count.ShouldBe(3, "the tenant's other keys share its images");
    }

    [Fact]
    public async Task Ten_at_once_draw_once()
    {
        _waits = true;
        var ten = Enumerable.Range(0, 10).Select(_ => RunAsync(Fox)).ToList();
        await DrawnAsync(1);
        _go.Release(10);

        var all = await Task.WhenAll(ten);

        _drawn.Count.ShouldBe(1);
        all.Count(IsCached).ShouldBe(9);
        all.Select(events => Images(events).Single().Image.Memory.ToArray()).Distinct(new SameBytes()).Count().ShouldBe(1);
        (await Cache.CountAsync(null, default)).ShouldSatisfyAllConditions(
            counted => counted.Hits.ShouldBe(9),
            counted => counted.Misses.ShouldBe(1)
        );
        Free(all);
    }

    [Fact]
    public async Task When_who_draws_leaves_the_next_takes_over()
    {
        _waits = true;
        using var leave = new CancellationTokenSource();
        var first = RunAsync(Fox, leave.Token);
        await DrawnAsync(1);
        var others = Enumerable.Range(0, 4).Select(_ => RunAsync(Fox)).ToList();

        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        await DrawnAsync(2);
        _go.Release(10);

        var all = await Task.WhenAll(others);
        _drawn.Count.ShouldBe(2);
        all.Count(IsCached).ShouldBe(3);
        Free(all);
    }

    [Fact]
    public async Task Who_waits_may_leave_without_disturbing_the_drawing()
    {
        _waits = true;
        var first = RunAsync(Fox);
        await DrawnAsync(1);
        using var leave = new CancellationTokenSource();
        var second = RunAsync(Fox, leave.Token);

        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        _go.Release();

        Free(await first);
        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_wait_and_not_kept()
    {
        _waits = true;
        _failure = new FailureEvent(new ImageError(ImageErrorKind.Blocked, "blocked", "prompt", "No."));
        var both = new[] { RunAsync(Fox), RunAsync(Fox) };
        await DrawnAsync(1);
        _go.Release(10);

        foreach (var events in await Task.WhenAll(both))
            events.Last().ShouldBe(_failure);
        _failure = null;
        var next = await RunAsync(Fox);
        IsCached(next).ShouldBeFalse();
        Free(next);
    }

    [Fact]
    public async Task Cached_images_have_no_previews_and_say_so()
    {
        Free(await RunAsync(Fox));

        var events = await RunAsync(Fox with { PartialImages = 2 });

        events.OfType<PartialImageEvent>().ShouldBeEmpty();
        events.OfType<WarningEvent>().Select(happened => happened.Warning.Param).ShouldBe(["partial_images"]);
        Free(events);
        Free(await RunAsync(Fox with { PartialImages = 2, Strict = true }));
        _drawn.Count.ShouldBe(2, "who is strict gets what was asked for");
    }

    [Fact]
    public async Task A_strict_request_is_not_answered_with_images_that_came_with_a_warning()
    {
        _warning = new ImageWarning("odd", "prompt", "Odd.");
        Free(await RunAsync(Fox));

        (await RunAsync(Fox with { Strict = true })).Last().ShouldBeOfType<FailureEvent>().Errors.Single().Code.ShouldBe("odd");
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_has_expired_is_drawn_again_and_leaves_no_file()
    {
        var briefly = Fox with { Context = Fox.Context with { Cache = new CachePolicy(CacheUse.Seeded, TimeSpan.FromMinutes(1)) } };
        Free(await RunAsync(briefly));
        _time.Advance(TimeSpan.FromMinutes(1));

        await Cache.RemoveExpiredAsync(default);

        Files().ShouldBeEmpty();
        Free(await RunAsync(briefly));
        _drawn.Count.ShouldBe(2);
        _time.Advance(TimeSpan.FromSeconds(59));
        Free(await RunAsync(briefly));
        _drawn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_or_cut_file_is_drawn_again()
    {
        Free(await RunAsync(Fox));
        File.Delete(Files().Single());
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(2);

        await File.WriteAllBytesAsync(Files().Single(), [1, 2, 3]);
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(3);
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_used_longest_ago_makes_room()
    {
        // One image has 1 + 64 x 64 x 4 bytes: there is room for 64 of them and not for 65.
        _options = new CacheOptions { MaxBytes = 1 << 20 };
        await _services.DisposeAsync();
        _services = await StartAsync();
        var large = Fox with { Size = new ImageSize(512, 400) };
        for (var seed = 0; seed < 3; seed++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            Free(await RunAsync(large with { Seed = seed }));
        }

        Files().Length.ShouldBe(1, "two of 819200 bytes are more than a mebibyte");
        Free(await RunAsync(large with { Seed = 2 }));
        _drawn.Count.ShouldBe(3);
        Free(await RunAsync(large with { Seed = 0 }));
        _drawn.Count.ShouldBe(4);
        (await Cache.CountAsync(null, default)).Bytes.ShouldBeLessThanOrEqualTo(1 << 20);
        Free(await RunAsync(large with { Size = new ImageSize(1024, 1024) }));
        Files().Length.ShouldBe(1, "what would fill more than the cache drives nothing out");
    }

    [Fact]
    public async Task Clearing_forgets_one_tenants_images_or_all()
    {
        Free(await RunAsync(Of("acme", "a")), await RunAsync(Of("other", "a")));

        await Cache.ClearAsync("acme", default);

        Files().Length.ShouldBe(1);
        Free(await RunAsync(Of("other", "a")));
        _drawn.Count.ShouldBe(2);
        await Cache.ClearAsync(null, default);
        Files().ShouldBeEmpty();
        Free(await RunAsync(Of("other", "a")));
        _drawn.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_engine_that_breaks_breaks_for_all_who_wait()
    {
        await _services.DisposeAsync();
        _services = await StartAsync(engine: new ScriptedEngine((_, _) => BreakAsync()));
        _waits = true;
        var both = new[] { RunAsync(Fox), RunAsync(Fox) };
        await DrawnAsync(1);
        _go.Release(10);

        foreach (var one in both)
            (await Should.ThrowAsync<InvalidOperationException>(() => one)).ToString().ShouldContain("broken engine");
        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_stays_rented()
    {
        const int Rounds = 300;
        Free(await RunAsync(Fox));
        var before = ImageMemory.Outstanding;

        for (var i = 0; i < Rounds; i++)
            Free(await RunAsync(Fox));
        Free(await Task.WhenAll(Enumerable.Range(0, Rounds).Select(_ => RunAsync(Fox with { Seed = 10 }))));

        // Other tests of the process rent too, but not so many at once.
        (ImageMemory.Outstanding - before).ShouldBeLessThan(Rounds / 2);
    }

    private async Task<ServiceProvider> StartAsync(string version = "1", ScriptedEngine? engine = null)
    {
        var data = DataFolder.Open(_folder.FullName).Folder!;
        return await Pipelines.StartAsync(
            engine ?? new ScriptedEngine(DrawAsync),
            Cards.Capable() with
            {
                Version = version,
                Capabilities = Cards.Capable().Capabilities with { Edits = true },
            },
            renderer: new WholeRenderer(),
            add: services =>
                services
                    .AddSingleton<TimeProvider>(_time)
                    .AddSqliteStorage(data)
                    .AddResponseCache(_options)
                    .AddFileSystemCache(data, _options.MaxBytes)
        );
    }

    private async IAsyncEnumerable<ImageEvent> DrawAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _drawn.Enqueue(request);
        if (_waits)
            await _go.WaitAsync(cancellationToken);
        if (_warning is not null)
            yield return new WarningEvent(_warning);
        if (_failure is not null)
        {
            yield return _failure;
            yield break;
        }

        for (var i = 0; i < request.Count; i++)
        {
            var pixels = PixelBuffer.Rent(new ImageSize(Side, Side));
            pixels.Span.Fill((byte)((request.Seed ?? 1) + i));
            yield return new CompletedPixelsEvent(i, pixels, ScriptedEngine.Recipe with { Seed = request.Seed });
        }
    }

    private async IAsyncEnumerable<ImageEvent> BreakAsync()
    {
        _drawn.Enqueue(Fox);
        await _go.WaitAsync();
        if (!_drawn.IsEmpty)
            throw new InvalidOperationException("A broken engine.");
        yield break;
    }

    private async Task<List<ImageEvent>> RunAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        var service = _services.GetRequiredService<ImageService>();
        var (prepared, problems) = service.Draft(request).Prepare();
        problems.ShouldBeEmpty();
        return await service.RunAsync(prepared!, cancellationToken).ToListAsync(cancellationToken);
    }

    private async Task DrawnAsync(int count)
    {
        while (_drawn.Count < count)
            await Task.Yield();
    }

    private static EditRequest Edit(int shade, int? mask) =>
        new(Fox, [new Shade((byte)shade)]) { Mask = mask is { } alpha ? new Shade((byte)alpha) : null };

    private static GenerateRequest Of(string? tenant, string key) =>
        Fox with
        {
            Context = Fox.Context with { Caller = new CallerIdentity(key) { Tenant = tenant } },
        };

    private static bool IsCached(List<ImageEvent> events) => events.OfType<CachedEvent>().Any();

    private static IEnumerable<CompletedImageEvent> Images(List<ImageEvent> events) => events.OfType<CompletedImageEvent>();

    private static void Free(params IEnumerable<List<ImageEvent>> all)
    {
        foreach (var happened in all.SelectMany(events => events))
            happened.Discard();
    }

    private string[] Files() => Directory.GetFiles(Path.Combine(_folder.FullName, "cache"));
}
