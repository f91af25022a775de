namespace Easel.Dialects.Errors;

/// <summary>How a request's errors are reported, also where no endpoint was reached: no key, too large, the wrong method.</summary>
internal static class ErrorShapes
{
    public static IErrorShape Of(HttpContext context) => context.Features.Get<Dialect>()?.Errors ?? StandardErrors.Instance;
}
