using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>ComfyUI, with a workflow of one sampler.</summary>
internal sealed class ComfyStandIn : ServiceStandIn
{
    private static readonly string Workflows = Create();

    public override string Type => "comfyui";

    public override string Model => "fox";

    public override string Path => "/";

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Workflows"] = Workflows };

    internal override bool IsDrawing(ReceivedCall call) => call.Path == "/prompt";

    internal override Task DrawAsync(HttpContext context, ReceivedCall call, byte[] file) =>
        call.Path.Split('?')[0] switch
        {
            "/ws" => Respond.JsonAsync(context, "{}", 404),
            "/upload/image" => Respond.JsonAsync(context, """{"name":"a.png","subfolder":"easel","type":"input"}"""),
            "/prompt" => Respond.JsonAsync(context, """{"prompt_id":"one","number":1,"node_errors":{}}"""),
            "/view" => Respond.FileAsync(context, file),
            _ => Respond.JsonAsync(
                context,
                """
                {"one":{"outputs":{"8":{"images":[{"filename":"preview.png","subfolder":"","type":"temp"}]},
                "9":{"images":[{"filename":"fox_1.png","subfolder":"","type":"output"}]}},
                "status":{"status_str":"success","completed":true,"messages":[]}}}
                """
            ),
        };

    /// <summary>It has no policy; a node may.</summary>
    internal override Task RefuseAsync(HttpContext context, ReceivedCall call) =>
        call.Path.StartsWith("/history", StringComparison.Ordinal)
            ? Respond.JsonAsync(
                context,
                """
                {"one":{"outputs":{},"status":{"status_str":"error","completed":false,
                "messages":[["execution_start",{"prompt_id":"one"}],["execution_error",{"node_type":"Api","exception_message":"content_policy violation"}]]}}}
                """
            )
            : DrawAsync(context, call, []);

    internal override Task FailAsync(HttpContext context, int status, string message) =>
        Respond.JsonAsync(
            context,
            $$$"""{"error":{"type":"some_error","message":"{{{message}}}","details":""},"node_errors":{}}""",
            status
        );

    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("easel-workflows-").FullName;
        File.WriteAllText(
            System.IO.Path.Combine(folder, "fox.json"),
            """
            {"3":{"class_type":"KSampler","inputs":{"seed":"{{seed}}","steps":"{{steps}}","cfg":7,"model":["4",0]}},
            "5":{"class_type":"EmptyLatentImage","inputs":{"width":"{{width}}","height":"{{height}}","batch_size":1}},
            "6":{"class_type":"CLIPTextEncode","inputs":{"text":"{{prompt}}","clip":["4",1]}},
            "7":{"class_type":"LoadImage","inputs":{"image":"{{image}}"}}}
            """
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
