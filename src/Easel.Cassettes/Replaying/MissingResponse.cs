using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Easel.Cassettes.Replaying;

/// <summary>The response to what is not recorded: an error that no client tries again, in the shape that most services have.</summary>
internal static class MissingResponse
{
    public static HttpResponseMessage Of(string message, HttpRequestMessage request)
    {
        var error = new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["message"] = message,
                ["type"] = "invalid_request_error",
                ["param"] = null,
                ["code"] = "not_recorded",
            },
        };
        var response = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            RequestMessage = request,
            Content = new StringContent(error.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        response.Headers.TryAddWithoutValidation(CassetteHandler.Header, "missing");
        response.Headers.TryAddWithoutValidation("x-should-retry", "false");
        return response;
    }
}
