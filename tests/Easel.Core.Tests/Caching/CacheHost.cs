using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Caching;
using Easel.Core.Requests;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Caching;

/// <summary>A pipeline with the cache, its index in SQLite and its images on disk, and what tests ask of it.</summary>
public abstract class CacheHost : IAsyncLifetime
{
    private protected const int Side = 64;

    private protected readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-cache-");
    private protected readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));
    private protected readonly ConcurrentQueue<ImageRequest> _drawn = new();
    private protected readonly SemaphoreSlim _go = new(0);
    private protected bool _waits;
    private protected FailureEvent? _failure;
    private protected ImageWarning? _warning;
    private protected CacheOptions _options = new();
    private protected ServiceProvider _services = null!;

    /// <summary>Of a client, and not of the server's own.</summary>
    private protected static GenerateRequest Fox { get; } =
        Cards.Fox with
        {
            Seed = 3,
            Size = new ImageSize(Side, Side),
            Context = new RequestContext(),
        };

    private protected ResponseCache Cache => _services.GetRequiredService<ResponseCache>();

    public async ValueTask InitializeAsync() => _services = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _go.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected async Task<ServiceProvider> StartAsync(string version = "1", ScriptedEngine? engine = null)
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
                    .AddSingleton<IBlobStore>(new FolderBlobStore(data))
                    .AddBlobCache(_options.MaxBytes)
        );
    }

    private protected async IAsyncEnumerable<ImageEvent> DrawAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
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

    private protected async IAsyncEnumerable<ImageEvent> BreakAsync()
    {
        _drawn.Enqueue(Fox);
        await _go.WaitAsync();
        if (!_drawn.IsEmpty)
            throw new InvalidOperationException("A broken engine.");
        yield break;
    }

    private protected async Task<List<ImageEvent>> RunAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        var service = _services.GetRequiredService<ImageService>();
        var (prepared, problems) = service.Draft(request).Prepare();
        problems.ShouldBeEmpty();
        return await service.RunAsync(prepared!, cancellationToken).ToListAsync(cancellationToken);
    }

    private protected Task DrawnAsync(int count) => Eventually.HoldsAsync(() => _drawn.Count >= count);

    private protected static EditRequest Edit(int shade, int? mask) =>
        new(Fox, [new Shade((byte)shade)]) { Mask = mask is { } alpha ? new Shade((byte)alpha) : null };

    private protected static GenerateRequest Of(string? tenant, string key) =>
        Fox with
        {
            Context = Fox.Context with { Caller = new CallerIdentity(key) { Tenant = tenant } },
        };

    private protected static bool IsCached(List<ImageEvent> events) => events.OfType<CachedEvent>().Any();

    private protected static IEnumerable<CompletedImageEvent> Images(List<ImageEvent> events) => events.OfType<CompletedImageEvent>();

    private protected static void Free(params IEnumerable<List<ImageEvent>> all)
    {
        foreach (var happened in all.SelectMany(events => events))
            happened.Discard();
    }

    private protected string[] Files() => Directory.GetFiles(Path.Combine(_folder.FullName, "cache"));
}
