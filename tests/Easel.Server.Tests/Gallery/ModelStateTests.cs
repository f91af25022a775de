using System.Net;
using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests.Gallery;

/// <summary><c>/v1/admin/models</c>.</summary>
public sealed class ModelStateTests
{
    private const string Models = "/v1/admin/models";

    [Fact]
    public async Task A_model_is_loaded_and_freed()
    {
        await using var server = await StartAsync(new FakeMemory());
        (await StateAsync(server)).GetProperty("loaded").GetBoolean().ShouldBeFalse();

        var loaded = await server.AskAsync(HttpMethod.Post, $"{Models}/load/paint", KeyServer.Admin);
        (loaded.GetProperty("loaded").GetBoolean(), loaded.GetProperty("bytes").GetInt64()).ShouldBe((true, 1234));
        (await StateAsync(server)).GetProperty("loaded").GetBoolean().ShouldBeTrue();
        var freed = await server.AskAsync(HttpMethod.Post, $"{Models}/unload/paint", KeyServer.Admin);
        freed.GetProperty("loaded").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task What_cannot_be_loaded_or_freed_is_told()
    {
        await using var server = await StartAsync(new FakeMemory { Problem = "unet.safetensors is cut short.", IsBusy = true });

        var unloadable = await server.AskAsync(HttpMethod.Post, $"{Models}/load/paint", KeyServer.Admin, expected: HttpStatusCode.Conflict);
        unloadable.GetProperty("error").GetProperty("message").GetString()!.ShouldContain("unet.safetensors is cut short.");
        await server.AskAsync(HttpMethod.Post, $"{Models}/unload/paint", KeyServer.Admin, expected: HttpStatusCode.Conflict);
        await server.AskAsync(HttpMethod.Post, $"{Models}/load/none", KeyServer.Admin, expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_an_administrators_business()
    {
        await using var server = await StartAsync(new FakeMemory());
        var key = (await server.CreateAsync(new { name = "other" })).Value;

        await server.AskAsync(HttpMethod.Get, Models, key, expected: HttpStatusCode.Forbidden);
        await server.AskAsync(HttpMethod.Post, $"{Models}/load/paint", key, expected: HttpStatusCode.Forbidden);
        await server.AskAsync(HttpMethod.Post, $"{Models}/unload/paint", key, expected: HttpStatusCode.Forbidden);
    }

    private static Task<KeyServer> StartAsync(FakeMemory memory) =>
        KeyServer.StartAsync(replace: services =>
            services.RemoveAll<IModelProvider>().AddSingleton<IModelProvider>(new MemoryProvider(memory))
        );

    private static async Task<JsonElement> StateAsync(KeyServer server)
    {
        var listed = await server.AskAsync(HttpMethod.Get, Models, KeyServer.Admin);
        listed.GetProperty("memory_available").GetInt64().ShouldBeGreaterThan(0);
        return listed.GetProperty("data")[0];
    }

    private sealed class MemoryProvider(IModelMemory memory) : IModelProvider
    {
        public string Name => "test";

        public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => new(new ModelListing([PaintEngine.Card]));

        public ModelEngine CreateEngine(ModelCard model) => new(new PaintEngine()) { Memory = memory };
    }

    private sealed class FakeMemory : IModelMemory
    {
        public string? Problem { get; init; }

        public bool IsBusy { get; init; }

        public bool IsLoaded { get; private set; }

        public long? Bytes => IsLoaded ? 1234 : null;

        public Task<string?> LoadAsync(CancellationToken cancellationToken)
        {
            IsLoaded = Problem is null;
            return Task.FromResult(Problem);
        }

        public ValueTask<bool> UnloadAsync()
        {
            IsLoaded &= IsBusy;
            return new(!IsBusy);
        }
    }
}
