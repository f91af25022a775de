using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Core.Pipeline;

/// <summary>Makes a strict request fail where it would only be warned: with all the warnings that come before the work begins, or with the
/// first that comes later.</summary>
internal sealed class StrictEngine(IImageEngine inner) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.Strict ? RefuseWarningsAsync(request, cancellationToken) : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> RefuseWarningsAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var warnings = new List<ImageWarning>();
        await foreach (var happened in Inner.RunAsync(request, cancellationToken))
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

        if (warnings.Count > 0)
            yield return new FailureEvent(Strictness.Refuse(warnings));
    }
}
