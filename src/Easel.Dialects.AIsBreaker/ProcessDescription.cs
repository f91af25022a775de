using Easel.Dialects.AIsBreaker.Schemas;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The protocol's endpoints in the API document.</summary>
internal static class ProcessDescription
{
    private const string Tag = "AIsBreaker";
    private const string Example = """
        {
          "service": { "serviceId": "text-to-image:easel" },
          "request": {
            "inputs": [{ "text": { "role": "user", "content": "a red apple" } }],
            "requested": { "image": { "width": 512, "height": 512, "delivery": "base64", "format": "png" } }
          }
        }
        """;
    private const string ImagesOrEvents =
        "The images, or a stream of events when `request.stream` is true: `progress` with a ProcessProgress, at last `final` with a ProcessResponse or `error` with a ProcessError.";

    public static void AddTo(IEndpointConventionBuilder endpoint) =>
        endpoint
            .Documented("process", Tag, "Draws or edits images by the AIsBreaker protocol.")
            .Takes(Body.Json<ProcessRequest>(), Example)
            // For programs that cannot set the content type.
            .Takes(Body.Of<ProcessRequest>("text/plain"))
            .Returns(Body.Json<ProcessResponse>(), ImagesOrEvents)
            .Returns(Body.Events<ProcessEvent>(), ImagesOrEvents)
            .Fails(400, "Every problem of the request, in one message.")
            .Fails(404, "No such service or engine.")
            .Fails(410, "The conversation has expired.")
            .Fails(429, "Too many requests are waiting; `retry-after` says how long to wait.")
            .Fails(503, "Something that the request needs cannot be reached.")
            .Fails(507, "There is no room to keep an image for its URL.");

    public static void AddToPing(IEndpointConventionBuilder endpoint) =>
        endpoint.Documented("ping", Tag, "Whether there is such a server.").Returns(Body.Json<Ping>(), "There is.");

    public static void AddToVersion(IEndpointConventionBuilder endpoint) =>
        endpoint
            .Documented("version", Tag, "Which server it is.")
            .TakesQuery(typeof(VersionParameters))
            .Returns(Body.Json<ServerVersion>(), "Its version.");

    public static void AddToToken(IEndpointConventionBuilder endpoint) =>
        endpoint
            .Documented("createToken", Tag, "A token that stands for the caller's access key for some time, with quotas.")
            .Takes(Body.Json<CreateTokenRequest>(), """{"clientSecret": "an access key", "expirationTimeSpan": "2h"}""")
            .Takes(Body.Of<CreateTokenRequest>("text/plain"))
            .Returns(Body.Json<CreateTokenResponse>(), "The token.")
            .Fails(400, "Every problem of the request, in one message.")
            .Fails(401, "No access key, or one that this server does not know.");
}
