using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Responses.Writing;

/// <summary>Lets clients follow responses.</summary>
internal sealed class ResponseFollowers(
    KeepAliveOptions keepAlive,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<ResponseFollower> log
)
{
    /// <summary>Of work that this client waits for alone, and that ends with its connection.</summary>
    public ResponseFollower FollowOwn(HttpContext context, IResponseSource response) =>
        new(context, response, clock, keepAlive.Interval, log, CancellationToken.None);

    /// <summary>Of work that goes on without its followers, also after the server was stopped.</summary>
    public ResponseFollower Follow(HttpContext context, IResponseSource response) =>
        new(context, response, clock, keepAlive.Interval, log, lifetime.ApplicationStopping);
}
