using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>AUTOMATIC1111, which puts a grid before several images.</summary>
internal sealed class WebUiStandIn : ServiceStandIn
{
    public override string Type => "a1111";

    public override string Model => "dreamshaper_8";

    public override string Path => "/";

    public override (string Name, string Prefix) KeyHeader => ("Authorization", "Basic ");

    internal override bool IsDrawing(ReceivedCall call) => call.Path.Contains("2img", StringComparison.Ordinal);

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file)
    {
        if (!IsDrawing(call))
            return Respond.JsonAsync(context, "{}");
        var count = call.Json.TryGetProperty("batch_size", out var size) ? size.GetInt32() : 1;
        var grids = count > 1 ? 1 : 0;
        var images = string.Join(',', Enumerable.Repeat($"\"{Convert.ToBase64String(file)}\"", count + grids));
        return Respond.JsonAsync(
            context,
            $$"""{"images":[{{images}}],"parameters":{},"info":"{\"all_seeds\":[7,8,9,10],\"index_of_first_image\":{{grids}}}"}"""
        );
    }

    /// <summary>It has no policy; what stands before it may.</summary>
    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(context, """{"detail":"content_policy violation"}""", 400);

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$"""{"detail":"{{message}}"}""", status);
}
