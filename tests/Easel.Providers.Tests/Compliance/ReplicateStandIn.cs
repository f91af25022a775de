using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Replicate: a model's schema, a prediction that is under way, and its end.</summary>
internal sealed class ReplicateStandIn : ServiceStandIn
{
    public const string Schema = """
        {"owner":"black-forest-labs","name":"flux-2-pro","latest_version":{"id":"v1","openapi_schema":{"components":{"schemas":{
          "aspect_ratio":{"enum":["1:1","16:9","custom"],"type":"string"},
          "output_format":{"enum":["webp","jpg","png"],"type":"string"},
          "Input":{"type":"object","required":["prompt"],"properties":{
            "prompt":{"type":"string"},"seed":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"},
            "aspect_ratio":{"allOf":[{"$ref":"#/components/schemas/aspect_ratio"}]},
            "output_format":{"allOf":[{"$ref":"#/components/schemas/output_format"}]},
            "input_images":{"type":"array","items":{"type":"string","format":"uri"}}}}}}}}}
        """;

    public override string Type => "replicate";

    public override string Model => "black-forest-labs/flux-2-pro";

    internal override Func<HttpContext, ReceivedCall, Uri, Task> DrawByUrl => (context, call, url) => RespondAsync(context, call, $"{url}");

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        RespondAsync(context, call, $"data:image/png;base64,{Convert.ToBase64String(file)}");

    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        call.Path.Contains("/predictions", StringComparison.Ordinal)
            ? Respond.JsonAsync(context, Prediction(context, "failed", "null", "\"NSFW content detected. Try a different prompt.\""), 201)
            : Respond.JsonAsync(context, Schema);

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(context, $$$"""{"title":"Problem","detail":"{{{message}}}","status":{{{status}}}}""", status);

    private static Task RespondAsync(HttpContext context, ReceivedCall call, string output)
    {
        if (call.Method == "POST")
            return Respond.JsonAsync(context, Prediction(context, "starting", "null"), 201);
        return call.Path.Contains("/predictions/", StringComparison.Ordinal)
            ? Respond.JsonAsync(context, Prediction(context, "succeeded", $"\"{output}\""))
            : Respond.JsonAsync(context, Schema);
    }

    private static string Prediction(HttpContext context, string status, string output, string error = "null")
    {
        var work = $"{context.Request.Scheme}://{context.Request.Host}/v1/predictions/one";
        return $$$"""{"id":"one","model":"m","status":"{{{status}}}","input":{},"output":{{{output}}},"error":{{{error}}},"urls":{"get":"{{{work}}}","cancel":"{{{work}}}/cancel"}}""";
    }
}
