using Easel.Server.Dialects.AIsBreaker;
using Easel.Server.Dialects.OpenAI.Wire;
using Easel.Server.Wire;

namespace Easel.Server.Hosting;

/// <summary>Which wire's errors a path answers with, also where no endpoint was reached: no key, too large, the wrong method.</summary>
internal static class ErrorShapes
{
    public static IErrorShape Of(PathString path) =>
        path.StartsWithSegments(Routes.AIsBreaker, StringComparison.OrdinalIgnoreCase) ? AIsBreakerErrors.Instance : OpenAIErrors.Instance;
}
