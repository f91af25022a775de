using System.Net.Http.Headers;
using Easel.Abstractions.Requests;
using Easel.Core.Signing;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Support;

/// <summary>Passes a call on to a server that was not there yet when its address had to be known.</summary>
internal static class Relay
{
    public static async Task AskAsync(HttpContext context, ReceivedCall call, HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(call.Method), call.Path);
        if (call.Body.Length > 0)
            request.Content = new ByteArrayContent(call.Body)
            {
                Headers = { ContentType = MediaTypeHeaderValue.Parse(call.Headers["Content-Type"]) },
            };
        foreach (var name in new[] { RequestContext.HopsHeader, ServerId.Header, "Idempotency-Key" })
        {
            if (call.Headers.TryGetValue(name, out var value))
                request.Headers.Add(name, value);
        }

        using var response = await client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
