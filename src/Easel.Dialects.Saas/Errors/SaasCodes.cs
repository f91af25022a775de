namespace Easel.Dialects.Saas.Errors;

/// <summary>What programs know errors by. The template documents the first five.</summary>
internal static class SaasCodes
{
    public const string ApiKeyMissing = "API_KEY_MISSING";
    public const string RateLimitExceeded = "RATE_LIMIT_EXCEEDED";
    public const string UsageLimitExceeded = "USAGE_LIMIT_EXCEEDED";
    public const string ProviderError = "PROVIDER_ERROR";
    public const string NotSupported = "NOT_SUPPORTED";
    public const string Validation = "VALIDATION_ERROR";
    public const string Unauthorized = "UNAUTHORIZED";
    public const string Forbidden = "FORBIDDEN";
    public const string NotFound = "NOT_FOUND";
    public const string BadRequest = "BAD_REQUEST";
}
