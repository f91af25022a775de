using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>fal's queue: the addresses of the work drop the model's path.</summary>
internal sealed class FalStandIn : ServiceStandIn
{
    public override string Type => "fal";

    public override string Model => "fal-ai/flux/dev";

    public override string Path => "/";

    public override (string Name, string Prefix) KeyHeader => ("Authorization", "Key ");

    internal override Func<HttpContext, ReceivedCall, Uri, Task> DrawByUrl =>
        (context, call, url) => RespondAsync(context, call, $$"""{"url":"{{url}}","width":64,"height":48,"content_type":"image/png"}""");

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        RespondAsync(context, call, $$"""{"url":"data:image/png;base64,{{Convert.ToBase64String(file)}}","content_type":"image/png"}""");

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        IsResult(call)
            ? Respond.JsonAsync(
                context,
                """{"detail":[{"loc":["body","prompt"],"msg":"The content could not be processed.","type":"content_policy_violation"}]}""",
                422
            )
            : DrawAsync(context, call, []);

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"detail":"{{{message}}}"}""", status);

    private static bool IsResult(ReceivedCall call) => call.Method == "GET" && !call.Path.Contains("/status", StringComparison.Ordinal);

    private static Task RespondAsync(HttpContext context, ReceivedCall call, string image)
    {
        var work = $"{context.Request.Scheme}://{context.Request.Host}/fal-ai/flux/requests/one";
        if (call.Method == "POST")
        {
            return Respond.JsonAsync(
                context,
                $$"""{"status":"IN_QUEUE","request_id":"one","response_url":"{{work}}","status_url":"{{work}}/status","cancel_url":"{{work}}/cancel","queue_position":0}"""
            );
        }

        if (!IsResult(call))
            return Respond.JsonAsync(context, $$"""{"status":"COMPLETED","request_id":"one","response_url":"{{work}}"}""");
        var images = string.Join(',', Enumerable.Repeat(image, 4));
        return Respond.JsonAsync(
            context,
            $$"""{"images":[{{images}}],"seed":7,"timings":{},"has_nsfw_concepts":[false,false,false,false]}"""
        );
    }
}
