namespace Easel.Dialects.Routing;

/// <summary><c>Easel-Dry-Run: true</c>: the client wants to know what would become of its request, and nothing to become of it.</summary>
public static class DryRun
{
    public const string Header = "Easel-Dry-Run";

    public static bool IsAsked(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return string.Equals(context.Request.Headers[Header], "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The endpoint answers a dry run by <see cref="DryRunResponse"/>; any other refuses it.</summary>
    public static TBuilder AllowsDryRun<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Allowed.Instance);

    /// <summary>Marks the endpoint.</summary>
    internal sealed class Allowed
    {
        public static Allowed Instance { get; } = new();
    }
}
