using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests.Support;

/// <summary>A store of a server's that fails when the test wants it to.</summary>
#pragma warning disable CA1852 // The proxy is made by deriving from it.
internal class FailingProxy : DispatchProxy
#pragma warning restore CA1852
{
    private object _inner = null!;
    private Func<MethodInfo, object?[], Exception?> _fails = null!;

    /// <summary>Asks <paramref name="fails"/> before each call of the service: what is not null is thrown.</summary>
    public static void Replace<T>(
        IServiceCollection services,
        Func<IServiceProvider, T> inner,
        Func<MethodInfo, object?[], Exception?> fails
    )
        where T : class =>
        services.Replace(
            ServiceDescriptor.Singleton(all =>
            {
                var proxy = Create<T, FailingProxy>();
                var failing = (FailingProxy)(object)proxy;
                (failing._inner, failing._fails) = (inner(all), fails);
                return proxy;
            })
        );

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _fails(targetMethod!, args ?? []) is { } failure ? throw failure : targetMethod!.Invoke(_inner, args);
}
