using System.Globalization;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Limits;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Errors;

namespace Easel.Dialects.Saas.Limits;

/// <summary>The template's limits of its own, beside those of keys and tenants; says what is left in its headers.</summary>
internal sealed class SaasLimits(SaasOptions options, TimeProvider clock)
{
    private const string Header = "X-RateLimit-";

    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    private readonly SlidingWindow? _images = Of(options.ImageRequestsPerMinute, clock);
    private readonly SlidingWindow? _templates = Of(options.TemplateUsesPerMinute, clock);

    /// <summary>Why no image may be asked for now; null when one may.</summary>
    public ApiError? TakeImage(HttpContext context, CallerIdentity caller) => Take(context, caller, _images, "image");

    /// <summary>Why no template may be used now; null when one may.</summary>
    public ApiError? TakeTemplate(HttpContext context, CallerIdentity caller) => Take(context, caller, _templates, "template");

    /// <summary>Tells where a caller stands with the limits of keys and tenants, where those are nearer than the API's own.</summary>
    public void Write(IHeaderDictionary headers, LimitStatus status)
    {
        if (status.Requests is not { } requests)
            return;
        if (!int.TryParse(headers[Header + "Remaining"], CultureInfo.InvariantCulture, out var told) || requests.Remaining < told)
            Write(headers, requests.Limit, requests.Remaining, requests.Reset, requests.Remaining > 0);
    }

    private ApiError? Take(HttpContext context, CallerIdentity caller, SlidingWindow? window, string what)
    {
        if (window is null)
            return null;
        var allowance = window.Take(caller.Owner);
        // In whole seconds, as Retry-After has them, and never too early.
        var wait = TimeSpan.FromSeconds(Math.Ceiling(allowance.ResetsIn.TotalSeconds));
        Write(context.Response.Headers, window.Most, allowance.Remaining, wait, allowance.IsAllowed);
        return allowance.IsAllowed ? null : SaasError.RateLimited(window.Most, what, window.Window, wait);
    }

    private void Write(IHeaderDictionary headers, int limit, int remaining, TimeSpan reset, bool isAllowed)
    {
        headers[Header + "Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers[Header + "Remaining"] = remaining.ToString(CultureInfo.InvariantCulture);
        headers[Header + "Reset"] = JavaScriptTime.Of((clock.GetUtcNow() + reset).UtcDateTime);
        if (isAllowed && remaining < limit * 0.2)
            headers[Header + "Warning"] = "You are approaching your rate limit";
    }

    private static SlidingWindow? Of(int most, TimeProvider clock) => most == 0 ? null : new SlidingWindow(most, Minute, clock);
}
