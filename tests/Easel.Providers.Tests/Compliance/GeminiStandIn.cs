using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Google's Gemini API.</summary>
internal sealed class GeminiStandIn : ServiceStandIn
{
    public override string Type => "gemini";

    public override string Model => "gemini-3.1-flash-image";

    public override string Path => "/v1beta";

    public override (string Name, string Prefix) KeyHeader => ("x-goog-api-key", "");

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        Respond.JsonAsync(
            context,
            $$$"""
            {"candidates":[{"content":{"role":"model","parts":[
              {"thought":true,"inlineData":{"mimeType":"image/png","data":"bm90IHRoaXM="}},
              {"text":"Here is your image."},
              {"inlineData":{"mimeType":"image/png","data":"{{{Convert.ToBase64String(file)}}}"}}]},"finishReason":"STOP","index":0}],
             "usageMetadata":{"promptTokenCount":6,"candidatesTokenCount":1120,"totalTokenCount":1126,
               "promptTokensDetails":[{"modality":"TEXT","tokenCount":6}],"candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":1120}] },
             "modelVersion":"gemini-3.1-flash-image"}
            """
        );

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        Respond.JsonAsync(
            context,
            """{"candidates":[{"finishReason":"IMAGE_SAFETY","finishMessage":"The image may be unsafe.","index":0}],"usageMetadata":{"promptTokenCount":6}}"""
        );

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"error":{"code":{{{status}}},"message":"{{{message}}}","status":"SOME_STATUS"}}""", status);
}
