using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Core.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests.Support;

internal static class ServedEngine
{
    /// <summary>Serves one model, drawn by this engine, and none of the machine's folders.</summary>
    public static IServiceCollection ServeOnly(this IServiceCollection services, ModelCard card, IImageEngine engine) =>
        services.RemoveAll<IModelProvider>().AddSingleton<IModelProvider>(new SingleModelProvider(card, engine));
}
