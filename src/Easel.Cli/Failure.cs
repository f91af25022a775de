using Easel.Client.Errors;

namespace Easel.Cli;

/// <summary>Why a command did not do what it was asked.</summary>
/// <param name="Message">For a person: what is wrong and what would be right.</param>
internal sealed record Failure(int ExitCode, string Message)
{
    /// <summary>The service's machine-readable code.</summary>
    public string? Code { get; init; }

    /// <summary>The parameter at fault, in the API's spelling.</summary>
    public string? Param { get; init; }

    /// <summary>By which the service's log knows the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>Every problem of the request; empty when there is but one.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public static Failure Usage(string message) => new(Cli.ExitCode.Usage, message);

    public static Failure File(string message) => new(Cli.ExitCode.File, message);

    /// <param name="models">What lists the models.</param>
    public static Failure Of(EaselException refusal, string models = "'easel models'") =>
        new(ExitCodeOf(refusal), refusal.Message + HintOf(refusal, models))
        {
            Code = refusal.Code,
            Param = refusal.Param,
            RequestId = refusal.RequestId,
            Problems = refusal.Errors.Count > 1 ? [.. refusal.Errors.Select(error => error.Message)] : [],
        };

    private static int ExitCodeOf(EaselException refusal) =>
        refusal switch
        {
            EaselAuthenticationException => Cli.ExitCode.Denied,
            EaselRateLimitException => Cli.ExitCode.Busy,
            EaselConnectionException => Cli.ExitCode.NoServer,
            EaselServerException or EaselProtocolException => Cli.ExitCode.ServerError,
            _ => Cli.ExitCode.Refused,
        };

    private static string HintOf(EaselException refusal, string models) =>
        refusal switch
        {
            EaselAuthenticationException => " Give the key with --key or EASEL_API_KEY.",
            EaselRateLimitException { RetryAfter: { TotalSeconds: var seconds } } => $" Try again in {Math.Ceiling(seconds):0} s.",
            EaselNotFoundException { Code: "model_not_found" } => $" {models} lists them.",
            _ => "",
        };
}
