using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>stable-diffusion.cpp's server: a job that is queued, and done.</summary>
internal sealed class SdServerStandIn : ServiceStandIn
{
    public override string Type => "sd-server";

    public override string Model => "flux1-dev-q4";

    public override string Path => "/";

    internal override async Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file)
    {
        if (call.Path.EndsWith("/capabilities", StringComparison.Ordinal))
            await Respond.JsonAsync(
                context,
                """{"model":{"name":"flux1-dev-q4.gguf","stem":"flux1-dev-q4"},"supported_modes":["img_gen"]}"""
            );
        else if (call.Method == "POST")
            await Respond.JsonAsync(
                context,
                """{"id":"job_1","kind":"img_gen","status":"queued","created":1,"poll_url":"/sdcpp/v1/jobs/job_1"}""",
                202
            );
        else
            await Respond.JsonAsync(
                context,
                $$"""{"id":"job_1","kind":"img_gen","status":"completed","created":1,"started":1,"completed":2,"queue_position":0,"result":{"output_format":"png","images":[{{string.Join(
                    ',',
                    Enumerable.Range(0, 4).Select(index => $$"""{"index":{{index}},"b64_json":"{{Convert.ToBase64String(file)}}"}""")
                )}}]},"error":null}"""
            );
    }

    /// <summary>It has no policy; what stands before it may.</summary>
    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(context, """{"error":{"message":"blocked by content_policy"}}""", 400);

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$"""{"error":"{{message}}"}""", status);
}
