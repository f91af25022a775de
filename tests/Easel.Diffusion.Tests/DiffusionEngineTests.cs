using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests;

/// <summary>What becomes of memory and work when things end early. Alone, because it counts what the whole process rents.</summary>
[Collection(nameof(DiffusionEngineTests))]
[CollectionDefinition(nameof(DiffusionEngineTests), DisableParallelization = true)]
public sealed class DiffusionEngineTests : IDisposable
{
    private const int LatentSide = 48;

    private static readonly GenerateRequest Many = new()
    {
        Prompt = "a",
        Seed = 1,
        Count = 10,
        Steps = 20,
        PartialImages = 3,
    };

    private static readonly TinyModel Tiny = new() { SampleSize = LatentSide, Encoder = TinyEncoder.Latents };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<ImageRequest> Kinds
    {
        get
        {
            var size = new ImageSize(2 * LatentSide, 2 * LatentSide);
            var image = TestImage.Pattern(size);
            return
            [
                Many,
                new EditRequest
                {
                    Prompt = "a",
                    Images = [image],
                    Mask = TestImage.Mask(size, (x, y) => x > y),
                    Count = 10,
                    Steps = 20,
                    PartialImages = 3,
                },
                new VaryRequest
                {
                    Image = image,
                    Count = 10,
                    Steps = 20,
                    PartialImages = 3,
                },
            ];
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Leaving_early_gives_every_buffer_back(ImageRequest request)
    {
        await using var engine = new DiffusionEngine(Tiny.Write(_folder));
        var buffers = new ImageBuffers();
        await foreach (var happened in engine.RunAsync(request, CancellationToken.None))
        {
            if (happened is not PartialPixelsEvent partial)
                continue;

            // While this reader sleeps the engine fills the channel with previews and waits at the next.
            await Eventually.HoldsAsync(() => buffers.Outstanding > 4);
            partial.Image.Dispose();
            break;
        }

        buffers.Outstanding.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancelling_gives_every_buffer_back_and_says_so(ImageRequest request)
    {
        await using var engine = new DiffusionEngine(Tiny.Write(_folder));
        var buffers = new ImageBuffers();
        using var cancel = new CancellationTokenSource();
        var thrown = await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var happened in engine.RunAsync(request, cancel.Token))
            {
                if (happened is not PartialPixelsEvent partial)
                    continue;
                buffers.Outstanding.ShouldBeGreaterThan(0);
                partial.Image.Dispose();
                await cancel.CancelAsync();
            }
        });

        thrown.CancellationToken.ShouldBe(cancel.Token);
        buffers.Outstanding.ShouldBe(0);
    }

    [Fact]
    public async Task A_slow_reader_holds_the_drawing_up()
    {
        var (folder, options) = (
            new TinyModel { SampleSize = LatentSide }.Write(_folder),
            new DiffusionEngineOptions { MaxBatchPixels = 1 }
        );
        var request = Many with { Steps = 1, PartialImages = 0 };
        await using var engine = new DiffusionEngine(folder, options);
        await using var other = new DiffusionEngine(folder, options);
        var buffers = new ImageBuffers();
        var images = 0;
        await foreach (var happened in engine.RunAsync(request, CancellationToken.None))
        {
            if (happened is not CompletedPixelsEvent completed)
                continue;
            if (images++ == 0)
            {
                // Eight events wait at most, half of them images, and one more is in the writer's hand: never all ten.
                // In the time in which another draws ten, it draws none.
                await Eventually.HoldsAsync(() => buffers.Outstanding >= 5);
                (await other.CollectAsync(request)).DisposeImages();
                buffers.Outstanding.ShouldBeLessThan(8);
            }

            completed.Image.Dispose();
        }

        images.ShouldBe(10);
        buffers.Outstanding.ShouldBe(0);
    }

