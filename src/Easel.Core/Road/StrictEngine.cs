using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Road;

/// <summary>Makes a strict request fail where it would only be warned: with all the warnings that come before the work begins, or with the first that comes later.</summary>
internal sealed class StrictEngine(IImageEngine inner) : IImageEngine
{
    public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.Strict ? RefuseWarningsAsync(request, cancellationToken) : inner.RunAsync(request, cancellationToken);

    public static FailureEvent Refusal(IEnumerable<ImageWarning> warnings) =>
        new([.. warnings.Select(warning => new ImageError(ImageErrorKind.InvalidRequest, warning.Code, warning.Param, warning.Message))]);

    private async IAsyncEnumerable<ImageEvent> RefuseWarningsAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var warnings = new List<ImageWarning>();
        await foreach (var happened in inner.RunAsync(request, cancellationToken))
        {
            if (happened is WarningEvent { Warning: var warning })
            {
                warnings.Add(warning);
                continue;
            }

            if (warnings.Count > 0)
            {
                happened.Discard();
                break;
            }

            yield return happened;
        }

        if (warnings.Count > 0) yield return Refusal(warnings);
    }
}
