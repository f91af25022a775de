using Microsoft.AspNetCore.Http.Features;

namespace Easel.Dialects.Idempotency;

/// <summary>A request that goes on when its connection is gone: a copy of all that its handler may look at.</summary>
internal static class DetachedRequest
{
    /// <param name="body">Read from its beginning.</param>
    public static DefaultHttpContext Of(HttpContext original, Stream body, RunningResponse answer, RecordedResponse response)
    {
        var request = original.Request;
        var headers = new HeaderDictionary();
        foreach (var (name, value) in request.Headers)
            headers[name] = value;
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(
            new HttpRequestFeature
            {
                Protocol = request.Protocol,
                Scheme = request.Scheme,
                Method = request.Method,
                PathBase = request.PathBase.Value ?? "",
                Path = request.Path.Value ?? "",
                QueryString = request.QueryString.Value ?? "",
                RawTarget = original.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "",
                Headers = headers,
                Body = body,
            }
        );
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(response);
        features.Set<IHttpRequestLifetimeFeature>(new Lifetime(answer));
        features.Set<IHttpRequestIdentifierFeature>(new HttpRequestIdentifierFeature { TraceIdentifier = original.TraceIdentifier });
        features.Set<IHttpConnectionFeature>(
            new HttpConnectionFeature
            {
                ConnectionId = original.Connection.Id,
                LocalIpAddress = original.Connection.LocalIpAddress,
                LocalPort = original.Connection.LocalPort,
                RemoteIpAddress = original.Connection.RemoteIpAddress,
                RemotePort = original.Connection.RemotePort,
            }
        );
        features.Set<IResponseRecording>(answer);
        if (original.Features.Get<Dialect>() is { } dialect)
            features.Set(dialect);
        var detached = new DefaultHttpContext(features) { User = original.User };
        foreach (var (key, item) in original.Items)
            detached.Items[key] = item;
        detached.SetEndpoint(original.GetEndpoint());
        detached.Request.RouteValues = new RouteValueDictionary(request.RouteValues);
        return detached;
    }

    private sealed class Lifetime(RunningResponse answer) : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; } = answer.Work.Token;

        public void Abort() => answer.BreakOff();
    }
}
