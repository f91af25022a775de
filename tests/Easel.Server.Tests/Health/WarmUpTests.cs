using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Server.Health;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests.Health;

/// <summary>What a server draws when it starts.</summary>
public sealed class WarmUpTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_who_comes_while_a_model_is_loaded_does_not_wait_for_the_warm_ups_image(bool comes)
    {
        var engine = new PaintEngine { StepByStep = comes };
        var memory = new SlowMemory();
        await using var server = await RunningServer.StartAsync(replace: services =>
            services.Replace(ServiceDescriptor.Singleton<IModelProvider>(new Provider(engine, memory))).AddHostedService<WarmUp>()
        );
        await memory.Asked.Task;
        var drawing = comes ? server.GenerateAsync(new { prompt = "a fox" }) : null;
        if (comes)
            await Eventually.HoldsAsync(() => Task.FromResult(engine.Seen.Count == 1));

        memory.Loaded.SetResult(null);

        await Eventually.HoldsAsync(async () => (await server.Client.GetAsync("/readyz")).IsSuccessStatusCode);
        engine.Step(PaintEngine.Steps);
        if (drawing is not null)
            (await drawing).EnsureSuccessStatusCode();
        engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>().Prompt.ShouldBe(comes ? "a fox" : "warm up");
    }

    [Fact]
    public async Task A_client_who_comes_while_the_warm_up_draws_goes_before_it()
    {
        // Nobody lets the warm-up take its first step.
        var engine = new PaintEngine { StepByStep = true };
        var memory = new SlowMemory();
        memory.Loaded.SetResult(null);
        await using var server = await RunningServer.StartAsync(replace: services =>
            services.Replace(ServiceDescriptor.Singleton<IModelProvider>(new Provider(engine, memory))).AddHostedService<WarmUp>()
        );
        await Eventually.HoldsAsync(() => Task.FromResult(engine.Seen.Count == 1));

        var drawing = server.GenerateAsync(new { prompt = "a fox" });

        await engine.Cancelled.Task;
        await Eventually.HoldsAsync(async () => (await server.Client.GetAsync("/readyz")).IsSuccessStatusCode);
        engine.Step(PaintEngine.Steps);
        (await drawing).EnsureSuccessStatusCode();
        engine.Seen.Cast<GenerateRequest>().Select(request => request.Prompt).ShouldBe(["warm up", "a fox"]);
    }

    private sealed class Provider(PaintEngine engine, IModelMemory memory) : IModelProvider
    {
        public string Name => "test";

        public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => new(new ModelListing([PaintEngine.Card]));

        public ModelEngine CreateEngine(ModelCard model) => new(engine) { Memory = memory };
    }

    private sealed class SlowMemory : IModelMemory
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<string?> Loaded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsLoaded => Loaded.Task.IsCompleted;

        public long? Bytes => null;

        public Task<string?> LoadAsync(CancellationToken cancellationToken)
        {
            Asked.TrySetResult();
            return Loaded.Task.WaitAsync(cancellationToken);
        }

        public ValueTask<bool> UnloadAsync() => new(false);
    }
}
