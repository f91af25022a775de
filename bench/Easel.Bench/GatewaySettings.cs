namespace Easel.Bench;

/// <summary>A server that has no model of its own, in front of one service.</summary>
internal static class GatewaySettings
{
    public const string Key = "sk-bench-0123456789abcdef0123456789abcdef";

    public static IEnumerable<string> Of(string folder, Uri service)
    {
        var models = Directory.CreateDirectory(Path.Combine(folder, "no-models"));
        return
        [
            $"--Easel:ModelsFolder={models.FullName}",
            $"--Easel:DataFolder={Path.Combine(folder, "data")}",
            $"--Easel:AccessKeys:0={Key}",
            "--Easel:Providers:openai:ApiKey=sk-of-the-service",
            $"--Easel:Providers:openai:BaseUrl={new Uri(service, "/v1")}",
            "--Easel:Providers:openai:Models=gpt-image-2",
            "--Easel:DefaultModel=openai/gpt-image-2",
            "--Logging:LogLevel:Default=Warning",
        ];
    }
}
