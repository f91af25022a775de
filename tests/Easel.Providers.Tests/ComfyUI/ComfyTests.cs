using System.Net.WebSockets;
using System.Text;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Compliance;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.ComfyUI;

/// <summary>What only ComfyUI does: live previews, slots, and a queue that one leaves.</summary>
public sealed class ComfyTests
{
    private static readonly GenerateRequest Fox = new()
    {
        Prompt = "a \"red\" fox",
        Seed = 11,
        Steps = 7,
        Size = new ImageSize(512, 768),
        PartialImages = 1,
    };

    private readonly ComfyStandIn _comfy = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_go_into_the_slots_and_the_sampler_s_previews_come_while_it_draws()
    {
        await using var service = await StandIn.StartAsync();
        var queued = new TaskCompletionSource();
        var drawn = new TaskCompletionSource();
        service.Answer = async (context, call) =>
        {
            if (context.WebSockets.IsWebSocketRequest)
                await DrawAsync(context, queued.Task);
            else if (call.Path.StartsWith("/history", StringComparison.Ordinal) && !drawn.Task.IsCompleted)
                await Respond.JsonAsync(context, "{}");
            else
                await _comfy.DrawAsync(context, call, Files.Png);
            if (call.Path == "/prompt")
                queued.TrySetResult();
        };
        await using var host = Host(service);
        await using var engine = await host.EngineAsync(_comfy.Model);
        var events = new List<ImageEvent>();
        await foreach (var happened in engine.RunAsync(Fox, Cancel))
        {
            events.Add(happened);
            if (happened is PartialImageEvent)
                drawn.TrySetResult();
        }

        events.OfType<ProgressEvent>().Select(progress => progress.Step).ShouldBe([1, 5]);
        events[^1].ShouldBeOfType<CompletedImageEvent>();
        events.OfType<PartialImageEvent>().ShouldHaveSingleItem();
        foreach (var happened in events)
            happened.Discard();

        var graph = service.Calls.Single(call => call.Path == "/prompt").Json.GetProperty("prompt");
        graph.GetProperty("6").GetProperty("inputs").GetProperty("text").GetString().ShouldBe("a \"red\" fox");
        graph.GetProperty("3").GetProperty("inputs").GetProperty("seed").GetInt64().ShouldBe(11);
        graph.GetProperty("3").GetProperty("inputs").GetProperty("steps").GetInt32().ShouldBe(7);
        graph.GetProperty("5").GetProperty("inputs").GetProperty("height").GetInt32().ShouldBe(768);
    }

    [Fact]
    public async Task A_caller_that_leaves_takes_its_work_out_of_the_queue_and_the_sampler()
    {
        await using var service = await StandIn.StartAsync();
        var pending = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        service.Answer = (context, call) =>
        {
            if (!call.Path.StartsWith("/history", StringComparison.Ordinal))
                return _comfy.DrawAsync(context, call, Files.Png);
            pending.TrySetResult();
            return Respond.JsonAsync(context, "{}");
        };
        await using var host = Host(service);
        await using var engine = await host.EngineAsync(_comfy.Model);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var running = engine.RunAsync(Fox, leaving.Token).ToListAsync(leaving.Token).AsTask();
        await pending.Task.WaitAsync(Cancel);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);

        var told = service.Calls.Where(call => call.Path is "/queue" or "/interrupt").ToList();
        told.Select(call => call.Path).ShouldBe(["/queue", "/interrupt"]);
        told[0].Json.GetProperty("delete")[0].GetString().ShouldBe("one");
        told[1].Json.GetProperty("prompt_id").GetString().ShouldBe("one");
    }

    private ProviderHost Host(StandIn service) =>
        ProviderHost.Of(
            TimeProvider.System,
            new Dictionary<string, string?> { ["Type"] = "comfyui", ["BaseUrl"] = service.Address.ToString() }.Concat(_comfy.Settings)
        );

    private static async Task DrawAsync(HttpContext context, Task queued)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await socket.ReceiveAsync(new byte[1024], Cancel);
        await queued.WaitAsync(Cancel);
        await SendAsync("""{"type":"progress","data":{"value":9,"max":10,"prompt_id":"somebody else's"}}""");
        await SendAsync("""{"type":"execution_start","data":{"prompt_id":"one"}}""");
        await SendAsync("""{"type":"progress","data":{"value":1,"max":10,"prompt_id":"one"}}""");
        await SendFrameAsync([0, 0, 0, 1, 0, 0, 0, 2, .. Files.Png]);
        await SendAsync("""{"type":"progress","data":{"value":5,"max":10,"prompt_id":"one"}}""");
        var metadata = Encoding.UTF8.GetBytes("""{"node_id":"3"}""");
        await SendFrameAsync([0, 0, 0, 4, 0, 0, 0, (byte)metadata.Length, .. metadata, .. Files.Png]);
        await socket.ReceiveAsync(new byte[1024], context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

        Task SendAsync(string text) =>
            socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, Cancel);

        Task SendFrameAsync(byte[] frame) => socket.SendAsync(frame, WebSocketMessageType.Binary, endOfMessage: true, Cancel);
    }
}