    /// <summary>The sink stands where the step was reported: nothing may be drawn after it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancelling_stops_before_the_next_step(ImageRequest request)
    {
        var folder = Tiny.Write(_folder);
        using var sessions = await ModelSessions.LoadAsync(
            folder,
            new OnnxSessionOptions(),
            SessionVariant.Plain,
            banks: null,
            staged: false,
            tiled: false,
            CancellationToken.None
        );
        using var cancel = new CancellationTokenSource();
        var sink = new CancellingSink(3, cancel);
        var (plan, _) = DrawingPlan.Make(request, folder, () => 1);

        Should.Throw<OperationCanceledException>(() => new LatentDiffusionPipeline(folder, sessions, 1).Draw(plan!, sink, cancel.Token));

        sink.Steps.ShouldBe(3);
    }

    [Fact]
    public async Task Disposing_ends_what_is_under_way_and_refuses_what_comes_after()
    {
        var engine = new DiffusionEngine(new TinyModel { SampleSize = LatentSide }.Write(_folder));
        var buffers = new ImageBuffers();
        var events = new List<ImageEvent>();
        await foreach (var happened in engine.RunAsync(Many, CancellationToken.None))
        {
            events.Add(happened);
            await engine.DisposeAsync();
        }

        events[^1].ShouldBeOfType<FailureEvent>().Errors[0].Code.ShouldBe("engine_stopped");
        events.DisposeImages();
        buffers.Outstanding.ShouldBe(0);
        await Should.ThrowAsync<ObjectDisposedException>(() => engine.CollectAsync(Many));
        await engine.DisposeAsync();
    }

    /// <summary>What a step takes is the event that tells of it and what stopping it needs; latents and tensors are there before.</summary>
    [Fact]
    public async Task A_step_allocates_next_to_nothing()
    {
        var folder = new TinyModel { SampleSize = LatentSide }.Write(_folder);
        using var sessions = await ModelSessions.LoadAsync(
            folder,
            new OnnxSessionOptions(),
            SessionVariant.Plain,
            banks: null,
            staged: false,
            tiled: false,
            CancellationToken.None
        );
        using var cancel = new CancellationTokenSource();
        var sink = new AllocationSink();
        var (plan, _) = DrawingPlan.Make(Many with { Count = 4, Steps = 60, PartialImages = 0 }, folder, () => 1);

        new LatentDiffusionPipeline(folder, sessions, long.MaxValue).Draw(plan!, sink, cancel.Token);

        sink.BytesOfSteps.Count.ShouldBe(60);
        sink.BytesOfSteps.Skip(10).Average().ShouldBeLessThan(1024); // The latents of this batch alone are 590 KB.
    }

    [Fact]
    public async Task Nothing_is_loaded_for_a_request_that_is_wrong()
    {
        var folder = new TinyModel().Write(_folder);
        File.Delete(_folder.At("unet", "model.onnx"));
        await using var engine = new DiffusionEngine(folder);
        var failure = (await engine.CollectAsync(Many with { Count = 11 })).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>();
        failure.Errors.ShouldHaveSingleItem().Param.ShouldBe("n");
    }

    private sealed class AllocationSink : IEventSink
    {
        private long _before = GC.GetAllocatedBytesForCurrentThread();

        public List<long> BytesOfSteps { get; } = new(100);

        public void Send(ImageEvent happened, CancellationToken cancellationToken)
        {
            if (happened is ProgressEvent)
                BytesOfSteps.Add(GC.GetAllocatedBytesForCurrentThread() - _before);
            if (happened is CompletedPixelsEvent completed)
                completed.Image.Dispose();
            _before = GC.GetAllocatedBytesForCurrentThread();
        }
    }

    private sealed class CancellingSink(int atStep, CancellationTokenSource cancel) : IEventSink
    {
        public int Steps { get; private set; }

        public void Send(ImageEvent happened, CancellationToken cancellationToken)
        {
            if (happened is ProgressEvent && ++Steps == atStep)
                cancel.Cancel();
            if (happened is PartialPixelsEvent partial)
                partial.Image.Dispose();
        }
    }
}
