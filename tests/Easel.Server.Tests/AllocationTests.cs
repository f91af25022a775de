using System.IO.Pipelines;
using Easel.Core.Usage;
using Easel.Dialects.AIsBreaker;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.OpenAI.Responses;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>What the pipeline itself allocates, measured in the handler with an engine whose 3 MB images come from the pool.</summary>
[Collection(Alone)]
public sealed class AllocationTests
{
    private const string Alone = "Measures the whole process";
    private const int ImageBytes = 3 << 20;

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class OthersWait;

    [Theory]
    [InlineData("""{"prompt":"a red apple"}""", ImageBytes * 4L / 3)]
    [InlineData("""{"prompt":"a red apple","response_format":"url"}""", 100)]
    [InlineData("""{"prompt":"a red apple","stream":true,"partial_images":3}""", 4 * ImageBytes * 4L / 3)]
    public async Task An_answer_allocates_far_less_than_its_image(string body, long atLeastSent)
    {
        await using var server = await StartAsync();
        var handler = server.Services.GetRequiredService<ImagesHandler>();
        var reader = server.Services.GetRequiredService<GenerationReader>();
        (await CheapestAsync(context => handler.HandleAsync(context, reader), body, atLeastSent)).ShouldBeLessThan(64 << 10);
    }

    [Theory]
    [InlineData("{}", "false", ImageBytes * 4L / 3)]
    [InlineData("{}", "true", 3 * ImageBytes * 4L / 3)]
    [InlineData("""{"image":{"delivery":"url"}}""", "false", 100)]
    public async Task Neither_does_AIsBreakers(string requested, string stream, long atLeastSent)
    {
        await using var server = await StartAsync();
        var handler = server.Services.GetRequiredService<ProcessHandler>();
        var body =
            $$$"""{"service":{"serviceId":"text-to-image:stability.ai"},"request":{"inputs":[{"text":{"role":"user","content":"a"}}],"requested":{{{requested}}},"stream":{{{stream}}}}}""";
        (await CheapestAsync(handler.HandleAsync, body, atLeastSent)).ShouldBeLessThan(64 << 10);
    }

    [Theory]
    [InlineData("true", "false", ImageBytes * 4L / 3)]
    [InlineData("false", "false", ImageBytes * 4L / 3)]
    // Three previews, the image in its item and in the response.
    [InlineData("true", "true", 5 * ImageBytes * 4L / 3)]
    public async Task Neither_does_a_response_stored_or_not(string store, string stream, long atLeastSent)
    {
        await using var server = await StartAsync();
        var handler = server.Services.GetRequiredService<CreateResponse>();
        var body =
            $$$"""{"input":"a","store":{{{store}}},"stream":{{{stream}}},"tools":[{"type":"image_generation","partial_images":3}]}""";
        // Its records go through a database.
        (await CheapestAsync(handler.HandleAsync, body, atLeastSent)).ShouldBeLessThan(512 << 10);
    }

    private static Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(new CannedEngine(ImageBytes), replace: services => services.AddSingleton<IUsageStore, NoUsageStore>());

    private static async Task<long> CheapestAsync(Func<HttpContext, Task> handle, string body, long atLeastSent)
    {
        for (var i = 0; i < 5; i++)
            await RespondAsync(handle, body);

        var cheapest = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            (await RespondAsync(handle, body)).ShouldBeGreaterThan(atLeastSent);
            cheapest = Math.Min(cheapest, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        // The cheapest of ten, because the pool sometimes trims itself and buys a buffer again.
        return cheapest;
    }

    private static async Task<long> RespondAsync(Func<HttpContext, Task> handle, string body)
    {
        var pipe = new Pipe();
        var context = new DefaultHttpContext();
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        context.Features.Set<IHttpResponseBodyFeature>(new PipeBody(pipe.Writer));
        var reading = DrainAsync(pipe.Reader);
        await handle(context);
        await pipe.Writer.CompleteAsync();
        return await reading;
    }

    private static async Task<long> DrainAsync(PipeReader reader)
    {
        long total = 0;
        while (true)
        {
            var read = await reader.ReadAsync();
            total += read.Buffer.Length;
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return total;
        }
    }

    private sealed class PipeBody(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream => writer.AsStream();

        public PipeWriter Writer => writer;

        public void DisableBuffering() { }

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task CompleteAsync() => Task.CompletedTask;
    }
}
