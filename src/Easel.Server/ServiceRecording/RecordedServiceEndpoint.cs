using System.Net;
using Easel.Cassettes;
using Easel.Dialects.Errors;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.ServiceRecording;

/// <summary>A configured service at an address of this server's, recorded and replayed: for programs in any language, which need nothing but
/// another base URL.</summary>
internal sealed partial class RecordedServiceEndpoint(
    RecordingOptions options,
    Cassette cassette,
    TimeProvider clock,
    ILogger<RecordedServiceEndpoint> log
) : IDisposable
{
    /// <summary>Of one connection (RFC 9110, section 7.6.1), or written anew.</summary>
    private static readonly string[] LeftOut =
    [
        HeaderNames.Connection,
        HeaderNames.Host,
        HeaderNames.KeepAlive,
        HeaderNames.ProxyAuthenticate,
        HeaderNames.ProxyAuthorization,
        HeaderNames.TE,
        HeaderNames.Trailer,
        HeaderNames.TransferEncoding,
        HeaderNames.Upgrade,
        HeaderNames.ContentLength,
        HeaderNames.Expect,
        "x-request-id",
        "x-content-type-options",
    ];

    private readonly HttpMessageInvoker _client = new(
        new CassetteHandler(cassette, clock)
        {
            InnerHandler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                ConnectTimeout = TimeSpan.FromSeconds(10),
                UseCookies = false,
            },
        }
    );

    public async Task HandleAsync(HttpContext context)
    {
        if (!options.Services.TryGetValue((string)context.Request.RouteValues["service"]!, out var service))
        {
            await ErrorResponse.WriteAsync(
                context,
                ApiError.NoSuchRoute(context.Request.Method, context.Request.Path.ToUriComponent()) with
                {
                    Message = $"No such service is recorded here; there are {string.Join(", ", options.Services.Keys)}.",
                }
            );
            return;
        }

        using var request = Request(context, service);
        try
        {
            using var response = await _client.SendAsync(request, context.RequestAborted);
            await WriteAsync(context, response);
        }
        catch (HttpRequestException unreachable) when (!context.Response.HasStarted)
        {
            LogUnreachable(unreachable);
            await ErrorResponse.WriteAsync(
                context,
                new ApiError(
                    StatusCodes.Status502BadGateway,
                    "server_error",
                    "upstream_unreachable",
                    null,
                    "The service cannot be reached now."
                )
            );
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            // As the service's own client would have seen it.
            context.Abort();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A service that is to be recorded cannot be reached")]
    private partial void LogUnreachable(Exception unreachable);

    public void Dispose() => _client.Dispose();

    private static HttpRequestMessage Request(HttpContext context, Uri service)
    {
        var incoming = context.Request;
        var rest = incoming.Path.Value!.Split('/', 4) is [_, _, _, var path] ? path : "";
        var request = new HttpRequestMessage(
            new HttpMethod(incoming.Method),
            new Uri(service, new PathString($"/{rest}").ToUriComponent()[1..] + incoming.QueryString.ToUriComponent())
        );
        if (incoming.ContentLength > 0 || incoming.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(incoming.Body);
        foreach (var (name, values) in incoming.Headers.Where(header => !LeftOut.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        return request;
    }

    private static async Task WriteAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            if (!LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase))
                context.Response.Headers[name] = values.ToArray();
        }

        await using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        var buffer = new byte[16 << 10];
        // The head alone is news already.
        await context.Response.Body.FlushAsync(context.RequestAborted);
        while (await body.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), context.RequestAborted);
            // A piece is passed on when it comes.
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
