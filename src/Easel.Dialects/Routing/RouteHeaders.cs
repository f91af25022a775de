using System.Globalization;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;

namespace Easel.Dialects.Routing;

/// <summary>Tells a client who drew its request, and what that cost, in headers, as far as that is known when they go out.</summary>
internal static class RouteHeaders
{
    /// <summary><c>PROVIDER/MODEL; attempts=N</c>, percent-encoded where a name needs it.</summary>
    public const string Route = "Easel-Route";

    /// <summary>US dollars.</summary>
    public const string Cost = "Easel-Cost";

    /// <summary>The same events; the headers are set when the event that knows them passes.</summary>
    public static async IAsyncEnumerable<ImageEvent> WithRouteHeaders(
        this IAsyncEnumerable<ImageEvent> events,
        HttpContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            Set(context, happened);
            yield return happened;
        }
    }

    public static void Set(HttpContext context, ImageEvent happened)
    {
        if (happened is not (RoutedEvent or CostEvent) || context.Response.HasStarted)
            return;
        if (happened is RoutedEvent routed)
            context.Response.Headers[Route] = $"{NameOf(routed)}; attempts={routed.Attempts}";
        else if (happened is CostEvent { Cost: var cost })
            context.Response.Headers[Cost] = cost.ToString("0.#########", CultureInfo.InvariantCulture);
    }

    private static string NameOf(RoutedEvent routed)
    {
        var id = routed.Model.Id;
        var name = id.StartsWith($"{routed.Provider}/", StringComparison.Ordinal) ? id : $"{routed.Provider}/{id}";
        return string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
    }
}
