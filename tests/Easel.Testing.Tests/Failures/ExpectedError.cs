using System.Text.Json;

namespace Easel.Testing.Tests.Failures;

/// <summary>A failure that is an error, and what each API says of it.</summary>
/// <param name="Type">OpenAI's, as <paramref name="Code"/>.</param>
/// <param name="ResponseCode">Of a failed response.</param>
/// <param name="SaasName">The SaaS template's exception, as <paramref name="SaasCode"/> and <paramref name="SaasStatus"/>.</param>
internal sealed record ExpectedError(
    string Failure,
    int Status,
    string Type,
    string? Code,
    string ResponseCode,
    string StatusText,
    int SaasStatus,
    string SaasName,
    string SaasCode
)
{
    public static IReadOnlyList<ExpectedError> All { get; } =
    [
        new(
            "429; retry_after=7",
            429,
            "requests",
            "rate_limit_exceeded",
            "rate_limit_exceeded",
            "Too Many Requests",
            429,
            "TooManyRequestsException",
            "RATE_LIMIT_EXCEEDED"
        )
        {
            RetryAfter = TimeSpan.FromSeconds(7),
        },
        // The template refuses what is over the limits of a month.
        new(
            "insufficient_quota",
            429,
            "insufficient_quota",
            "insufficient_quota",
            "rate_limit_exceeded",
            "Too Many Requests",
            403,
            "ForbiddenException",
            "USAGE_LIMIT_EXCEEDED"
        ),
        new("500", 500, "server_error", null, "server_error", "Internal Server Error", 500, "Internal Server Error", "PROVIDER_ERROR"),
        new(
            "503; retry_after=3",
            503,
            "server_error",
            "overloaded",
            "server_error",
            "Service Unavailable",
            503,
            "ServiceUnavailableException",
            "PROVIDER_ERROR"
        )
        {
            RetryAfter = TimeSpan.FromSeconds(3),
        },
        new(
            "moderation_blocked; stage=output; categories=violence,gore",
            400,
            "image_generation_user_error",
            "moderation_blocked",
            "image_content_policy_violation",
            "Bad Request",
            400,
            "BadRequestException",
            "MODERATION_BLOCKED"
        )
        {
            Categories = ["violence", "gore"],
        },
    ];

    public string Name => Failure.Split(';')[0];

    public TimeSpan? RetryAfter { get; private init; }

    private IReadOnlyList<string> Categories { get; init; } = [];

    public int StatusOf(ErrorShape shape) => shape is ErrorShape.Saas ? SaasStatus : Status;

    /// <summary>The body of a refusal, or the last event of a stream, of which <paramref name="shape"/> is the API.</summary>
    public void Check(ErrorShape shape, JsonElement body, string message)
    {
        switch (shape)
        {
            case ErrorShape.Saas:
                Told(body, "error").ShouldBe(SaasName, message);
                Told(body, "code").ShouldBe(SaasCode, message);
                body.GetProperty("statusCode").GetInt32().ShouldBe(SaasStatus, message);
                Told(body, "message").ShouldNotBeNullOrEmpty(message);
                break;
            case ErrorShape.AIsBreaker:
                var error = body.GetProperty("error");
                error.GetProperty("statusCode").GetInt32().ShouldBe(Status, message);
                Told(error, "statusText").ShouldBe(StatusText, message);
                Told(error, "message").ShouldNotBeNullOrEmpty(message);
                break;
            case ErrorShape.Response when body.TryGetProperty("response", out var response):
                Told(body, "type").ShouldBe("response.failed", message);
                Told(response, "status").ShouldBe("failed", message);
                Told(response.GetProperty("error"), "code").ShouldBe(ResponseCode, message);
                Told(response.GetProperty("error"), "message").ShouldNotBeNullOrEmpty(message);
                var call = response.GetProperty("output")[0];
                Told(call, "status").ShouldBe("failed", message);
                CheckDetails(call.GetProperty("error"), message);
                break;
            default:
                CheckOpenAI(body.GetProperty("error"), message);
                break;
        }
    }

    private void CheckOpenAI(JsonElement error, string message)
    {
        Told(error, "type").ShouldBe(Type, message);
        Told(error, "code").ShouldBe(Code, message);
        error.GetProperty("param").ValueKind.ShouldBe(JsonValueKind.Null, message);
        Told(error, "message").ShouldNotBeNullOrEmpty(message);
        CheckDetails(error, message);
    }

    private void CheckDetails(JsonElement error, string message)
    {
        if (Categories.Count == 0)
        {
            error.TryGetProperty("moderation_details", out _).ShouldBeFalse(message);
            return;
        }

        Told(error, "code").ShouldBe("moderation_blocked", message);
        var details = error.GetProperty("moderation_details");
        Told(details, "moderation_stage").ShouldBe("output", message);
        details.GetProperty("categories").EnumerateArray().Select(word => word.GetString()).ShouldBe(Categories, message);
    }

    private static string? Told(JsonElement element, string name) => element.GetProperty(name).GetString();
}
