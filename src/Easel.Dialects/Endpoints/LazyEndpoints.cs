namespace Easel.Dialects.Endpoints;

/// <summary>Endpoints whose object, with all that it needs, is made by their first request: a start does not wait for what nobody asks
/// for.</summary>
public sealed class LazyEndpoints<TEndpoints>
    where TEndpoints : class
{
    private readonly Lazy<TEndpoints> _endpoints;

    internal LazyEndpoints(IServiceProvider services) =>
        _endpoints = new Lazy<TEndpoints>(() => ActivatorUtilities.GetServiceOrCreateInstance<TEndpoints>(services));

    /// <summary>The object itself.</summary>
    public TEndpoints Value => _endpoints.Value;

    /// <summary>One of its endpoints.</summary>
    public RequestDelegate To(Func<TEndpoints, RequestDelegate> endpoint)
    {
        RequestDelegate? bound = null;
        return context => (bound ??= endpoint(_endpoints.Value))(context);
    }
}
