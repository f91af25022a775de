namespace Easel.Dialects.OpenAI;

/// <summary>The headers that OpenAI's responses have and its clients read.</summary>
internal static class OpenAIHeaders
{
    private const string Version = "2020-10-01";

    public static void Add(HttpContext context)
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        var headers = context.Response.Headers;
        headers["openai-version"] = Version;
        context.Response.OnStarting(() =>
        {
            headers["openai-processing-ms"] = ((long)clock.GetElapsedTime(started).TotalMilliseconds).ToString();
            return Task.CompletedTask;
        });
    }
}
