using System.Collections.Concurrent;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Telemetry;

/// <summary>A collector: takes OTLP as protobuf over HTTP.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtlpReceiver(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public ConcurrentQueue<ReceivedSpan> Spans { get; } = [];

    public ConcurrentQueue<string> Metrics { get; } = [];

    public ConcurrentQueue<string> Logs { get; } = [];

    public ConcurrentQueue<string> ServiceNames { get; } = [];

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var message = new ProtobufMessage(await ByteString.FromStreamAsync(context.Request.Body, context.RequestAborted));
        foreach (var resource in message.Path(1, 1))
            ServiceNames.Enqueue(resource.Attributes(1).GetValueOrDefault("service.name", ""));
        switch (context.Request.Path.Value)
        {
            case "/v1/traces":
                foreach (var span in message.Path(1, 2, 2))
                    Spans.Enqueue(ReceivedSpan.Read(span));
                break;
            case "/v1/metrics":
                foreach (var metric in message.Path(1, 2, 2))
                    Metrics.Enqueue(metric.Text(1));
                break;
            case "/v1/logs":
                foreach (var record in message.Path(1, 2, 2))
                    Logs.Enqueue(record.All(5).Single().Text(1));
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
